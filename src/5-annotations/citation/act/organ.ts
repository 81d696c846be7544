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

/** True for a lower-case word inside names of organs: "of", "and". */
export const isSmallWord = (word: string): boolean => SMALL_WORDS.has(word);
