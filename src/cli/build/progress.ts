import type { FillReport, OnOutcome, OnStep } from '../../pipeline/fill.ts';
import type { Outcome } from '../../pipeline/take-in.ts';
import { type Output, statusLine } from '../status-line.ts';
import { timeLeft } from './time-left.ts';

export interface Progress {
  readonly onOutcome: OnOutcome;
  readonly onStep: OnStep;
  /** Erases the progress line from a terminal. */
  readonly clear: () => void;
}

/**
 * On a terminal, one line that changes, with the time left of what is being done; elsewhere, one line per
 * file that is read. Failures are left to the end.
 *
 * @param now in milliseconds
 */
export function progress(output: Output, now: () => number = () => performance.now()): Progress {
  if (output.isTTY) {
    const line = statusLine(output);
    const left = timeLeft(now);
    const show = (activity: string, done: number, total: number, detail = ''): void =>
      line.show(`${bar(done, total)} ${done}/${total}${left(activity, done, total)} ${activity}${detail}`);
    return {
      onOutcome: ({ path }, done, total) => show('reading', done, total, ` ${path}`),
      onStep: (step, done, total) => show(step, done, total),
      clear: line.clear,
    };
  }
  return {
    onOutcome: (outcome, done, total) => {
      const text = outcomeText(outcome);
      if (text) output.write(`${done}/${total} ${outcome.path}: ${text}\n`);
    },
    onStep: () => {},
    clear: () => {},
  };
}

const BAR_WIDTH = 20;

/** `[#####               ]` */
function bar(done: number, total: number): string {
  const full = Math.floor((BAR_WIDTH * done) / Math.max(1, total));
  return `[${'#'.repeat(full).padEnd(BAR_WIDTH)}]`;
}

/** What became of a file; null for a failure, which is reported at the end, and for what stays as it was. */
function outcomeText(outcome: Outcome): string | null {
  switch (outcome.kind) {
    case 'taken':
      return outcome.isRead
        ? `${count(outcome.counts.documents, 'document')}, ${count(outcome.counts.units, 'unit')}`
        : null;
    case 'copy':
      return `the same as ${outcome.of}`;
    case 'twin':
      return `the same documents as ${outcome.of}, which says more about them`;
    case 'failed':
      return null;
  }
}

/** The last line of output: what the data set holds and is made from, how long it took, and where it is. */
export function summary(
  { counts, read, gone, unchanged }: Pick<FillReport, 'counts' | 'read' | 'gone' | 'unchanged'>,
  database: string,
  milliseconds: number,
): string {
  const held = [
    count(counts.sources, 'source'),
    count(counts.documents, 'document'),
    count(counts.units, 'unit'),
    count(counts.findings, 'finding'),
  ].join(', ');
  return `${held} in ${(milliseconds / 1000).toFixed(1)} s${changes(counts.sources, { read, gone, unchanged })}: ${database}\n`;
}

/** What has changed since the last data set; empty where nothing is from it. */
function changes(
  sources: number,
  { read, gone, unchanged }: Pick<FillReport, 'read' | 'gone' | 'unchanged'>,
) {
  if (unchanged) return ', nothing has changed';
  const parts = [
    `${read} read`,
    `${sources - read} unchanged`,
    ...(gone.length > 0 ? [`${gone.length} gone`] : []),
  ];
  return read === sources && gone.length === 0 ? '' : ` (${parts.join(', ')})`;
}

export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
