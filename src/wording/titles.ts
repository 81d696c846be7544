import { isCountingWord, isFunctionWord, isSubjectWord } from './alignment/word-weights.ts';
import kinds from './title-kinds.json' with { type: 'json' };
import { compareWordings, wordingOf } from './word-diff.ts';
import { wordKeys } from './words.ts';

/** From this similarity on, titles are similar. */
const MIN_TITLE_SIMILARITY = 0.8;

/** The words of a title without what changes from session to session: figures, ordinals and months. */
export const stableWords = (title: string): string[] => wordKeys(title).filter(word => !isCountingWord(word));

/**
 * The stable words of a title that are no function words: "The right to food" and
 * "Right to food" have the same.
 */
export const contentWords = (title: string): string[] =>
  stableWords(title).filter(word => !isFunctionWord(word));

/** Whether a title names the subject of a text; "Resolution 2254 (2015)" does not. */
export const namesSubject = (title: string): boolean => wordKeys(title).some(isSubjectWord);

/**
 * Whether two titles are similar or the same: their content words have a similarity of at least 0.8, they
 * contain the same names, which are the capitalized words after the first, and they are of one kind. So the
 * titles of texts on different countries or missions are not similar, and neither are "Modalities of the ..."
 * and "Follow-up to the ...".
 */
export function areSimilarTitles(one: string, other: string): boolean {
  if (!namesSubject(one)) return false;
  const [words, others] = [contentWords(one).join(' '), contentWords(other).join(' ')];
  return (
    words === others ||
    (haveSameNames(one, other) &&
      kindsOf(one).join() === kindsOf(other).join() &&
      compareWordings(wordingOf(words), wordingOf(others), MIN_TITLE_SIMILARITY) !== null)
  );
}

/** The kinds of text that a title tells: modalities, preparations, a follow-up, a mandate. */
export const kindsOf = (title: string): string[] => {
  const words = new Set(wordKeys(title));
  return kinds.filter(kind => kind.words.some(word => words.has(word))).map(({ kind }) => kind);
};

/** Whether each title contains the names in the other; capitals may differ: "indigenous peoples". */
const haveSameNames = (one: string, other: string): boolean =>
  containsNames(one, other) && containsNames(other, one);

/** Whether a title contains the names in another. */
export const containsNames = (title: string, other: string): boolean => {
  const words = new Set(stableWords(title));
  return namesIn(other).every(name => words.has(name));
};

const namesIn = (title: string): string[] =>
  stableWords((title.match(/(?<=\s)\p{Lu}[\p{L}\p{M}]*/gu) ?? []).join(' '));
