import { DATE_PATTERN, MONTHS, readDate } from '../../references/date.ts';
import type { FoundDue } from './due.ts';
import { isOfCircumstance, isOfGoal, type ToBeMade } from './told.ts';

const MONTH = `(?<month>${MONTHS.join('|')})`;
const BY = '(?:by|before|no later than|not later than|until|prior to|in advance of)';
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`;

const DAY = new RegExp(String.raw`\b(?:${BY}|on) ${DATE_PATTERN}\b`, 'g');
const BY_MONTH = new RegExp(
  String.raw`\b${BY} (?:(?:the )?(?:end|beginning|start|middle) of )?(?:early |mid-|late )?(?:${MONTH} )?${YEAR}\b`,
  'g',
);
/** Between commas it is of the whole; before "of" or after a session it goes with the noun. */
const SET_OFF = new RegExp(
  `(?<=, )(?<!sessions?, )in (?:the )?(?:early |mid-|late )?(?:${MONTH} )?${YEAR}(?=,)(?!, of )`,
  'g',
);
const PART_OF_YEAR = new RegExp(
  String.raw`\b(?:during|in|by) the (?:first|second) (?:half|part) of ${YEAR}\b`,
  'g',
);
const MEETING_OF_YEAR = new RegExp(String.raw`\bat (?:its|their|the) (?:meeting|forum)s? in ${YEAR}\b`, 'g');
/** What is to be made or held, with nothing named after it that could have a time of its own. */
const OF_WHAT_IS_MADE = new RegExp(
  String.raw`(?:(?<=to be (?:held|convened)(?: [^,;]{1,40})? |(?:days|weeks|York|Geneva|Vienna|Nairobi|meeting|,) )in|\bduring) (?:the year )?(?:${MONTH} )?${YEAR}\b`,
  'g',
);
/** Right after the verb, or after something new that it makes: "communicate in 2025", "award one scholarship in 2024". */
const RIGHT_AFTER = new RegExp(
  String.raw`^(?: [a-z]+ly)?(?: (?:an?|one|two|three|up to|at least|results?|thereon)(?: (?!the\b|its\b|their\b)[a-z-]+){0,8}?)?(?: to (?:the )?(?:Member States|States|Council|General Assembly|Assembly|Commission|Committee))? (?<time>in (?:${MONTH} )?${YEAR})\b`,
);

/** "report on the results to Member States in 2024". */
const AFTER_RECIPIENT = new RegExp(
  String.raw`(?<= to (?:the )?(?:Member States|States|General Assembly|Assembly|Council|Commission|Committee) )in (?:${MONTH} )?${YEAR}\b`,
  'g',
);

/** "by 31 October 2025", "before the end of June 2024", "in 2025" where it tells of what is asked for. */
export function dates(said: string, verbEnd: number, toBeMade: ToBeMade): FoundDue[] {
  const days = [...said.matchAll(DAY)].flatMap(({ 0: found, index }) => {
    const value = readDate(found);
    return value === null ? [] : [{ kind: 'date' as const, value, start: index, end: index + found.length }];
  });
  const ofYear = [
    ...all(said, BY_MONTH).filter(due => !(due.kind === 'year' && isOfGoal(said, due.start))),
    ...all(said, SET_OFF),
    ...all(said, PART_OF_YEAR),
    ...all(said, MEETING_OF_YEAR),
    ...(toBeMade.meeting ? all(said, OF_WHAT_IS_MADE) : []),
    ...(toBeMade.document ? all(said, AFTER_RECIPIENT) : []),
    ...rightAfter(said, verbEnd),
  ].filter(({ start }) => !isOfCircumstance(said, start));
  const byEnd = Map.groupBy([...days, ...ofYear], ({ end }) => end);
  return byEnd
    .values()
    .flatMap(dues => dues.slice(0, 1))
    .toArray();
}

const all = (said: string, form: RegExp): FoundDue[] =>
  [...said.matchAll(form)].map(({ 0: found, index, groups }) => monthOrYear(index, found, groups));

function rightAfter(said: string, verbEnd: number): FoundDue[] {
  const { 0: found = '', groups } = RIGHT_AFTER.exec(said.slice(verbEnd, verbEnd + 160)) ?? {};
  const { time } = groups ?? {};
  return time === undefined ? [] : [monthOrYear(verbEnd + found.length - time.length, time, groups)];
}

function monthOrYear(start: number, found: string, groups: RegExpExecArray['groups']): FoundDue {
  const { month, year = '' } = groups ?? {};
  const place = { start, end: start + found.length };
  return month
    ? { kind: 'month', value: `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}`, ...place }
    : { kind: 'year', value: year, ...place };
}
