import type { Range } from '../../../model/range.ts';

/**
 * Conventions and recommendations of the International Labour Organization, which are cited with a number:
 * "Domestic Workers Convention, 2011 (No. 189)", "Migration for Employment Convention (Revised), 1949 (No.
 * 97)", "Transition from the Informal to the Formal Economy Recommendation, 2015 (No. 204)".
 */
export const labourConventions = (text: string): Range[] =>
  [...text.matchAll(HEAD_WITH_NUMBER)].flatMap(({ 0: printed, index }) => {
    const [words = ''] = WORDS_BEFORE.exec(text.slice(Math.max(0, index - MAX_WORDS_BEFORE), index)) ?? [];
    return words ? [{ start: index - words.length, end: index + printed.length }] : [];
  });

/** Longer than what stands before "Convention" in any of their names. */
const MAX_WORDS_BEFORE = 80;
/** "Convention (Revised), 1949 (No. 97)". */
const HEAD_WITH_NUMBER =
  /(?:Convention|Recommendation|Protocol)(?: \([A-Z][a-z]+\))?,?(?: of)? (?:19|20)\d\d \(No\. \d{1,3}\)/g;

const CAPITALIZED = '[A-Z][a-z]+’?';
/** "Transition from the Informal to the". */
const FROM_THE_TO_THE = `(?:${CAPITALIZED}(?: [A-Z][a-z]+)* from the ${CAPITALIZED}(?: [A-Z][a-z]+)* to the )?`;
/** "(Sea)", "(Night Work)". */
const IN_BRACKETS = String.raw`\([A-Z][a-z]+(?: [A-Z][a-z]+)?\)`;
/** "Workers’ Representatives", "Labour Inspection (Seafarers)", "Migration for Employment". */
const WORDS = `(?:${CAPITALIZED}|${IN_BRACKETS})(?:,? (?:for|of|and|in|to|[A-Z][a-z]+|${IN_BRACKETS}))*`;
const WORDS_BEFORE = new RegExp(`${FROM_THE_TO_THE}${WORDS} $`);
