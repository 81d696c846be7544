import type { PrintedElement, PrintedPage } from '../../elements/printed-element.ts';
import { textOf } from '../../elements/row-geometry.ts';
import { type Frame, isSameFrame } from './frame.ts';

/**
 * Makes one table of those with which a page ends and the next begins, if their columns stand at the same places. The
 * headings that the next page prints again are no part of it.
 */
export function joinTables(pages: readonly PrintedPage[]): readonly PrintedPage[] {
  let open: OpenTable | null = null;
  return pages.map(page => {
    const goesOn = open !== null && beginsAs(open, page);
    const body: readonly PrintedElement[] = goesOn && open !== null ? goOn(open, page.body) : page.body;
    open = openTable({ ...page, body }, goesOn ? open : null);
    return { ...page, body };
  });
}

/** A table with which a page ends. */
interface OpenTable {
  readonly table: object;
  readonly frame: Frame;
  /** Its first rows. */
  readonly opening: readonly OpeningRow[];
  readonly rowCount: number;
}

interface OpeningRow {
  readonly text: string;
  readonly isHeading: boolean;
}

/** How many rows of headings a table has at most. */
const MOST_HEADINGS = 6;

/** A table with other headings is another, though its columns stand at the same places. */
function beginsAs({ frame, opening }: OpenTable, { body, frames }: PrintedPage): boolean {
  const again = body[0]?.cell?.table;
  const other = again && frames.get(again);
  if (!again || !other || !isSameFrame(frame, other)) return false;
  const [first] = openingOf(body, again);
  return first !== undefined && (!first.isHeading || first.text === opening[0]?.text);
}

function goOn({ table, opening, rowCount }: OpenTable, body: readonly PrintedElement[]): PrintedElement[] {
  const again = body[0]?.cell?.table;
  const repeated = openingOf(body, again);
  const differs = opening.findIndex(({ text }, row) => text !== repeated[row]?.text);
  const dropped = differs < 0 ? opening.length : differs;
  return body.map((element): PrintedElement => {
    const { cell } = element;
    if (cell === null || cell.table !== again) return element;
    if (cell.row < dropped) return { ...element, role: 'artifact', cell: null };
    return { ...element, cell: { ...cell, table, row: cell.row - dropped + rowCount } };
  });
}

/** The table with which a page ends; `before` is the one that its own first goes on from. */
function openTable({ body, frames }: PrintedPage, before: OpenTable | null): OpenTable | null {
  const last = body.at(-1)?.cell;
  if (!last) return null;
  const { table, row } = last;
  if (before?.table === table) return { ...before, rowCount: row + 1 };
  const frame = frames.get(table);
  return frame === undefined ? null : { table, frame, opening: openingOf(body, table), rowCount: row + 1 };
}

function openingOf(body: readonly PrintedElement[], table: object | undefined): readonly OpeningRow[] {
  const cells = body.filter(({ cell }) => cell?.table === table && (cell?.row ?? 0) < MOST_HEADINGS);
  return [...Map.groupBy(cells, ({ cell }) => cell?.row).values()].map(row => ({
    text: textOf(row),
    isHeading: row.some(({ cell }) => cell?.isHeading),
  }));
}
