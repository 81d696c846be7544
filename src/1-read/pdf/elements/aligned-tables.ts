import type { PrintedLine } from '../lines/printed-line.ts';
import type { PrintedElement, PrintedPage } from './printed-element.ts';
import { bottomOf, leftOf, type Row, rightOf, sizeOf, textOf, topOf } from './row-geometry.ts';

/**
 * Finds the tables that are tagged as paragraphs, one a cell, as some files have them: elements that stand side by
 * side, in rows that follow one another. A table that goes on on the next page is one table, and its headings that
 * are printed there again are no part of it. What opens a file is its masthead.
 */
export function withAlignedTables(pages: readonly PrintedPage[]): PrintedPage[] {
  const elements = partsOf(pages.flatMap(({ body }) => rowsOf(body))).flatMap((part, index) =>
    index > 0 && isTable(part) ? cellsOf(part) : part.flat(),
  );
  const byPage = Map.groupBy(elements, ({ lines: [line] }) => line?.page ?? 0);
  return pages.map(page => ({ ...page, body: byPage.get(page.page.number) ?? [] }));
}

/** A table has two rows with two elements or more. */
const isTable = (rows: readonly Row[]): boolean => rows.filter(isWide).length > 1;

const isWide = (row: Row): boolean => row.length > 1;

/** Elements side by side are a row; others are rows of one. */
function rowsOf(body: readonly PrintedElement[]): Row[] {
  const rows: PrintedElement[][] = [];
  for (const element of body) {
    const row = rows.at(-1);
    if (row !== undefined && isBeside(row, element)) row.push(element);
    else rows.push([element]);
  }
  return rows;
}

/** In sizes of the text: by how much the headings of several columns stand above that of one. */
const MOST_RISE = 3;

/** Whether an element stands right of a row, at its height or as a heading above it. */
function isBeside(row: Row, element: PrintedElement): boolean {
  const last = row.at(-1);
  if (last === undefined || !isPlain(last) || !isPlain(element)) return false;
  const rise = topOf(row) - bottomOf([element]);
  return (
    leftOf(element) >= rightOf(last) && topOf([element]) < bottomOf(row) && rise < MOST_RISE * sizeOf(row)
  );
}

const isPlain = ({ role, cell, lines: [line] }: PrintedElement): boolean =>
  cell === null && line?.turn === 0 && (role === 'paragraph' || role === 'heading' || role === 'list-item');

/** The rows divided into tables and what stands between them. */
function partsOf(rows: readonly Row[]): Row[][] {
  const parts: Row[][] = [];
  let table: OpenTable | null = null;
  for (const row of rows) {
    if (isWide(row)) {
      if (table === null || !goesOn(table, row)) {
        if (table !== null) parts.push(...ended(table));
        table = { rows: [], pending: [], columns: [], left: Number.POSITIVE_INFINITY, right: 0 };
      }
      table.rows.push(...table.pending, row);
      table.pending = [];
      for (const element of row.slice(1))
        if (!isInColumn([element], table)) table.columns.push(leftOf(element));
      table.left = Math.min(table.left, ...row.map(leftOf));
      table.right = Math.max(table.right, ...row.map(rightOf));
    } else if (table !== null && isWithin(row, table)) table.pending.push(row);
    else {
      if (table !== null) parts.push(...ended(table));
      table = null;
      parts.push([row]);
    }
  }
  return table === null ? parts : [...parts, ...ended(table)];
}

interface OpenTable {
  readonly rows: Row[];
  /** Rows of one element below it, which are part of it if it goes on below them. */
  pending: Row[];
  /** Where the elements of its rows begin that have another on their left. */
  readonly columns: number[];
  left: number;
  right: number;
}

const ended = ({ rows, pending }: OpenTable): Row[][] => [rows, ...pending.map(row => [row])];

const lastOf = ({ rows, pending }: OpenTable): Row => pending.at(-1) ?? rows.at(-1) ?? [];

/** How many subheadings stand above one another in a table. */
const MOST_PENDING = 3;

/** Whether a table goes on with a row below those of one element, which must be set as the row is, or the last. */
const goesOn = (table: OpenTable, row: Row): boolean =>
  follows(lastOf(table), row) &&
  table.pending.every(single => isSameSize(single, row) || isSameSize(single, table.rows.at(-1) ?? []));

const isSameSize = (one: Row, other: Row): boolean => Math.abs(sizeOf(one) - sizeOf(other)) < SAME_SIZE;

const SAME_SIZE = 0.6;

/** Whether a row stands closely below another, or at the top of the next page. */
function follows(above: Row, row: Row): boolean {
  const pages = pageOf(row) - pageOf(above);
  const gap = (topOf(row) - bottomOf(above)) / sizeOf(row);
  return pages === 1 || (pages === 0 && gap > -WIDEST_GAP && gap < WIDEST_GAP);
}

/** In sizes of the text. */
const WIDEST_GAP = 4;

/** Whether a row of one element stands in a column of a table, or as a subheading between its edges. */
function isWithin(row: Row, table: OpenTable): boolean {
  const [element] = row;
  if (element === undefined || !isPlain(element) || !follows(lastOf(table), row)) return false;
  return isInColumn(row, table) || isSubheading(element, row, table);
}

/** In sizes of the text. */
const SAME_PLACE = 0.3;

/** True for the cell of a row whose first cells are empty: what is done at the hour above it. */
const isInColumn = (row: Row, { columns }: OpenTable): boolean =>
  row.some(element => columns.some(column => Math.abs(leftOf(element) - column) <= SAME_PLACE * sizeOf(row)));

const isSubheading = (element: PrintedElement, row: Row, table: OpenTable): boolean =>
  table.pending.filter(single => !isInColumn(single, table)).length < MOST_PENDING &&
  leftOf(element) >= table.left - sizeOf(row) &&
  rightOf(element) <= table.right;

/** The elements of a table as its cells; notes in it stay what they are. */
function cellsOf(rows: readonly Row[]): PrintedElement[] {
  const table = {};
  const columns = rows.reduce((most, row) => (row.length > most.length ? row : most), []).map(leftOf);
  const headings = headingsOf(rows);
  const repeated = repeatedRows(rows, headings);
  let number = 0;
  return rows.flatMap((row, index) => {
    if (repeated.has(index)) return row.map((element): PrintedElement => ({ ...element, role: 'artifact' }));
    const place = { table, row: number++, isHeading: index < headings.length };
    return row.map((element): PrintedElement => {
      if (opensWithMark(element)) return element;
      return { ...element, role: 'cell', cell: { ...place, column: nearest(columns, leftOf(element)) } };
    });
  });
}

/** The texts of the rows with which a table begins that are all in italics or bold. */
function headingsOf(rows: readonly Row[]): string[] {
  const first = rows.findIndex(row => !row.every(({ lines }) => lines.every(isEmphatic)));
  return rows.slice(0, Math.max(0, first)).map(textOf);
}

/** The rows at the top of a page that print the headings of the table again, from the first on. */
function repeatedRows(rows: readonly Row[], headings: readonly string[]): Set<number> {
  const repeated = new Set<number>();
  for (const [index, row] of rows.entries()) {
    if (index === 0 || pageOf(row) === pageOf(rows[index - 1] ?? [])) continue;
    for (const [at, heading] of headings.entries()) {
      if (textOf(rows[index + at] ?? []) !== heading) break;
      repeated.add(index + at);
    }
  }
  return repeated;
}

const nearest = (columns: readonly number[], left: number): number =>
  columns.reduce(
    (best, column, index) => (Math.abs(column - left) < Math.abs((columns[best] ?? 0) - left) ? index : best),
    0,
  );

const pageOf = ([element]: Row): number => element?.lines[0]?.page ?? 0;

const isEmphatic = ({ pieces }: PrintedLine): boolean => pieces.every(({ italic, bold }) => italic || bold);

const opensWithMark = ({ lines: [line] }: PrintedElement): boolean => {
  const [first] = line?.pieces ?? [];
  return (
    line !== undefined && first !== undefined && first.baseline < line.baseline && first.size < line.size
  );
};
