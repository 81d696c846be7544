import type { Glyph } from '../content/glyph.ts';
import { isBlank } from './printed-line.ts';

/** A glyph further below or above a line than this part of its size does not stand in it. */
const HIGHEST_RISE = 0.6;
/** How far a glyph may step back on a line, in parts of its size, as accents and kerning do. */
const LONGEST_STEP_BACK = 1;

/**
 * Divides the glyphs of one element, in the order of the file, into lines. Each is sorted from left to right.
 */
export function breakLines(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const lines: Glyph[][] = [];
  let line: Glyph[] = [];
  let size = 0;
  let baseline = 0;
  let right = 0;
  for (const glyph of glyphs) {
    const isOnLine =
      line.length > 0 &&
      glyph.turn === line[0]?.turn &&
      Math.abs(glyph.baseline - baseline) <= HIGHEST_RISE * Math.max(size, glyph.size) &&
      glyph.left >= right - LONGEST_STEP_BACK * Math.max(size, glyph.size);
    if (!isOnLine) {
      line = [];
      lines.push(line);
      size = 0;
    }
    if (glyph.size > size) {
      size = glyph.size;
      baseline = glyph.baseline;
    }
    line.push(glyph);
    right = glyph.right;
  }
  return lines;
}

/** A gap wider than this part of the size does not lie between words. */
const WIDEST_GAP = 2;

/** Divides a line where its glyphs are far apart. */
export function splitAtGaps(line: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const parts: Glyph[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const glyph of line) {
    const blank = isBlank(glyph.text);
    if (!blank && glyph.left - right > WIDEST_GAP * glyph.size) parts.push([]);
    parts.at(-1)?.push(glyph);
    if (!blank) right = glyph.right;
  }
  return parts;
}
