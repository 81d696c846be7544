import type { PrintedElement } from './printed-element.ts';

/** Elements side by side, from left to right. */
export type Row = readonly PrintedElement[];

/** How far capitals rise, in parts of the size. */
const ASCENT = 0.7;

export const leftOf = ({ lines }: PrintedElement): number => Math.min(...lines.map(({ left }) => left));

export const rightOf = ({ lines }: PrintedElement): number => Math.max(...lines.map(({ right }) => right));

/** The height at which the highest line of a row begins; heights grow down the page. */
export const topOf = (row: Row): number =>
  Math.min(...row.flatMap(({ lines }) => lines.map(({ baseline, size }) => baseline - ASCENT * size)));

export const bottomOf = (row: Row): number =>
  Math.max(...row.flatMap(({ lines }) => lines.map(({ baseline }) => baseline)));

/** The size of its first line, in points. */
export const sizeOf = ([element]: Row): number => element?.lines[0]?.size ?? 0;

export const textOf = (row: Row): string =>
  row.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' ');
