/** A word of a text in the form in which words are compared, and its place in the text. */
export interface PlacedWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text in lower case. Punctuation is left out, and so are letters and numerals in brackets
 * that only enumerate: "(a)", "(iv)", "(12)".
 */
export const placedWords = (text: string): PlacedWord[] =>
  [...text.matchAll(WORD_OR_LETTER)].flatMap(({ 0: word, index }) =>
    isWord(word) ? [{ key: keyOf(word), start: index, end: index + word.length }] : [],
  );

/** The keys alone, which takes half the time. */
export const wordKeys = (text: string): string[] =>
  (text.match(WORD_OR_LETTER) ?? []).filter(isWord).map(keyOf);

/** A word, or the letter or number of an item, which is none: "(a)", "(12)". */
const WORD_OR_LETTER = /\((?:[a-z]{1,4}|\d{1,2})\)|[\p{L}\p{M}\p{N}]+/gu;

const isWord = (matched: string): boolean => !matched.startsWith('(');

const keyOf = (word: string): string => word.normalize('NFKC').toLowerCase();
