import type { ProductTypes } from '../product/requested-product.ts';
import { COUNT_PATTERN, readCount } from './count.ts';
import type { FoundDue } from './found-due.ts';
import { isOfCircumstance } from './unrelated-time.ts';

const COUNT = `(?<count>${COUNT_PATTERN})`;
/** Patterns with the ISO 8601 duration that each stands for. */
const INTERVALS: readonly (readonly [RegExp, (count: string) => string])[] = [
  [/\b(?:annually|every year|each year|on an annual basis|on a yearly basis)\b/g, () => 'P1Y'],
  [/\b(?:biennially|on a biennial basis|every second year|every other year)\b/g, () => 'P2Y'],
  [/\b(?:triennially|on a triennial basis)\b/g, () => 'P3Y'],
  [/\b(?:twice (?:a|per|each|every) year|semi-?annually|on a semi-?annual basis)\b/g, () => 'P6M'],
  [/\b(?:quarterly|on a quarterly basis|every quarter)\b/g, () => 'P3M'],
  [/\b(?:monthly|on a monthly basis|every month|each month)\b/g, () => 'P1M'],
  [/\b(?:weekly|on a weekly basis|every week|each week)\b/g, () => 'P1W'],
  [new RegExp(`\\bevery ${COUNT} years\\b`, 'g'), count => `P${count}Y`],
  [new RegExp(`\\bevery ${COUNT} months\\b`, 'g'), count => `P${count}M`],
  [new RegExp(`\\bevery ${COUNT} weeks\\b`, 'g'), count => `P${count}W`],
  [new RegExp(`\\bevery ${COUNT} days\\b`, 'g'), count => `P${count}D`],
];

/** "an annual report", "provide regular quarterly briefings", but not "its annual report". */
const ADJECTIVE = new RegExp(
  String.raw`(?<=\b(?:an?|provide|present|submit|prepare|issue|deliver|publish|with|regular|and) )` +
    '(?:annual|biennial|semi-annual|quarterly|monthly|weekly)(?= (?:[a-z-]+ ){0,3}' +
    String.raw`(?:reports?|updates?|briefings?|summar(?:y|ies)|overviews?|assessments?|reviews?|notes?)\b)`,
  'g',
);
const DURATIONS: Readonly<Record<string, string>> = {
  annual: 'P1Y',
  biennial: 'P2Y',
  'semi-annual': 'P6M',
  quarterly: 'P3M',
  monthly: 'P1M',
  weekly: 'P1W',
};

/** How often something is requested: "annually", "every two years"; for documents, also "annual updates". */
export const findIntervals = (request: string, products: ProductTypes): FoundDue[] =>
  [...asAdverbs(request), ...(products.document ? asAdjectives(request) : [])]
    .filter(({ start }) => !isOfCircumstance(request, start))
    // "quarterly" is both
    .filter(({ start }, index, all) => all.findIndex(other => other.start === start) === index);

const asAdverbs = (request: string): FoundDue[] =>
  INTERVALS.flatMap(([pattern, duration]) =>
    [...request.matchAll(pattern)].map(({ 0: found, index, groups }) => {
      const { count = '' } = groups ?? {};
      return interval(duration(readCount(count)), index, found);
    }),
  );

const asAdjectives = (request: string): FoundDue[] =>
  [...request.matchAll(ADJECTIVE)].map(({ 0: found, index }) =>
    interval(DURATIONS[found] ?? '', index, found),
  );

const interval = (value: string, start: number, found: string): FoundDue => ({
  kind: 'interval',
  value,
  start,
  end: start + found.length,
});
