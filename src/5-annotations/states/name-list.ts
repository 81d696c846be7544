import type { StateId } from '../../model/state.ts';
import { stateNamed } from '../../references/states/states.ts';

/** A name in a list, and the State that it names; null if the authority file has none of that name. */
export interface ListedName {
  readonly name: string;
  readonly state: StateId | null;
}

/**
 * The names in a list such as "Brazil, Iran (Islamic Republic of), Trinidad and Tobago and Uruguay", as printed
 * but for note marks. A comma or "and" that belongs to a State's name divides nothing.
 *
 * @param year the year of the text, where it is known
 */
export function readNameList(list: string, year: number | null = null): ListedName[] {
  const pieces = list
    .split(/[,;\n]/)
    .map(piece => piece.replaceAll(NOTE_MARKS, '').trim().replace(/^and /, '').replace(/\.$/, ''))
    .filter(piece => piece !== '');
  const names: ListedName[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] ?? '';
    // "Germany, Federal Republic of"
    const inverted = `${piece}, ${pieces[at + 1] ?? ''}`;
    const state = stateNamed(inverted, year);
    if (state !== null) at++;
    names.push(...(state === null ? dividedAtAnd(piece, year) : [{ name: inverted, state: state.id }]));
  }
  return names;
}

/** Asterisks, and raised figures that a converter left in. */
const NOTE_MARKS = /\*+|[¹²³⁴⁵⁶⁷⁸⁹⁰]+/g;

/**
 * "Trinidad and Tobago and Uruguay" in two, at the "and" that leaves the most names known; a piece of which no part is
 * known stays whole.
 */
function dividedAtAnd(piece: string, year: number | null): ListedName[] {
  const whole = listed(piece, year);
  const words = piece.split(' and ', MOST_ANDS);
  if (whole.state !== null || words.length === 1) return [whole];
  const divisions = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1), words.slice(index + 1)].map(part => part.join(' and ')));
  const named = divisions.map(division => division.map(name => listed(name, year)));
  return named.toSorted((a, b) => known(b) - known(a)).find(division => known(division) > 0) ?? [whole];
}

/** No list has more within one piece: "Saint Vincent and the Grenadines and Trinidad and Tobago". */
const MOST_ANDS = 8;

const known = (names: readonly ListedName[]): number => names.filter(({ state }) => state !== null).length;

const listed = (name: string, year: number | null): ListedName => ({
  name,
  state: stateNamed(name, year)?.id ?? null,
});
