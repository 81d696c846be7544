import smallWords from './stop-words.json' with { type: 'json' };
import { wordKeys } from './words.ts';

/** What a document says: its words, and its runs of three words. */
export interface TextProfile {
  readonly words: ReadonlySet<string>;
  readonly runs: ReadonlySet<string>;
}

const LEAST_WORDS = 10;
const SHARE_OF_WORDS = 0.8;
const SHARE_OF_RUNS = 0.5;
const SMALL: ReadonlySet<string> = new Set(smallWords);

/** What the texts of a document say. */
export function textProfile(texts: readonly string[]): TextProfile {
  const keys = texts.map(wordKeys);
  return { words: new Set(keys.flat()), runs: new Set(keys.flatMap(runsOf)) };
}

/** Whether a sentence has enough words of weight to tell what some document says. */
export const hasEnoughContent = (sentence: string): boolean =>
  weightyWords(wordKeys(sentence)).length >= LEAST_WORDS;

/**
 * Whether a sentence restates what a document says: at least `LEAST_WORDS` different words of weight and `SHARE_OF_WORDS` of all
 * that it has stand in the document too, and `SHARE_OF_RUNS` of its runs of three words.
 */
export function restates(sentence: string, { words, runs }: TextProfile): boolean {
  const keys = wordKeys(sentence);
  const weighty = weightyWords(keys);
  const told = weighty.filter(word => words.has(word));
  const sentenceRuns = [...new Set(runsOf(keys))];
  const toldRuns = sentenceRuns.filter(run => runs.has(run));
  return (
    told.length >= LEAST_WORDS &&
    told.length >= SHARE_OF_WORDS * weighty.length &&
    toldRuns.length >= SHARE_OF_RUNS * sentenceRuns.length
  );
}

/** Of texts, the one that has most of the runs of a sentence; the first of several, undefined of none. */
export function mostSimilarText<T extends { readonly text: string }>(
  sentence: string,
  texts: readonly T[],
): T | undefined {
  const runs = new Set(runsOf(wordKeys(sentence)));
  const [best] = texts
    .map(text => ({ text, shared: runsOf(wordKeys(text.text)).filter(run => runs.has(run)).length }))
    .sort((a, b) => b.shared - a.shared);
  return best?.text;
}

const runsOf = (keys: readonly string[]): string[] =>
  keys.slice(2).map((key, index) => `${keys[index]} ${keys[index + 1]} ${key}`);

const weightyWords = (keys: readonly string[]): string[] => [...new Set(keys.filter(hasWeight))];

/** A number, or a word of four letters or more that is not a small one. */
const hasWeight = (key: string): boolean => /^\d+$/.test(key) || (key.length > 3 && !SMALL.has(key));
