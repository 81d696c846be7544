import type { Spread } from '../spread.ts';
import type { Case } from './cases.ts';
import type { Beside, Measured, Speed } from './measure.ts';
import type { Seeding } from './seeding.ts';

const WIDTHS = [8, 28, 24, 12, 24];

export const seedingReport = ({ documents, perSecond }: Seeding): string =>
  `seeding ${documents} documents: ${spreadOf(perSecond, count)} documents a second\n`;

export const caseReport = ({ name, target }: Case, measured: Measured): string =>
  [
    `${name} (${target === null ? 'no target' : `target: ${target}`}; load busy: ${percent(measured.loadBusy)})`,
    row('', 'requests a second', 'ratio', 'processor', 'ratio'),
    row('bare', ...speedCells(measured.bare), ''),
    row('ready', ...cells(measured.ready)),
    row('anew', ...cells(measured.anew)),
    '',
  ].join('\n');

export const LEGEND = `bare       node:http sends again what Clausary answered
ready      Clausary as it is set by default: it keeps what it answered
anew       Clausary with --answer-cache-size 0: it reads the database and writes the JSON each time
processor  microseconds of a processor that the server takes for a request
ratio      to the bare server in the same round; 1 is as good
load busy  near 100 %, the requests a second are as many as the load can ask for, and their ratio is too good

Numbers are medians, and in brackets the lowest and the highest.`;

const cells = (beside: Beside): [string, string, string, string] => {
  const [requests, , processor] = speedCells(beside);
  return [requests, spreadOf(beside.ratio, ratio), processor, spreadOf(beside.processorRatio, ratio)];
};

const speedCells = ({ perSecond, processorTime }: Speed): [string, string, string] => [
  spreadOf(perSecond, count),
  '',
  (processorTime.median * 1e6).toFixed(1),
];

const row = (...cellsOfRow: readonly string[]): string =>
  cellsOfRow
    .map((cell, index) =>
      index === 0 ? `  ${cell.padEnd(WIDTHS[0] ?? 0)}` : cell.padStart(WIDTHS[index] ?? 0),
    )
    .join('')
    .trimEnd();

const spreadOf = ({ median, least, most }: Spread, show: (value: number) => string): string =>
  `${show(median)} (${show(least)} to ${show(most)})`;

const count = (value: number): string => Math.round(value).toLocaleString('en');
const ratio = (value: number): string => value.toFixed(2);
const percent = (part: number): string => `${Math.round(100 * part)} %`;
