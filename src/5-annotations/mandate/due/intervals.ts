import type { FoundDue } from './found-due.ts';
import { isOfCircumstance } from './unrelated-time.ts';

const COUNT = '(?<count>two|three|four|five|six|ten|\\d{1,2})';
/** Patterns with the ISO 8601 duration that each stands for. */
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

/** How often something is requested: "annually", "every two years". */
export const findIntervals = (request: string): FoundDue[] =>
  INTERVALS.flatMap(([pattern, duration]) =>
    [...request.matchAll(pattern)].map(({ 0: found, index, groups }) => {
      const { count = '' } = groups ?? {};
      return {
        kind: 'interval' as const,
        value: duration(NUMBERS[count] ?? count),
        start: index,
        end: index + found.length,
      };
    }),
  ).filter(({ start }) => !isOfCircumstance(request, start));
