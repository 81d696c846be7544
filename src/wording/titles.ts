import { isCountingWord, isFunctionWord, isSubjectWord } from './alignment/word-weights.ts';
import { compareWordings, wordingOf } from './word-diff.ts';
import { wordKeys } from './words.ts';

/** From this similarity on, titles are similar. */
const MIN_TITLE_SIMILARITY = 0.8;

/** The words of a title without what changes from session to session: figures, ordinals and months. */
export const stableWords = (title: string): string[] => wordKeys(title).filter(word => !isCountingWord(word));

/** Whether a title names the subject of a text; "Resolution 2254 (2015)" does not. */
export const namesSubject = (title: string): boolean => wordKeys(title).some(isSubjectWord);

/**
 * Whether two titles are similar or the same: their stable words, without function words, have a similarity
 * of at least 0.8, and they contain the same names, which are the capitalized words after the first. So the
 * titles of texts on different countries or missions are not similar.
 */
export const areSimilarTitles = (one: string, other: string): boolean =>
  namesSubject(one) &&
  (stableWords(one).join(' ') === stableWords(other).join(' ') ||
    (namesIn(one) === namesIn(other) &&
      compareWordings(subjectOf(one), subjectOf(other), MIN_TITLE_SIMILARITY) !== null));

const subjectOf = (title: string) =>
  wordingOf(
    stableWords(title)
      .filter(word => !isFunctionWord(word))
      .join(' '),
  );

const namesIn = (title: string): string =>
  stableWords((title.match(/(?<=\s)\p{Lu}[\p{L}\p{M}]*/gu) ?? []).join(' ')).join(' ');
