import { fnv1a } from '../hash.ts';
import type { DocumentSymbol } from '../model/id.ts';

const LONGEST = 40;
const HASH_DIGITS = 7;
const LONGEST_CUT = LONGEST - HASH_DIGITS - 1;

/**
 * Makes a symbol of at most 40 characters for a document that has none, from its title alone, so that it is
 * the same whatever else is seeded:
 *
 * 1. The title's words, without accents and in capitals, are joined by `_`: "MIGRATION_AND_DEVELOPMENT".
 *    Where this takes 40 characters or fewer, it is the symbol. A title without a Latin letter or a digit
 *    gives "UNTITLED".
 * 2. A longer title keeps the whole words that fit into 32 characters (of a longer first word, its first 32),
 *    and gets a hash of all its words, in seven digits of base 36: titles that begin alike are told apart.
 */
export function symbolFromTitle(title: string): DocumentSymbol {
  const words = wordsOf(title).join('_') || 'UNTITLED';
  return (words.length <= LONGEST ? words : `${beginningOf(words)}_${hashOf(words)}`) as DocumentSymbol;
}

const wordsOf = (title: string): readonly string[] =>
  title
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toUpperCase()
    .match(/[A-Z0-9]+/g) ?? [];

/** The whole words within the first 32 characters. */
function beginningOf(words: string): string {
  const lastGap = words.lastIndexOf('_', LONGEST_CUT);
  return words.slice(0, lastGap === -1 ? LONGEST_CUT : lastGap);
}

const hashOf = (words: string): string => fnv1a(words).toString(36).toUpperCase().padStart(HASH_DIGITS, '0');
