import { DATE_PATTERN, MONTHS, readDate } from '../../../references/date.ts';
import { anyOf } from '../../alternatives.ts';
import type { ProductTypes } from '../product/requested-product.ts';
import type { FoundDue } from './found-due.ts';
import { isOfCircumstance, isOfGoal } from './unrelated-time.ts';

const MONTH = `(?<month>${MONTHS.join('|')})`;
const BY = anyOf('by', 'before', 'no later than', 'not later than', 'until', 'prior to', 'in advance of');
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`;
const MONTH_OR_YEAR = `(?:${MONTH} )?${YEAR}`;

/** "by 31 October 2025" */
const DAY = new RegExp(String.raw`\b(?:${BY}|on) ${DATE_PATTERN}\b`, 'g');
/** "before the end of June 2024", "by early 2025" */
const BY_MONTH_OR_YEAR = new RegExp(
  String.raw`\b${BY} (?:(?:the )?(?:end|beginning|start|middle) of )?(?:early |mid-|late )?${MONTH_OR_YEAR}\b`,
  'g',
);
/** ", in 2025," is about the whole request; before "of", or after a session, it goes with the noun. */
const BETWEEN_COMMAS = new RegExp(
  `(?<=, )(?<!sessions?, )in (?:the )?(?:early |mid-|late )?${MONTH_OR_YEAR}(?=,)(?!, of )`,
  'g',
);
/** "during the first half of 2025" */
const PART_OF_YEAR = new RegExp(
  String.raw`\b(?:during|in|by) the (?:first|second) (?:half|part) of ${YEAR}\b`,
  'g',
);
/** "at its meeting in 2025" */
const MEETING_OF_YEAR = new RegExp(String.raw`\bat (?:its|their|the) (?:meeting|forum)s? in ${YEAR}\b`, 'g');
/** The time of a requested meeting, with no noun in between that it could belong to. */
const TIME_OF_MEETING = new RegExp(
  anyOf(
    // "to be held in New York in 2025", "for three days in June 2025"
    '(?<=to be (?:held|convened)(?: [^,;]{1,40})? |(?:days|weeks|York|Geneva|Vienna|Nairobi|meeting|,) )in',
    // "during 2025"
    String.raw`\bduring`,
  ) + String.raw` (?:the year )?${MONTH_OR_YEAR}\b`,
  'g',
);
const RECIPIENT = '(?:Member States|States|Council|General Assembly|Assembly|Commission|Committee)';
/** "report on the results to Member States in 2024" */
const AFTER_RECIPIENT = new RegExp(String.raw`(?<= to (?:the )?${RECIPIENT} )in ${MONTH_OR_YEAR}\b`, 'g');
/** Right after the verb, or after an indefinite object of it. */
const AFTER_VERB = new RegExp(
  // "communicate in 2025", "award annually"
  '^(?: [a-z]+ly)?' +
    // "award one scholarship"
    String.raw`(?: (?:an?|one|two|three|up to|at least|results?|thereon)(?: (?!the\b|its\b|their\b)[a-z-]+){0,8}?)?` +
    // "to the Council"
    `(?: to (?:the )?${RECIPIENT})?` +
    String.raw` (?<time>in ${MONTH_OR_YEAR})\b`,
);
/** Characters after the verb in which `AFTER_VERB` is looked for. */
const AFTER_VERB_WINDOW = 160;

/**
 * The dates, months and years in the words of a request that belong to what is requested.
 *
 * @param verbEnd where the verb that says what is requested ends
 */
export function findDates(request: string, verbEnd: number, products: ProductTypes): FoundDue[] {
  const days = [...request.matchAll(DAY)].flatMap(({ 0: found, index }) => {
    const value = readDate(found);
    return value === null ? [] : [{ kind: 'date' as const, value, start: index, end: index + found.length }];
  });
  const monthsAndYears = [
    ...matches(request, BY_MONTH_OR_YEAR).filter(
      due => !(due.kind === 'year' && isOfGoal(request, due.start)),
    ),
    ...matches(request, BETWEEN_COMMAS),
    ...matches(request, PART_OF_YEAR),
    ...matches(request, MEETING_OF_YEAR),
    ...(products.meeting ? matches(request, TIME_OF_MEETING) : []),
    ...(products.document ? matches(request, AFTER_RECIPIENT) : []),
    ...afterVerb(request, verbEnd),
  ].filter(({ start }) => !isOfCircumstance(request, start));
  return firstOfEachEnd([...days, ...monthsAndYears]);
}

/** Several patterns may find the same time. */
const firstOfEachEnd = (dues: readonly FoundDue[]): FoundDue[] =>
  Map.groupBy(dues, ({ end }) => end)
    .values()
    .flatMap(group => group.slice(0, 1))
    .toArray();

const matches = (request: string, pattern: RegExp): FoundDue[] =>
  [...request.matchAll(pattern)].map(({ 0: found, index, groups }) => monthOrYear(index, found, groups));

function afterVerb(request: string, verbEnd: number): FoundDue[] {
  const { 0: found = '', groups } =
    AFTER_VERB.exec(request.slice(verbEnd, verbEnd + AFTER_VERB_WINDOW)) ?? {};
  const { time } = groups ?? {};
  return time === undefined ? [] : [monthOrYear(verbEnd + found.length - time.length, time, groups)];
}

function monthOrYear(start: number, found: string, groups: RegExpExecArray['groups']): FoundDue {
  const { month, year = '' } = groups ?? {};
  const range = { start, end: start + found.length };
  return month
    ? { kind: 'month', value: `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}`, ...range }
    : { kind: 'year', value: year, ...range };
}
