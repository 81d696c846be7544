import { wordKeys } from '../words.ts';
import { type Bag, bagOf } from './bag.ts';
import { slotsOf } from './slots.ts';
import { isSubjectWord, type WordWeight, wordWeights } from './word-weights.ts';

/** The parts of a clause that are compared. */
export interface ClauseText {
  readonly id: string;
  readonly kind: 'preambular' | 'operative';
  /** Its text; for a clause with lettered parts, the chapeau. */
  readonly text: string;
  /** Id of the clause that it is a lettered part of; null if it is none. */
  readonly parent: string | null;
  readonly phrase: string | null;
  readonly action: string | null;
  /** The heading of the section that it stands in; null if it stands in none. */
  readonly heading: string | null;
}

/** A clause prepared to be compared with many. */
export interface PreparedClause extends ClauseText {
  /** Its place in reading order. */
  readonly index: number;
  /** Its normalized words, its phrase as printed. */
  readonly plain: string;
  /** Its kind and words, with the phrase in normal form, followed by the words of its lettered parts. */
  readonly wording: string;
  readonly hasParts: boolean;
  /** Its words, without its lettered parts. */
  readonly own: Bag;
  /** Its words, with its lettered parts. */
  readonly whole: Bag;
  /** Its sequences of three words. */
  readonly trigrams: ReadonlySet<string>;
  /** The words that show what it is about; its phrase is left out. */
  readonly subjectWords: ReadonlySet<string>;
  /** Its formal function, which only one clause of a resolution has (see `slots.json`); null for most. */
  readonly slot: string | null;
}

/** The clauses of two resolutions, in reading order, and how their words are weighed. */
export interface Prepared {
  readonly earlier: readonly PreparedClause[];
  readonly later: readonly PreparedClause[];
  readonly weigh: WordWeight;
}

export function prepare(earlier: readonly ClauseText[], later: readonly ClauseText[]): Prepared {
  const words = [earlier, later].map(clauses => clauses.map(clause => wordsOf(clause).own));
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
    const { own, plain, trigrams, subjectWords } = wordsOf(clause);
    const parts = (partsOf.get(clause.id) ?? []).flatMap(part => words[part] ?? []);
    const bag = bagOf(own, weigh);
    return {
      ...clause,
      index,
      plain,
      trigrams,
      subjectWords,
      wording: [clause.kind, ...own, '', ...parts].join(' '),
      hasParts: parts.length > 0,
      own: bag,
      whole: parts.length > 0 ? bagOf([...own, ...parts], weigh) : bag,
      slot: slots[index] ?? null,
    };
  });
}

/** What is made of a clause by itself, without those that it is compared with. */
interface ClauseWords extends Pick<PreparedClause, 'plain' | 'trigrams' | 'subjectWords'> {
  readonly own: readonly string[];
}

/**
 * Of clauses that are compared again and again, as those of a series are with the one
 * before and the one after.
 */
const known = new WeakMap<ClauseText, ClauseWords>();

function wordsOf(clause: ClauseText): ClauseWords {
  const words = known.get(clause) ?? readWords(clause);
  known.set(clause, words);
  return words;
}

function readWords(clause: ClauseText): ClauseWords {
  const own = normalWords(clause);
  return {
    own,
    plain: wordKeys(clause.text).join(' '),
    trigrams: new Set(own.slice(2).map((word, at) => `${own[at]} ${own[at + 1]} ${word}`)),
    subjectWords: new Set(own.slice(wordKeys(clause.action ?? '').length).filter(isSubjectWord)),
  };
}

/** The words of a clause, its phrase in normal form: "Taking note" and "Also takes note" become the same. */
const normalWords = ({ text, phrase, action }: ClauseText): string[] =>
  phrase !== null && action !== null && text.startsWith(phrase)
    ? wordKeys(`${action} ${text.slice(phrase.length)}`)
    : wordKeys(text);
