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
  [...text.matchAll(/\((?:[a-z]{1,4}|\d{1,2})\)|[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ 0: word, index }) =>
    word.startsWith('(')
      ? []
      : [{ key: word.normalize('NFKC').toLowerCase(), start: index, end: index + word.length }],
  );

export const wordKeys = (text: string): string[] => placedWords(text).map(({ key }) => key);
