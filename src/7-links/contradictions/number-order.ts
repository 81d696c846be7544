import type { DocumentSymbol } from '../../model/id.ts';
import { formatDate } from '../../references/date.ts';
import { citingAll, type Piece, wholeUnit } from './contradiction.ts';
import { type Corpus, citedWithDate, type DatedCitation, dateline } from './corpus.ts';

/** A resolution of whose date all places say the same. */
export interface Dated {
  readonly symbol: DocumentSymbol;
  readonly number: number;
  readonly date: string;
  /** Where the date is cited; empty where only the document itself says it. */
  readonly citations: readonly DatedCitation[];
}

/** What stands next to a number on either side. */
export interface Neighbours {
  readonly before: Dated;
  readonly after: Dated;
}

/**
 * Finds the resolutions of the same session that are next to a symbol, of those whose date is known and disputed by
 * nobody. The General Assembly numbers them in the order in which it adopts them; null for what is not its own.
 */
export function numberOrder(corpus: Corpus): (symbol: DocumentSymbol) => Neighbours | null {
  const sessions = Map.groupBy(undisputed(corpus), ({ symbol }) => placeOf(symbol)?.session);
  const ordered = new Map(
    [...sessions].map(([session, all]) => [session, all.toSorted((a, b) => a.number - b.number)]),
  );
  return symbol => {
    const place = placeOf(symbol);
    const all = ordered.get(place?.session) ?? [];
    if (!place) return null;
    const at = firstNotBelow(all, place.number);
    const before = all[at - 1];
    const after = all[all[at]?.symbol === symbol ? at + 1 : at];
    return before && after ? { before, after } : null;
  };
}

/** True if a resolution between the two can be of that date. */
export const isBetween = (date: string, { before, after }: Neighbours): boolean =>
  before.date <= date && date <= after.date;

/** One place for each of the two. */
export const neighbourPieces = (corpus: Corpus, { before, after }: Neighbours): Piece[] =>
  [before, after].flatMap(({ symbol, date, citations }) => {
    const says = `${symbol} is of ${formatDate(date)}`;
    const own = corpus.documentBySymbol.get(symbol);
    return own?.date === date
      ? [wholeUnit(own.id, dateline(corpus, own), says)]
      : citingAll(citations.slice(0, 1), says);
  });

/** Numbers with letters are left out: the parts of one number can be adopted at different times. */
function placeOf(symbol: string): { readonly session: string; readonly number: number } | null {
  const [, session, number] = /^A\/RES\/(\d{2,3})\/(\d{1,3})$/.exec(symbol) ?? [];
  return session && number ? { session, number: Number(number) } : null;
}

function undisputed(corpus: Corpus): Dated[] {
  const cited = citedWithDate(corpus);
  const symbols = new Set([...cited.keys(), ...corpus.documentBySymbol.keys()] as DocumentSymbol[]);
  return [...symbols].flatMap(symbol => {
    const place = placeOf(symbol);
    const citations = cited.get(symbol) ?? [];
    const own = corpus.documentBySymbol.get(symbol)?.date ?? [];
    const [date, ...others] = new Set([...citations.map(({ citedDate }) => citedDate), own].flat());
    return place && date && others.length === 0 ? [{ symbol, number: place.number, date, citations }] : [];
  });
}

/** The index of the first whose number is not below `number`, by halving. */
function firstNotBelow(all: readonly Dated[], number: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.number ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
