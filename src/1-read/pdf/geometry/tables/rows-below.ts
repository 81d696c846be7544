import type { Page } from '../../../../model/page.ts';
import { MARGIN } from '../margin-size.ts';
import { type Frame, isInside } from './frame.ts';
import { cellsOf, crosses, type GlyphRow, isClose, opensWithMark } from './table-row.ts';

/** In sizes of the text, how far a row of a table stands below the one before. */
const WIDEST_GAP = 4;
/** How many rows in turn may run across the columns as subheadings do. */
const MOST_SUBHEADINGS = 1;

/** Where a table may go on: the columns that it has, and how far down the page it has come. */
interface Above extends Frame {
  readonly from: number;
  readonly page: Page;
}

/** The rows with which a table goes on below `from`, and whether they reach the bottom margin of the page. */
export function rowsBelow(
  rows: readonly GlyphRow[],
  { left, right, joints, from, page }: Above,
): { readonly rows: readonly GlyphRow[]; readonly isOpen: boolean } {
  const taken: GlyphRow[] = [];
  let subheadings: GlyphRow[] = [];
  let above = from;
  for (const row of rows) {
    if (row.baseline <= from) continue;
    if (row.baseline > (1 - MARGIN.bottom) * page.height) break;
    const goesOn =
      isInside(row, { left, right }) && row.baseline - above <= WIDEST_GAP * row.size && !opensWithMark(row);
    const isAcross = crosses(row, joints);
    if (!goesOn || (isAcross && subheadings.length === MOST_SUBHEADINGS))
      return { rows: withoutLoose(taken, joints), isOpen: false };
    above = row.baseline;
    if (isAcross) subheadings.push(row);
    else {
      taken.push(...subheadings, row);
      subheadings = [];
    }
  }
  return { rows: taken, isOpen: taken.length > 0 && subheadings.length === 0 };
}

/** What stands alone in its row, and apart from the last of the table, is no part of it. */
function withoutLoose(rows: readonly GlyphRow[], joints: readonly number[]): readonly GlyphRow[] {
  const last = rows.findLastIndex(row => cellsOf(row, joints).length > 1);
  if (last < 0) return [];
  const loose = rows.findIndex((row, index) => index > last && !isClose(row, rows[index - 1] ?? row));
  return loose < 0 ? rows : rows.slice(0, loose);
}
