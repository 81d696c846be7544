import type { Spread } from '../spread.ts';
import type { Case } from './cases.ts';
import type { Measured, Name } from './measure.ts';
import type { Seeding } from './seeding.ts';

const WIDTHS = [10, 26, 24, 24, 24];

export const seedingReport = ({ documents, perSecond }: Seeding): string =>
  `seeding ${documents} documents: ${spreadOf(perSecond, count)} documents a second\n`;

export interface Size {
  readonly clauses: number;
  readonly units: number;
  readonly bytes: number;
}

export const sizeReport = ({ clauses, units, bytes }: Size): string =>
  `${count(clauses)} clauses, ${count(units)} units: ${count(bytes / 1e6)} MB, ${count(bytes / clauses)} bytes a clause, ${count(bytes / units)} a unit\n`;

export const caseReport = ({ name, targets }: Case, measured: ReadonlyMap<Name, Measured>): string =>
  [
    `${name}${targetsOf(targets)}`,
    row(['', 'requests a second', 'processor', 'of the floor', 'of bare']),
    ...[...measured].map(([server, { perSecond, processorTime, ofFloor, ofBare }]) =>
      row([
        server,
        spreadOf(perSecond, count),
        spreadOf(processorTime, microseconds),
        ofFloor ? spreadOf(ofFloor, ratio) : '',
        spreadOf(ofBare, ratio),
      ]),
    ),
    '',
  ].join('\n');

export const LEGEND = `floor      node:http and better-sqlite3 read what is stored of each unit, and send it; for a search, FTS5's best 20
bare       node:http sends again what Clausary answered
ready      Clausary as it is set by default: it keeps what it answered
anew       Clausary with --answer-cache-size 0: it reads the database each time
datasette  Datasette reads the same rows; without a line where it is not installed (pip install datasette)
processor  microseconds of a processor that the server takes for a request
of ...     the processor time of the floor or of the bare server in the same round, in parts of its own; 1 is as good

Numbers are medians, and in brackets the lowest and the highest.`;

const targetsOf = ({ floor, bare }: Case['targets']): string => {
  const named = [
    ...(floor === undefined ? [] : [`${ratio(floor)} of the floor`]),
    ...(bare === undefined ? [] : [`${ratio(bare)} of bare`]),
  ];
  return named.length === 0 ? '' : ` (target: ${named.join(', ')})`;
};

const row = (cells: readonly string[]): string =>
  cells
    .map((cell, index) =>
      index === 0 ? `  ${cell.padEnd(WIDTHS[0] ?? 0)}` : cell.padStart(WIDTHS[index] ?? 0),
    )
    .join('')
    .trimEnd();

const spreadOf = ({ median, least, most }: Spread, show: (value: number) => string): string =>
  `${show(median)} (${show(least)} to ${show(most)})`;

const count = (value: number): string => Math.round(value).toLocaleString('en');
const ratio = (value: number): string => value.toFixed(2);
const microseconds = (seconds: number): string => (seconds * 1e6).toFixed(0);
