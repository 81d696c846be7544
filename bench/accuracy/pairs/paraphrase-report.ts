import { styleText } from 'node:util';
import { table } from '../table.ts';
import type { FoundParaphrase } from './paraphrases.ts';

const FIRST = 3;

/** How often the clause that was put in other words is found, and those that are not among the first three. */
export function reportParaphrases(found: readonly FoundParaphrase[]): string {
  const first = found.filter(isAmongFirst);
  const shown = found.filter(({ place }) => place !== null);
  return [
    styleText('bold', 'agreed language: how often a clause is found by what it says, put in other words'),
    ...table([
      ['  clauses', 'among the first 3', 'among the first 10'],
      [`  ${found.length}`, `${first.length}`, `${shown.length}`],
    ]),
    ...found
      .filter(one => !isAmongFirst(one))
      .map(({ clause, text, place }) => `    ${clause} (${place ?? 'not shown'}): ${text}`),
    '',
  ].join('\n');
}

const isAmongFirst = ({ place }: FoundParaphrase): boolean => place !== null && place <= FIRST;
