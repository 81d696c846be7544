import type { Line } from '../../1-read/line.ts';
import { type FurnitureLine, type FurnitureRule, type FurnitureRules, textOf } from './furniture-rule.ts';

export const JOB_DATE: FurnitureRule = {
  name: 'date-of-job',
  kind: 'job-number',
  example: '23-03716 (E)\n\n030323\n\n*2303716*',
};

/** How many lines of text may stand between the parts of a job's number. */
const WITHIN = 4;

/** Finds the date of a job, in six figures, that stands apart from its number and bar code: "030323". */
export function findJobDates(lines: readonly Line[], found: FurnitureRules): FurnitureLine[] {
  const written = [...lines.keys()].filter(index => textOf(lines[index]) !== '');
  return written.flatMap((index, at): FurnitureLine[] => {
    if (!DATE.test(textOf(lines[index]))) return [];
    const around = written.slice(Math.max(0, at - WITHIN), at + WITHIN + 1);
    const kinds = around.map(other => found[other]?.kind);
    return kinds.includes('job-number') && kinds.includes('bar-code') ? [[index, JOB_DATE]] : [];
  });
}

const DATE = /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}$/;
