/** A word of a text as it is compared, and where it stands. */
export interface PlacedWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Letters and digits in small letters: quotation marks, hyphens, points, and letters or numerals between brackets that
 * only count something up are not what a text says.
 */
export const placedWords = (text: string): PlacedWord[] =>
  [...text.matchAll(/\((?:[a-z]{1,4}|\d{1,2})\)|[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ 0: word, index }) =>
    word.startsWith('(')
      ? []
      : [{ key: word.normalize('NFKC').toLowerCase(), start: index, end: index + word.length }],
  );

export const wordKeys = (text: string): string[] => placedWords(text).map(({ key }) => key);
