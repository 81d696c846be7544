import type { Glyph } from '../content/glyph.ts';
import { breakLines } from '../lines/break-lines.ts';
import { isBlank } from '../lines/printed-line.ts';

/** Baselines closer than this part of the size are one row: raised figures stand in the row that they belong to. */
const SAME_ROW = 0.4;

/**
 * The rows of a page from top to bottom, whatever the order in the file. Glyphs go from left to right, and what is
 * printed twice at one place, to look bold, comes once.
 */
export function printedRows(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const fragments = breakLines(glyphs)
    .map(fragmentOf)
    .sort((one, other) => one.baseline - other.baseline);
  const rows: Fragment[][] = [];
  let size = 0;
  let baseline = Number.NEGATIVE_INFINITY;
  for (const fragment of fragments) {
    if (fragment.baseline - baseline > SAME_ROW * Math.max(size, fragment.size)) {
      rows.push([]);
      size = 0;
    }
    rows.at(-1)?.push(fragment);
    if (fragment.size <= size) continue;
    size = fragment.size;
    baseline = fragment.baseline;
  }
  return rows.map(row =>
    withoutOverprint(row.sort((one, other) => one.left - other.left).flatMap(({ glyphs }) => glyphs)),
  );
}

/** Glyphs that follow each other in the file and on the page. */
interface Fragment {
  readonly glyphs: readonly Glyph[];
  readonly left: number;
  readonly baseline: number;
  readonly size: number;
}

function fragmentOf(glyphs: readonly Glyph[]): Fragment {
  const largest = largestOf(glyphs);
  const first = glyphs.find(({ text }) => !isBlank(text)) ?? glyphs[0];
  return { glyphs, left: first?.left ?? 0, baseline: largest.baseline, size: largest.size };
}

/** The first of the largest glyphs: raised figures do not tell the place of a row. There must be one. */
export const largestOf = (glyphs: readonly Glyph[]): Glyph =>
  glyphs.reduce((most, glyph) => (glyph.size > most.size ? glyph : most));

/** The shadow of a letter is closer to it than this part of its size; two of the narrowest letters are not. */
const SHADOW = 0.15;

function withoutOverprint(row: readonly Glyph[]): readonly Glyph[] {
  const lefts = new Map<string, number>();
  return row.filter(({ text, left, size }) => {
    const step = SHADOW * size;
    const place = Math.round(left / step);
    const isShadow = [place - 1, place, place + 1].some(near => {
      const other = lefts.get(`${text} ${near}`);
      return other !== undefined && Math.abs(other - left) < step;
    });
    if (!isShadow) lefts.set(`${text} ${place}`, left);
    return !isShadow;
  });
}
