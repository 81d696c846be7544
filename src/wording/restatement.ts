import stopWords from './stop-words.json' with { type: 'json' };
import { wordKeys } from './words.ts';

/** The content of a document: its words and its trigrams of words. */
export interface TextProfile {
  readonly words: ReadonlySet<string>;
  readonly trigrams: ReadonlySet<string>;
}

const MIN_CONTENT_WORDS = 10;
const MIN_SHARE_OF_WORDS = 0.8;
const MIN_SHARE_OF_TRIGRAMS = 0.5;

/** The content of a document, from the texts of its units. */
export function textProfile(texts: readonly string[]): TextProfile {
  const keys = texts.map(wordKeys);
  return { words: new Set(keys.flat()), trigrams: new Set(keys.flatMap(trigramsOf)) };
}

/** Whether a sentence has enough content words to be recognized as the restatement of some document. */
export const hasEnoughContent = (sentence: string): boolean =>
  contentWords(wordKeys(sentence)).length >= MIN_CONTENT_WORDS;

/**
 * Whether a sentence restates a document: the document contains at least `MIN_CONTENT_WORDS`
 * different content words of the sentence, `MIN_SHARE_OF_WORDS` of all of them, and
 * `MIN_SHARE_OF_TRIGRAMS` of its trigrams.
 */
export function restates(sentence: string, { words, trigrams }: TextProfile): boolean {
  const keys = wordKeys(sentence);
  const own = contentWords(keys);
  const shared = own.filter(word => words.has(word));
  const ownTrigrams = [...new Set(trigramsOf(keys))];
  const sharedTrigrams = ownTrigrams.filter(trigram => trigrams.has(trigram));
  return (
    shared.length >= MIN_CONTENT_WORDS &&
    shared.length >= MIN_SHARE_OF_WORDS * own.length &&
    sharedTrigrams.length >= MIN_SHARE_OF_TRIGRAMS * ownTrigrams.length
  );
}

/**
 * The text that shares most trigrams with a sentence, the first of several; undefined if there are no texts.
 */
export function mostSimilarText<T extends { readonly text: string }>(
  sentence: string,
  texts: readonly T[],
): T | undefined {
  const trigrams = new Set(trigramsOf(wordKeys(sentence)));
  const [best] = texts
    .map(text => ({
      text,
      shared: trigramsOf(wordKeys(text.text)).filter(trigram => trigrams.has(trigram)).length,
    }))
    .sort((a, b) => b.shared - a.shared);
  return best?.text;
}

const trigramsOf = (keys: readonly string[]): string[] =>
  keys.slice(2).map((key, index) => `${keys[index]} ${keys[index + 1]} ${key}`);

const STOP_WORDS: ReadonlySet<string> = new Set(stopWords);

const contentWords = (keys: readonly string[]): string[] => [...new Set(keys.filter(isContentWord))];

/** A number, or a word of at least four letters that is not a stop word. */
const isContentWord = (key: string): boolean => /^\d+$/.test(key) || (key.length > 3 && !STOP_WORDS.has(key));
