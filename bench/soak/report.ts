import type { Tally } from './load.ts';
import type { Sample, Trend } from './memory.ts';

/** One line for each kind of request, one for all, and one for each kind of error. */
export function loadReport(tallies: readonly Tally[]): string {
  const times = tallies.flatMap(({ milliseconds }) => milliseconds);
  const errors = tallies.reduce((sum, tally) => sum + errorsOf(tally), 0);
  return [
    row('milliseconds', ['requests', 'errors', 'p50', 'p99', 'longest']),
    ...tallies.map(tally => timesRow(tally.kind, tally.milliseconds, errorsOf(tally))),
    timesRow('all', times, errors),
    ...tallies.flatMap(tally =>
      [...tally.errors].map(([result, count]) => `error: ${tally.kind}: ${result}, ${count} times`),
    ),
    `error rate: ${((100 * errors) / times.length).toFixed(4)} %`,
  ].join('\n');
}

export const errorsOf = ({ errors }: Tally): number => errors.values().reduce((sum, count) => sum + count, 0);

export const SAMPLE_HEADING = row('minutes', ['own, MiB', 'heap', 'external', 'mapped']);

export const sampleRow = ({ minutes, own, heap, external, mapped }: Sample): string =>
  row(
    minutes.toFixed(1),
    [own, heap, external, mapped].map(mib => mib.toFixed(0)),
  );

export const trendReport = ({ thirds, mibPerHour, isFlat }: Trend): string => {
  const ranges = thirds.map(({ least, most }) => `${least.toFixed(0)} to ${most.toFixed(0)}`);
  return [
    `memory: ${ranges.join(', ')} MiB in the three thirds of the time: ${isFlat ? 'flat' : 'NOT FLAT'}`,
    `the line through the last two thirds: ${mibPerHour.toFixed(1)} MiB an hour`,
  ].join('\n');
};

const timesRow = (name: string, milliseconds: readonly number[], errors: number): string => {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN).toFixed(1);
  return row(name, [String(sorted.length), String(errors), at(0.5), at(0.99), at(1)]);
};

function row(name: string, cells: readonly string[]): string {
  return `${name.padEnd(24)}${cells.map(cell => cell.padStart(13)).join('')}`;
}
