import type { Spread } from '../spread.ts';
import type { Measured } from './measure.ts';

export const report = (measured: Measured): string =>
  [
    row('', 'processor, s', 'wall, s'),
    ...[...measured].map(([name, { processor, wall }]) => row(name, spreadOf(processor), spreadOf(wall))),
    '',
    'Numbers are medians, and in brackets the lowest and the highest.',
  ].join('\n');

const row = (name: string, ...cells: readonly string[]): string =>
  `${name.padEnd(42)}${cells.map(cell => cell.padStart(24)).join('')}`.trimEnd();

const spreadOf = ({ median, least, most }: Spread): string =>
  `${median.toFixed(3)} (${least.toFixed(3)} to ${most.toFixed(3)})`;
