import { PINPOINT_WORDS } from '../../../references/pinpoint/pinpoint.ts';

/**
 * "IV", "B", "12". The letters of the second alternative are those that the first does not have: if both
 * could match "I", "I.I.I.I" could be read in 16 ways, and a longer one in exponentially many.
 */
const NUMBER = String.raw`(?:[IVXLC]+|[ABD-HJKM-UWYZ]|\d{1,4})`;
/** "(c)", "(iv)", "(2)". */
const LETTER_IN_BRACKETS = String.raw`\((?:[a-z]{1,5}|\d{1,2})\)`;
const LABEL = [
  // "12", "II.C", "2 (d) (i)", "3 bis", "73 e" of the Charter; but not the "5" of "5/1" or "5.x"
  String.raw`${NUMBER}(?:\.${NUMBER})*(?:\s?${LETTER_IN_BRACKETS})*(?:\s(?:bis|ter|[a-h](?=\sof\sthe\s)))?(?![\w/(]|\.\w)`,
  // "(c)"
  LETTER_IN_BRACKETS,
  // "three" of "part three"
  String.raw`(?:one|two|three|four|five)\b`,
].join('|');
/** "205–210", "I to III", "I and II", "(a) or (b)". */
const LABEL_LINK = String.raw`\s?[–-]\s?|\s(?:to|and|or)\s`;

/** The word with its first letter in either case. */
const withEitherCase = (word: string): string => {
  const first = word.charAt(0);
  return `[${first.toUpperCase()}${first.toLowerCase()}]${word.slice(1).replace('.', String.raw`\.`)}`;
};
const anyWordOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(withEitherCase)
    .join('|');

const KINDS = Object.values(PINPOINT_WORDS);
const SINGULAR = anyWordOf(KINDS.flatMap(({ one }) => one));
const PLURAL = anyWordOf(KINDS.flatMap(({ many }) => many));
const WITHOUT_LABEL = anyWordOf(['annex', 'appendix', 'summary', 'enclosure']);

/** Matches one step of a pinpoint. */
export const PINPOINT_STEP = [
  // "paras. 205–210", "annexes I and II", "articles 3, 4 and 5"
  String.raw`\b(?:${PLURAL})\s?(?:${LABEL})(?:(?:${LABEL_LINK}|,\s)(?:${LABEL}))*`,
  // "para. 2 (d)", "section II to IV"
  String.raw`\b(?:${SINGULAR})\s?(?:${LABEL})(?:(?:${LABEL_LINK})(?:${LABEL}))?`,
  // "annex"
  String.raw`\b(?:${WITHOUT_LABEL})\b`,
].join('|');

/** A number with a digit: "1", "2004/1", "1/CP.21", "LC-LP.1 (2008)". */
const ACT_NUMBER = String.raw`(?=[\w.()/-]{0,40}\d)[A-Z\d][\w()]*(?:[./-][\w()]+)*(?:\s\((?:19|20)\d\d\))?`;

/**
 * Matches a resolution as a part of the report or publication that prints it: "resolution 1" of "chap. I,
 * resolution 1, annex".
 */
export const ACT_STEP = String.raw`\b(?:resolutions?|decisions?)\s${ACT_NUMBER}`;
