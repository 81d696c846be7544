import type { Measured } from './measure.ts';

const row = (cells: readonly string[]): string =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(32) : cell.padStart(12))).join('');

export const HEAD = row([
  '',
  'bytes',
  'most',
  'packed',
  'most',
  'first byte',
  'most',
  'processor',
  'of the API',
]);

/** What was measured of a kind of page. */
export const line = ({ name, bytes, packed, firstByte, processor, processorOfApi }: Measured): string =>
  row([
    name,
    size(bytes.median),
    size(bytes.most),
    size(packed.median),
    size(packed.most),
    time(firstByte.median),
    time(firstByte.most),
    time(processor),
    processorOfApi === null ? '' : time(processorOfApi),
  ]);

const size = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const time = (seconds: number): string => `${(seconds * 1000).toFixed(1)} ms`;

export const LEGEND = `
packed      with brotli, as browsers are sent it
first byte  from the request on, of pages that are asked for one after another
processor   the mean time of a processor for a page, in all threads; of the API: for what it answers to the same
Sizes and times are medians, with the largest.`;
