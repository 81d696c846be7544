import { isCountingWord, isFunctionWord, isSubjectWord } from './alignment/word-weights.ts';
import { compareWordings, wordingOf } from './word-diff.ts';
import { wordKeys } from './words.ts';

/** From this similarity on titles are near. */
const NEAR = 0.8;

/** The words of a title without what changes from session to session: figures, ordinals and months. */
export const stableWords = (title: string): string[] => wordKeys(title).filter(word => !isCountingWord(word));

/** Whether a title says what a text is about; "Resolution 2254 (2015)" does not. */
export const namesSubject = (title: string): boolean => wordKeys(title).some(isSubjectWord);

/**
 * Whether two titles are near or the same: of their lasting words but for "of", "the" and the like, 0.8 are the same in the same
 * order (as `Comparison` counts), and they have the same names, which are the words with a capital letter but for the
 * first: so that what is said of one country or mission is not taken for what is said of another.
 */
export const areSimilarTitles = (one: string, other: string): boolean =>
  namesSubject(one) &&
  (stableWords(one).join(' ') === stableWords(other).join(' ') ||
    (namesIn(one) === namesIn(other) && compareWordings(matterOf(one), matterOf(other), NEAR) !== null));

const matterOf = (title: string) =>
  wordingOf(
    stableWords(title)
      .filter(word => !isFunctionWord(word))
      .join(' '),
  );

const namesIn = (title: string): string =>
  stableWords((title.match(/(?<=\s)\p{Lu}[\p{L}\p{M}]*/gu) ?? []).join(' ')).join(' ');
