import { childOf, childrenOf, isOn, numberOf, type XmlElement } from '../package/xml.ts';
import { changeOf } from './inline.ts';
import type { Change } from './piece.ts';

/** A row of `w:tbl`. */
export interface TableRow {
  readonly cells: readonly TableCell[];
  /** Whether it is printed again at the top of each page. */
  readonly isRepeated: boolean;
  /** The tracked change that made or removes it. */
  readonly change: Change | null;
}

export interface TableCell {
  /** `w:tc` */
  readonly element: XmlElement;
  /** Counts from 0; a cell before it that spans several counts as many. */
  readonly column: number;
}

/** @param table `w:tbl` */
export const rowsOf = (table: XmlElement): TableRow[] => within(table, 'w:tr').map(rowOf);

function rowOf(element: XmlElement): TableRow {
  const properties = childOf(element, 'w:trPr');
  let column = numberOf(properties, 'w:gridBefore') ?? 0;
  const cells = within(element, 'w:tc').map(cell => {
    const from = column;
    column += numberOf(childOf(cell, 'w:tcPr'), 'w:gridSpan') ?? 1;
    return { element: cell, column: from };
  });
  return { cells, isRepeated: isOn(properties, 'w:tblHeader') ?? false, change: rowChange(properties) };
}

function rowChange(properties: XmlElement | undefined): Change | null {
  const deleted = childOf(properties, 'w:del');
  if (deleted !== undefined) return changeOf(deleted, 'deletion');
  const inserted = childOf(properties, 'w:ins');
  return inserted === undefined ? null : changeOf(inserted, 'insertion');
}

/** The elements of that name in `parent`, also those in content controls and the like. */
const within = (parent: XmlElement, name: string): XmlElement[] =>
  parent.children.flatMap(child => {
    if (typeof child === 'string') return [];
    if (child.name === name) return [child];
    return WRAPPERS.has(child.name) ? within(child, name) : [];
  });

const WRAPPERS: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:del']);

/**
 * Whether a table holds data. One that only lays out a page has a single row or column, or a table within it; one
 * whose rows are repeated on each page is never that.
 */
export function isDataTable(rows: readonly TableRow[]): boolean {
  if (rows.some(row => row.isRepeated)) return true;
  const filled = rows.map(row => row.cells.filter(({ element }) => hasText(element)));
  const columns = new Set(filled.flatMap(cells => cells.map(cell => cell.column)));
  if (filled.filter(cells => cells.length > 0).length < 2 || columns.size < 2) return false;
  return !rows.some(row => row.cells.some(({ element }) => childrenOf(element, 'w:tbl').length > 0));
}

/** A row that is repeated on each page; in a table with none, a first row all in italics or bold. */
export function isHeadingRow(row: TableRow, index: number, rows: readonly TableRow[]): boolean {
  if (rows.some(({ isRepeated }) => isRepeated)) return row.isRepeated;
  return (
    index === 0 && rows.length > 1 && row.cells.every(({ element }) => textRuns(element).every(isEmphatic))
  );
}

const textRuns = (element: XmlElement): XmlElement[] =>
  element.children.flatMap(child => {
    if (typeof child === 'string') return [];
    return child.name === 'w:r' ? [child].filter(hasText) : textRuns(child);
  });

const isEmphatic = (run: XmlElement): boolean => {
  const properties = childOf(run, 'w:rPr');
  return isOn(properties, 'w:b') === true || isOn(properties, 'w:i') === true;
};

export const hasText = (element: XmlElement): boolean =>
  element.children.some(child =>
    typeof child === 'string' ? child.trim() !== '' : child.name !== 'w:instrText' && hasText(child),
  );
