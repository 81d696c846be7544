import type { Answered } from './load.ts';
import type { Times } from './probe.ts';

export interface Measured {
  readonly name: string;
  readonly idle: Times | undefined;
  readonly busy: Times | undefined;
}

export const report = (measured: readonly Measured[], answered: Answered, seconds: number): string =>
  [
    row('milliseconds', HEADINGS, HEADINGS),
    ...measured.map(({ name, idle, busy }) => row(name, cells(idle), cells(busy))),
    '',
    `the costly requests, in ${seconds} seconds:`,
    ...Object.entries(answered).map(([name, statuses]) => `  ${name}: ${counts(statuses)}`),
    '',
    LEGEND,
  ].join('\n');

const HEADINGS = ['p50', 'p99', 'most'];

const LEGEND = `on the left with nothing else to do, on the right while the costly requests run without pause
p50, p99  half of the requests, and 99 of 100, were answered within this time`;

const cells = (times: Times | undefined): string[] =>
  times ? [times.p50, times.p99, times.most].map(time => time.toFixed(1)) : [];

const counts = (statuses: Readonly<Record<number, number>>): string =>
  Object.entries(statuses)
    .map(([status, count]) => `${count} answered with ${status}`)
    .join(', ') || 'none answered';

const row = (name: string, left: readonly string[], right: readonly string[]): string =>
  `${name.padEnd(16)}${[...left, '', ...right].map(cell => cell.padStart(9)).join('')}`;
