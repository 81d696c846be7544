import type { Glyph } from '../../content/glyph.ts';
import { isBlank } from '../../lines/printed-line.ts';
import { largestOf } from '../rows.ts';

/** A row of a page that has text. */
export interface GlyphRow {
  /** From left to right, blanks among them. */
  readonly glyphs: readonly Glyph[];
  /** Those that are no blanks. */
  readonly printed: readonly Glyph[];
  readonly baseline: number;
  readonly size: number;
  readonly left: number;
  readonly right: number;
}

/** Null for a row without text, and for one that is turned. */
export function glyphRow(glyphs: readonly Glyph[]): GlyphRow | null {
  const printed = glyphs.filter(({ text }) => !isBlank(text));
  const [first] = printed;
  if (first === undefined || printed.some(({ turn }) => turn !== 0)) return null;
  const { baseline, size } = largestOf(printed);
  const right = printed.reduce((most, glyph) => Math.max(most, glyph.right), first.right);
  return { glyphs, printed, baseline, size, left: first.left, right };
}

export const isBetween = ({ baseline }: GlyphRow, top: number, bottom: number): boolean =>
  baseline > top && baseline < bottom;

/** Lines of one cell are no farther apart than so many times their size. */
const WIDEST_LEADING = 1.4;

/** Whether a row stands as close below another as lines of one cell do. */
export const isClose = (row: GlyphRow, above: GlyphRow): boolean =>
  row.baseline - above.baseline <= WIDEST_LEADING * Math.max(row.size, above.size);

/** In parts of the size of a row. */
const MARK_SIZE = 0.8;

/** Whether a row begins with a smaller, raised letter or figure, as a note below a table does. */
export const opensWithMark = ({ printed: [first], baseline, size }: GlyphRow): boolean =>
  first !== undefined && first.size < MARK_SIZE * size && first.baseline < baseline;

/** The narrowest gap between two cells, in parts of the size: wider than a blank. */
const NARROWEST_GAP = 0.4;

/** Whether text runs across one of the places where columns meet. */
export const crosses = (row: GlyphRow, joints: readonly number[]): boolean =>
  joints.some(joint => crossesAt(row, joint));

export function crossesAt({ printed, size }: GlyphRow, joint: number): boolean {
  const after = printed.findIndex(({ left, right }) => (left + right) / 2 >= joint);
  const [before, behind] = [printed[after - 1], printed[after]];
  return before !== undefined && behind !== undefined && behind.left - before.right < NARROWEST_GAP * size;
}

/** What stands in one column of a row; text that runs across columns stands in the first of them. */
export interface RowCell {
  readonly column: number;
  readonly glyphs: readonly Glyph[];
}

export function cellsOf(row: GlyphRow, joints: readonly number[]): readonly RowCell[] {
  const cells: { column: number; glyphs: Glyph[] }[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const glyph of row.glyphs) {
    const cell = cells.at(-1);
    if (isBlank(glyph.text)) {
      cell?.glyphs.push(glyph);
      continue;
    }
    const column = joints.filter(joint => joint <= (glyph.left + glyph.right) / 2).length;
    const isApart = glyph.left - end >= NARROWEST_GAP * row.size;
    if (cell !== undefined && (cell.column === column || !isApart)) cell.glyphs.push(glyph);
    else cells.push({ column, glyphs: [glyph] });
    end = glyph.right;
  }
  return cells;
}
