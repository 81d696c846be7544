import type { FoundDue } from './due.ts';
import { isOfCircumstance } from './told.ts';

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

/** "annually", "every two years". */
export const intervals = (said: string): FoundDue[] =>
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
  ).filter(({ start }) => !isOfCircumstance(said, start));
