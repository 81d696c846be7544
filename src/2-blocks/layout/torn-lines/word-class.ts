import endings from './word-endings.json' with { type: 'json' };

/** A word as it is counted: in small letters, without signs. */
export const plainWord = (word: string): string => word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/**
 * The class of a word that is too rare for the words beside it to be known: a number by its length, any other by its
 * first letter and its ending.
 */
export function wordClass(word: string): string {
  const bare = word.replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (/^\d/.test(bare)) return `#${NUMBER.test(bare) ? bare.length : ''}`;
  const ending = endings.find(ending => bare.length > ending.length + 2 && bare.endsWith(ending)) ?? '';
  return `${/^\p{Lu}/u.test(bare) ? 'A' : 'a'}-${ending}`;
}

/** A day, a year or the like. */
const NUMBER = /^(?:\d{4}|\d{1,2})$/;

/** A word or a class as it stands before another: whether a comma ends it tells what may follow. */
export const withComma = (unit: string, word: string): string => (/,["”’]?$/.test(word) ? `${unit},` : unit);
