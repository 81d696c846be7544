import type { Clause } from '../../../model/document.ts';
import { formatDate, MONTHS } from '../../../references/date.ts';
import type { Notice, PlacedNotice } from './notice.ts';
import type { NoticeContext } from './notice-context.ts';
import { placed } from './placed.ts';

/** What is asked for by a day, month or year, or extended until one, that is over when the draft is adopted. */
export const pastDays = (context: NoticeContext): Notice[] =>
  placed(
    context,
    context.documents.flatMap(({ clauses, date }) =>
      date === null
        ? []
        : clauses.filter(({ kind }) => kind === 'operative').flatMap(clause => pastIn(clause, date)),
    ),
  );

/** "by the end of March 2021", "until 31 July 2021" */
const BY_DAY = new RegExp(
  String.raw`\b(?<until>by|before|no later than|not later than|until) ` +
    String.raw`(?<day>(?:the end of )?(?<date>(?:(?:\d{1,2} )?(?:${MONTHS.join('|')}) )?(?:19|20)\d\d))\b`,
  'g',
);
const ASKED = /\b(?:report|submit|present|provide|inform|brief|update|convene|hold)\b/;
const EXTENDED = /^Decides to (?:extend|renew)\b/;

/** @param own the date of the draft, ISO 8601; a month or a year is compared with that of it */
function pastIn({ id, text }: Clause, own: string): PlacedNotice[] {
  return [...text.matchAll(BY_DAY)].flatMap(({ 0: found, index, groups = {} }) => {
    const { until, day = '', date = '' } = groups;
    const [value, before] = [isoOf(date), text.slice(text.lastIndexOf(';', index) + 1, index)];
    const isAsked = (until === 'until' ? EXTENDED : ASKED).test(before);
    if (!isAsked || value >= own.slice(0, value.length)) return [];
    const end = index + found.length;
    return [
      {
        code: 'DATE_PAST' as const,
        basis: 'calendar' as const,
        confidence: 'certain' as const,
        message: `${date} is past: the draft is of ${formatDate(own)}`,
        unit: id,
        at: { start: end - day.length, end },
        correction: null,
        evidence: [],
      },
    ];
  });
}

/** "March 2021" -> "2021-03", "2021" -> "2021" */
function isoOf(date: string): string {
  const [year = '', month, day] = date.split(' ').reverse();
  return [
    year,
    ...(month ? [twoDigits(MONTHS.indexOf(month) + 1)] : []),
    ...(day ? [twoDigits(Number(day))] : []),
  ].join('-');
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
