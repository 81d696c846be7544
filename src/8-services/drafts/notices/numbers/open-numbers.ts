import { DATE_PATTERN } from '../../../../references/date.ts';
import type { Notice } from '../notice.ts';
import type { NoticeContext } from '../notice-context.ts';
import { placed } from '../placed.ts';
import { inEachUnit } from '../sessions.ts';

/** Numbers of cited resolutions and decisions that are still to be filled in, or were forgotten. */
export const openNumbers = (context: NoticeContext): Notice[] =>
  placed(
    context,
    inEachUnit(context, (unit, text) =>
      [...text.matchAll(OPEN)].map(({ 0: found, index }) => ({
        code: 'NUMBER_MISSING' as const,
        basis: 'text' as const,
        confidence: 'certain' as const,
        message: `“${found}” lacks the number of what is cited`,
        unit,
        at: { start: index, end: index + found.length },
        correction: null,
        evidence: [],
      })),
    ),
  );

const DATE = `(?:${DATE_PATTERN})`;
const OPEN = new RegExp(
  [
    // "77/...", "[77/xx]", "77/__"
    String.raw`(?<![\d/])(?:ES-)?\d{1,3}/(?:\.{2,4}|…|_{1,6}|[xX]{1,3}(?![A-Za-z]))`,
    // "the most recent being resolution of 28 September 2017", "its resolutions of 4 December 2017, 73/39 of"
    String.raw`(?<=\b(?:its|Assembly|Council|being|was) )(?:resolutions?|decisions?) of ${DATE}`,
    // "2342 (2017), ... (2018)", "2222 (2015) and (2016)", "resolution (2001)"
    String.raw`(?:\.{3}|…|_{1,6}|\b[xX]{2,4}) \((?:19|20)\d\d\)`,
    String.raw`(?<=(?:\d \((?:19|20)\d\d\),? (?:and )?|\bresolutions? ))\((?:19|20)\d\d\)`,
    // "in accordance with General Assembly resolution, and"
    String.raw`(?<!\b(?:[Tt]he|[Aa]|[Tt]his|[Ee]ach|[Aa]ny|draft|present|UN) )\b(?:(?:General )?Assembly|(?:Security |Human Rights )?Council) ` +
      String.raw`resolution(?=[,;.]| (?:with|and|in which|concerning|entitled)\b)`,
    // "76/47 of 6 December 2021 and of 7 December 2022"
    String.raw`(?<=\d/\d{1,3} of ${DATE},? (?:and )?)of ${DATE}`,
  ].join('|'),
  'g',
);
