import type { Range } from '../../model/range.ts';

/** Characters before the citation of a resolution in which the report is looked for. */
const WINDOW = 320;
const REPORT = /\b(?:[Rr]eports?|[Ss]tud(?:y|ies)|[Nn]otes? (?:by|of)|[Ss]ummary|[Oo]verview)\b/g;
const MADE = '(?:submitted|prepared|issued|presented|provided|transmitted|compiled)';
const PURSUANT =
  '(?:pursuant to|in response to|in (?:accordance|compliance|conformity) with|as requested (?:in|by))';
/** From the report to the citation: " of the Secretary-General submitted pursuant to its ". */
const SUBMITTED = new RegExp(
  `^[^;]{0,220}\\b(?:${MADE}(?: [^;,]{1,80})?,? ${PURSUANT}|(?:requested|called for) (?:in|by))` +
    // " the request contained in General Assembly", " resolutions 52/28 and"
    '(?: the (?:request|mandate)[^;,]{0,40})?(?: (?:its|the|[A-Z][A-Za-z]+|resolutions?|decisions?|paragraphs?|of|and|in|\\d[\\d/]*,?)){0,9} $',
);
/** "Requests", "Invites": the report of a request is still to be made. */
const ASKS =
  /\b(?:[Rr]equests|[Ii]nvites|[Dd]ecides|[Cc]alls upon|to (?:be|submit|prepare|present|report))\b/;

/**
 * The words that say a report was submitted pursuant to the resolution that is cited at `start` to `end`:
 * "report of the Secretary-General submitted pursuant to resolution 79/92". Null if they do not say so.
 */
export function submittedReport(
  text: string,
  start: number,
  end: number,
): (Range & { readonly text: string }) | null {
  const from = Math.max(0, start - WINDOW);
  const before = text.slice(from, start);
  const report = [...before.matchAll(REPORT)].findLast(({ index }) => SUBMITTED.test(before.slice(index)));
  if (report === undefined || ASKS.test(before.slice(report.index))) return null;
  const at = from + report.index;
  return { start: at, end, text: text.slice(at, end) };
}
