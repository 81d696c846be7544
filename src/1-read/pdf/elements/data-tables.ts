import type { TaggedElement, TaggedTable } from '../tags/tagged-element.ts';

/** In how many rows of a table of data two cells or more are filled. */
const FEWEST_ROWS = 2;

/**
 * Tells the tables of data among those of a page from tables that only lay out a page, as mastheads do. A table of
 * data has two rows that each have two cells with text.
 *
 * @param elements the elements with text, in reading order
 */
export function dataTables(elements: readonly TaggedElement[]): (table: TaggedTable) => boolean {
  const cells = new Map<TaggedTable, Map<number, Set<number>>>();
  for (const { cell } of elements) {
    if (cell === null) continue;
    const rows = cells.get(cell.table) ?? new Map<number, Set<number>>();
    const columns = rows.get(cell.row) ?? new Set();
    cells.set(cell.table, rows.set(cell.row, columns.add(cell.column)));
  }
  const data = new Set([...cells].filter(([, rows]) => countOf(rows) >= FEWEST_ROWS).map(([table]) => table));
  return table => data.has(table);
}

const countOf = (rows: ReadonlyMap<number, ReadonlySet<number>>): number =>
  rows
    .values()
    .filter(columns => columns.size > 1)
    .toArray().length;
