import { DATE_PATTERN, readDate } from '../../model/date.ts';
import type { Due } from '../../model/mandate.ts';
import { ORDINAL_PATTERN, readOrdinal } from '../../model/ordinal.ts';
import { oneOf } from './one-of.ts';
import words from './words.json' with { type: 'json' };

export type FoundDue = Omit<Due, 'unit' | 'text'>;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const MONTH = `(?<month>${MONTHS.join('|')})`;
const BY = '(?:by|before|no later than|not later than|until|prior to|in advance of)';
const ADJECTIVES = '(?:(?:regular|annual|substantive|organizational|special|resumed|main|next) )*';
const ITS = '(?:the|its|their|his|her)';

/**
 * Until when the words from `from` to `until` want what they ask for, in order. Sessions, dates and intervals of what
 * the clause only tells of ("the report submitted at its seventy-eighth session", "its resolution of 2003") are none.
 */
export function duesIn(text: string, from: number, until: number, isToBeMade: boolean): FoundDue[] {
  const said = text.slice(from, until);
  return [...sessions(said), ...dates(said, isToBeMade), ...intervals(said)]
    .filter(({ start }) => !isTold(said, start))
    .map(due => ({ ...due, start: from + due.start, end: from + due.end }))
    .sort((a, b) => a.start - b.start);
}

const PAST = new RegExp(
  String.raw`(?<!to be )\b(?:${oneOf(words.past)})(?: (?:to|by|in|on|with) [^,;]{1,60})?,? $`,
);
const isTold = (said: string, start: number): boolean =>
  PAST.test(said.slice(Math.max(0, start - 90), start));

const SESSION = new RegExp(
  String.raw`\b(?:at|during|before|by|no later than|not later than|until|for|in|prior to|in advance of) (?:consideration at )?(?:the )?(?:(?:end|beginning|start|main part|first part|resumed part) of )?(?:${ITS} )?${ADJECTIVES}(?<ordinals>${ORDINAL_PATTERN}(?:(?:, (?:and )?| and | to )${ORDINAL_PATTERN})*)(?: instead of ${ITS} ${ORDINAL_PATTERN})? ${ADJECTIVES}sessions?\b`,
  'gi',
);
const YEARLY_SESSION = new RegExp(
  String.raw`\b(?:at|during|before|by|no later than|until|for|in) ${ITS} (?:${ADJECTIVES}(?<before>(?:19|20)\d\d) ${ADJECTIVES}session|${ADJECTIVES}session,? in (?<after>(?:19|20)\d\d))\b`,
  'gi',
);
const UNCOUNTED_SESSION = new RegExp(
  String.raw`\b(?:at|during|before|no later than) ${ITS} (?:next|forthcoming|following) ${ADJECTIVES}session\b`,
  'gi',
);

function sessions(said: string): FoundDue[] {
  const counted = [...said.matchAll(SESSION)].flatMap(({ 0: found, index, groups }) =>
    ordinalsIn(groups).map(number => session(index, found, String(number))),
  );
  const yearly = [...said.matchAll(YEARLY_SESSION)].map(({ 0: found, index, groups }) =>
    session(index, found, yearIn(groups)),
  );
  const uncounted = [...said.matchAll(UNCOUNTED_SESSION)].map(({ 0: found, index }) =>
    session(index, found, null),
  );
  return [...counted, ...yearly, ...uncounted];
}

type Groups = RegExpExecArray['groups'];

const ordinalsIn = ({ ordinals = '' }: Groups = {}): number[] =>
  ordinals.split(/, (?:and )?| and | to /).flatMap(ordinal => readOrdinal(ordinal) ?? []);

const yearIn = ({ before, after }: Groups = {}): string | null => before ?? after ?? null;

const isSetOff = ({ comma, after }: Groups = {}): boolean => comma !== undefined && after !== undefined;

const session = (start: number, found: string, value: string | null): FoundDue => ({
  kind: 'session',
  value,
  start,
  end: start + found.length,
});

const DAY = new RegExp(String.raw`\b(?:${BY}|on) ${DATE_PATTERN}\b`, 'g');
const BY_MONTH = new RegExp(
  String.raw`\b${BY} (?:(?:the )?(?:end|beginning|start|middle) of )?(?:early |mid-|late )?(?:${MONTH} )?(?<year>20\d\d|19\d\d)\b`,
  'g',
);
/** "in 2025" tells when only between commas, or of something that is to be made or held. */
const IN_MONTH = new RegExp(
  String.raw`(?<=(?<comma>, )|(?:\w ))in (?:the )?(?:early |mid-|late )?(?:${MONTH} )?(?<year>20\d\d|19\d\d)(?=(?<after>,)|\b)`,
  'g',
);

function dates(said: string, isToBeMade: boolean): FoundDue[] {
  const days = [...said.matchAll(DAY)].flatMap(({ 0: found, index }) => {
    const value = readDate(found);
    return value === null ? [] : [{ kind: 'date' as const, value, start: index, end: index + found.length }];
  });
  const byMonth = [...said.matchAll(BY_MONTH)].map(monthOrYear);
  const inMonth = [...said.matchAll(IN_MONTH)].filter(({ groups }) => isSetOff(groups)).map(monthOrYear);
  const held = isToBeMade && inMonth.length === 0 ? [...said.matchAll(HELD_IN)].map(monthOrYear) : [];
  return [...days, ...byMonth, ...inMonth, ...held];
}

const HELD_IN = new RegExp(
  String.raw`(?<=to be (?:held|convened)(?: [^,;]{1,40})? |(?:days|weeks|York|Geneva|Vienna|Nairobi) )in (?:${MONTH} )?(?<year>20\d\d)\b`,
  'g',
);

function monthOrYear({ 0: found, index, groups }: RegExpExecArray): FoundDue {
  const { month, year = '' } = groups ?? {};
  const place = { start: index, end: index + found.length };
  return month
    ? { kind: 'month', value: `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}`, ...place }
    : { kind: 'year', value: year, ...place };
}

const COUNT = '(?<count>two|three|four|five|six|ten|\\d{1,2})';
const INTERVALS: readonly (readonly [RegExp, (count: string) => string])[] = [
  [/\b(?:annually|every year|each year|on an annual basis|on a yearly basis)\b/g, () => 'P1Y'],
  [/\b(?:biennially|on a biennial basis|every second year|every other year)\b/g, () => 'P2Y'],
  [/\b(?:triennially|on a triennial basis)\b/g, () => 'P3Y'],
  [/\b(?:quarterly|on a quarterly basis)\b/g, () => 'P3M'],
  [/\b(?:monthly|on a monthly basis)\b/g, () => 'P1M'],
  [new RegExp(`\\bevery ${COUNT} years\\b`, 'g'), count => `P${count}Y`],
  [new RegExp(`\\bevery ${COUNT} months\\b`, 'g'), count => `P${count}M`],
];
const NUMBERS: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  ten: '10',
};

const intervals = (said: string): FoundDue[] =>
  INTERVALS.flatMap(([form, value]) =>
    [...said.matchAll(form)].map(({ 0: found, index, groups }) => {
      const { count = '' } = groups ?? {};
      return {
        kind: 'interval' as const,
        value: value(NUMBERS[count] ?? count),
        start: index,
        end: index + found.length,
      };
    }),
  );
