import type { Range } from '../../../model/range.ts';

/**
 * Conventions and recommendations of the International Labour Organization, which have a number: "Domestic Workers
 * Convention, 2011 (No. 189)", "Migration for Employment Convention (Revised), 1949 (No. 97)", "Transition from the Informal to
 * the Formal Economy Recommendation, 2015 (No. 204)".
 */
export const labourConventions = (text: string): Range[] =>
  [...text.matchAll(TITLED)].flatMap(({ 0: printed, index }) => {
    const [name = ''] = NAME.exec(text.slice(Math.max(0, index - REACH), index)) ?? [];
    return name ? [{ start: index - name.length, end: index + printed.length }] : [];
  });

/** Longer than the words before "Convention" in any of their names. */
const REACH = 80;
const TITLED =
  /(?:Convention|Recommendation|Protocol)(?: \([A-Z][a-z]+\))?,?(?: of)? (?:19|20)\d\d \(No\. \d{1,3}\)/g;
const CAPITALS = `[A-Z][a-z]+’?(?: [A-Z][a-z]+)*`;
const NAME = new RegExp(
  String.raw`(?:${CAPITALS} from the ${CAPITALS} to the )?(?:[A-Z][a-z]+’?|\([A-Z][a-z]+(?: [A-Z][a-z]+)?\))(?:,? (?:for|of|and|in|to|[A-Z][a-z]+|\([A-Z][a-z]+(?: [A-Z][a-z]+)?\)))* $`,
);
