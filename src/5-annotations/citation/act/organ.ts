import type { Range } from '../../../model/range.ts';
import type { Body } from '../../../references/body.ts';
import words from './organ-words.json' with { type: 'json' };

/** An organ that is named beside a resolution. */
export interface NamedOrgan extends Range {
  /**
   * Those that the name may mean: several for "Council", none for an organ that is not in the list of bodies.
   */
  readonly bodies: readonly Body[];
}

const ORGAN_NOUNS: ReadonlySet<string> = new Set(words.organNouns);
const SMALL_WORDS: ReadonlySet<string> = new Set(words.smallWords);

/** True for a word that closes the name of an organ: "Council", "Commission". */
export const isOrganNoun = (word: string): boolean => ORGAN_NOUNS.has(word);

/** True for a word that is one letter from the noun of an organ: "Commision". */
export const isMisspeltOrganNoun = (word: string): boolean =>
  word.length >= SHORTEST_MISSPELT &&
  /^[A-Z]/.test(word) &&
  words.organNouns.some(noun => isOneLetterFrom(word, noun));

/** In shorter words, one letter may make another word. */
const SHORTEST_MISSPELT = 7;

function isOneLetterFrom(word: string, noun: string): boolean {
  const [shorter, longer] = word.length < noun.length ? [word, noun] : [noun, word];
  if (longer.length - shorter.length > 1 || word === noun || `${noun}s` === word) return false;
  let head = 0;
  while (head < shorter.length && word[head] === noun[head]) head += 1;
  return shorter.slice(head + (longer.length === shorter.length ? 1 : 0)) === longer.slice(head + 1);
}

/** True for a lower-case word inside names of organs: "of", "and". */
export const isSmallWord = (word: string): boolean => SMALL_WORDS.has(word);
