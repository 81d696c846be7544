import { distance } from 'fastest-levenshtein';

/** Words that join the words of a name, and of which one is easily written for another. */
const JOINING = /^(?:of|for|on|to|in|against)$/;

export const joinsNames = (word: string): boolean => JOINING.test(word);

/**
 * Whether a word may be a slip for another: a letter or two differ, or the ending, or both join the words of
 * a name.
 */
export const isSlipFor = (word: string, right: string): boolean =>
  word.length < SHORT || right.length < SHORT
    ? (joinsNames(word) && joinsNames(right)) || isLetterOff(word, right)
    : hasSameBeginning(word, right) || distance(word, right) <= 2;

const SHORT = 5;

/** "Jont" and "Joint": a letter too few or too many. */
const isLetterOff = (word: string, right: string): boolean =>
  Math.min(word.length, right.length) === SHORT - 1 &&
  word.length !== right.length &&
  word !== `${right}s` &&
  right !== `${word}s` &&
  distance(word, right) === 1;

/** "Commission" and "Commissioner", "Agencies" and "Agency". */
function hasSameBeginning(one: string, other: string): boolean {
  const shared = [...one].findIndex((letter, index) => letter !== other[index]);
  return shared === -1 || shared >= Math.max(4, Math.min(one.length, other.length) - 4);
}
