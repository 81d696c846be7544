import type { FontStyle } from './font-style.ts';

/**
 * A character as it is printed. Lengths are in points. Coordinates are those of a reader of the text: `left` grows
 * along the line and `baseline` from line to line, whichever way the line is turned on the page.
 */
export interface Glyph {
  /** Mostly one character; the letters of a ligature where the font says so. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly font: FontStyle;
  /** By how many quarter turns, clockwise, the line is turned on the page. */
  readonly turn: Turn;
  /** The marked content that it belongs to, by which the tags find it. */
  readonly mark: number | null;
  /** The file marks it as no part of the text. */
  readonly artifact: boolean;
}

export type Turn = 0 | 1 | 2 | 3;

const COS = [1, 0, -1, 0] as const;
const SIN = [0, 1, 0, -1] as const;

/** A point of the page, from its top left corner, in the coordinates of a reader of lines turned by `turn`. */
export const toReader = (turn: Turn, x: number, y: number): readonly [along: number, down: number] => [
  x * COS[turn] + y * SIN[turn],
  y * COS[turn] - x * SIN[turn],
];

/** The inverse of `toReader`. */
export const toPage = (turn: Turn, along: number, down: number): readonly [x: number, y: number] => [
  along * COS[turn] - down * SIN[turn],
  along * SIN[turn] + down * COS[turn],
];
