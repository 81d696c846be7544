import { wordKeys } from '../words.ts';
import { type Bag, bagOf } from './likeness.ts';
import { slotsOf } from './slots.ts';
import { isSubjectWord, type WordWeight, wordWeights } from './word-weights.ts';

/** What is compared of a clause. */
export interface ClauseText {
  readonly id: string;
  readonly kind: 'preambular' | 'operative';
  /** Of a clause with lettered parts, its opening. */
  readonly text: string;
  /** The clause that it is a lettered part of. */
  readonly parent: string | null;
  readonly phrase: string | null;
  readonly action: string | null;
}

/** A clause prepared to be compared with many. */
export interface PreparedClause extends ClauseText {
  /** Its place in reading order. */
  readonly index: number;
  /** Its words as printed. */
  readonly plain: string;
  /** Its words but for how its phrase is put, and after them those of its lettered parts. */
  readonly wording: string;
  readonly hasParts: boolean;
  readonly own: Bag;
  /** With its lettered parts. */
  readonly whole: Bag;
  /** Its words by threes, as they follow each other. */
  readonly runs: ReadonlySet<string>;
  /** Words that say what it is about, without those of its phrase. */
  readonly matter: ReadonlySet<string>;
  /** The formal thing that it does, of which a resolution has one: see `slots.json`. */
  readonly slot: string | null;
}

/** The clauses of two resolutions, in reading order, and how their words are weighed. */
export interface Prepared {
  readonly earlier: readonly PreparedClause[];
  readonly later: readonly PreparedClause[];
  readonly weigh: WordWeight;
}

export function prepare(earlier: readonly ClauseText[], later: readonly ClauseText[]): Prepared {
  const words = [earlier, later].map(clauses => clauses.map(matterOf));
  const weigh = wordWeights(words.flat());
  const [before = [], after = []] = [earlier, later].map((clauses, side) =>
    prepared(clauses, words[side] ?? [], weigh),
  );
  return { earlier: before, later: after, weigh };
}

function prepared(
  clauses: readonly ClauseText[],
  words: readonly (readonly string[])[],
  weigh: WordWeight,
): PreparedClause[] {
  const slots = slotsOf(clauses.map(({ action }, index) => ({ action, words: words[index] ?? [] })));
  const partsOf = Map.groupBy(clauses.keys(), index => clauses[index]?.parent ?? null);
  return clauses.map((clause, index) => {
    const own = words[index] ?? [];
    const parts = (partsOf.get(clause.id) ?? []).flatMap(part => words[part] ?? []);
    const bag = bagOf(own, weigh);
    return {
      ...clause,
      index,
      plain: wordKeys(clause.text).join(' '),
      wording: [clause.kind, ...own, '', ...parts].join(' '),
      hasParts: parts.length > 0,
      own: bag,
      whole: parts.length > 0 ? bagOf([...own, ...parts], weigh) : bag,
      runs: new Set(own.slice(2).map((word, at) => `${own[at]} ${own[at + 1]} ${word}`)),
      matter: new Set(own.slice(wordKeys(clause.action ?? '').length).filter(isSubjectWord)),
      slot: slots[index] ?? null,
    };
  });
}

/**
 * The words of a clause with the normal form of its phrase, so that "Taking note" and
 * "Also takes note" are alike.
 */
const matterOf = ({ text, phrase, action }: ClauseText): string[] =>
  phrase !== null && action !== null && text.startsWith(phrase)
    ? wordKeys(`${action} ${text.slice(phrase.length)}`)
    : wordKeys(text);
