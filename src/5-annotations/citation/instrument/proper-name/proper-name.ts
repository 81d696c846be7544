import type { Range } from '../../../../model/range.ts';
import { nameStart } from './beginning.ts';
import { complementEnd } from './complement.ts';
import { type Head, headAt, isGeneric, mayHaveHead, secondHead } from './head.ts';
import grammar from './name-grammar.json' with { type: 'json' };
import { afterNumber, isNameWord, positionFrom, type Tokens, tokensOf, wordAt } from './tokens.ts';

/** A run of words that is built like the name of an instrument. */
export interface ProperName extends Range {
  /** What the instrument is: "Convention", "Programme of Action". */
  readonly head: string;
  /** True for "the Conventions", "the Protocols". */
  readonly isPlural: boolean;
  /**
   * False if nothing distinguishes it from others of its kind: "the Convention", "the Optional Protocols".
   */
  readonly isProper: boolean;
  /** The name without its complement: "Rome Statute", "Universal Declaration". */
  readonly shortName: string;
}

/**
 * The runs of words in a text that are built like the name of an instrument: a head, which says
 * what it is, "Convention", "Programme of Action"; before it what it is called after, "Kampala",
 * "World Health Organization Global", "2030"; and after it the complement, what it is on, for or
 * of, with small words inside.
 *
 * 1. An article, a comma or a possessive before the name is no part of it, nor is what opens a sentence.
 * 2. The name ends before a lower-case word that does not link two name words; at "and the", where a list
 *    continues; at "and" before another instrument or an organ; and before the organ that issued it.
 * 3. "Declaration and Programme of Action" is one instrument.
 * 4. A head alone, or with generic words only ("Optional", "Global", "Political"), is not proper.
 *
 * `known` holds the names of the authority file in the text. Within a longer name they are taken as they are;
 * no name is built around what they already cover.
 */
export function properNames(text: string, known: readonly Range[]): ProperName[] {
  if (!mayHaveHead(text)) return [];
  const tokens = tokensOf(text);
  const knownNames = new Map(
    known.flatMap(({ start, end }) => [[start, end] as const, [startWithYear(text, start), end] as const]),
  );
  const names: ProperName[] = [];
  let free = 0;
  for (let at = 0; at < tokens.length; ) {
    const knownEnd = knownNames.get(tokens[at]?.start ?? -1);
    const found = knownEnd === undefined ? nameWithHeadAt(tokens, at, free, knownNames) : null;
    if (found) names.push(rangeOf(text, tokens, found));
    at = found?.end ?? (knownEnd === undefined ? at + 1 : positionFrom(tokens, at, knownEnd));
    if (found || knownEnd !== undefined) free = at;
  }
  return names;
}

/** Where a name begins with the year before it, if there is one: "the 1980 Convention on ...". */
const startWithYear = (text: string, start: number): number =>
  /(?<![\d/])(?:19|20)\d\d $/.test(text.slice(Math.max(0, start - 6), start)) ? start - 5 : start;

/** A name by the positions of its parts. */
interface NameParts {
  readonly start: number;
  /** After the head and its number. */
  readonly complement: number;
  readonly end: number;
  readonly head: string;
  readonly isPlural: boolean;
  readonly isProper: boolean;
}

const HEADS_NEEDING_COMPLEMENT: ReadonlySet<string> = new Set(grammar.headsNeedingComplement);
const PLURAL_HEADS: ReadonlySet<string> = new Set(grammar.pluralHeads);

/** The name whose head begins at a position. Tokens before `free` belong to another name. */
function nameWithHeadAt(
  tokens: Tokens,
  at: number,
  free: number,
  knownNames: ReadonlyMap<number, number>,
): NameParts | null {
  const firstHead = headAt(tokens, at);
  if (!firstHead || isCallUpon(tokens, firstHead)) return null;
  const start = nameStart(tokens, at, free);
  const head = secondHead(tokens, firstHead) ?? firstHead;
  const complement = afterNumber(tokens, head.end);
  const isDistinct = hasDistinctWords(tokens, start, at, head, complement);
  const end = complementEnd(tokens, {
    from: complement,
    head: head.text,
    isDistinct,
    knownNames,
    depth: 0,
  });
  if (isModifier(tokens, head, end)) return null;
  const isPlural = PLURAL_HEADS.has(head.text);
  const isPlainPlural = isPlural && start === at;
  const isProper = !isSubtitle(tokens, start) && (isDistinct || (end > complement && !isPlainPlural));
  return { start, complement, end, head: head.text, isPlural, isProper };
}

/** "Call on the Security Council", "Call upon": what somebody is asked for, no instrument. */
const isCallUpon = (tokens: Tokens, { text, end }: Head): boolean =>
  text === 'Call' && /^(?:up)?on$/i.test(wordAt(tokens, end));

/**
 * True if a word before the head, or the number after it, already distinguishes the instrument: "Zenda
 * Treaty", "Agenda 2063".
 */
const hasDistinctWords = (
  tokens: Tokens,
  start: number,
  headStart: number,
  head: Head,
  complement: number,
): boolean =>
  !HEADS_NEEDING_COMPLEMENT.has(head.text) &&
  (tokens.slice(start, headStart).some(({ text }) => /^[\p{Lu}\d]/u.test(text) && !isGeneric(text)) ||
    tokens.slice(head.end, complement).some(({ text }) => /\d/.test(text)));

/** In "Treaty Section" and "Strategy Department" the head only modifies what follows it. */
const isModifier = (tokens: Tokens, head: Head, end: number): boolean =>
  end === head.end && tokens[end]?.followsBlank === true && isNameWord(tokens, end);

/** "Securing Our Common Future: An Agenda for Disarmament". */
const isSubtitle = (tokens: Tokens, start: number): boolean =>
  wordAt(tokens, start - 2) === ':' && /^An?$/.test(wordAt(tokens, start - 1));

function rangeOf(text: string, tokens: Tokens, name: NameParts): ProperName {
  const { head, isPlural, isProper } = name;
  const start = tokens[name.start]?.start ?? 0;
  const endBefore = (position: number) => tokens[position - 1]?.end ?? start;
  return {
    start,
    end: endBefore(name.end),
    head,
    isPlural,
    isProper,
    shortName: text.slice(start, endBefore(name.complement)),
  };
}
