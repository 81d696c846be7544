import type { Cell } from '../evidence.ts';
import { attribute, childrenOf, type Element, elementsIn, isElement, type Node, textOf } from './tree.ts';

/**
 * Whether a table holds data, or only lays out a page: as screen readers decide it, by what its author said
 * about it, else by its lines and its size.
 */
export function holdsData(table: Element): boolean {
  const role = attribute(table, 'role');
  if (role === 'presentation' || role === 'none') return false;
  const rows = rowsOf(table);
  const cells = rows.flatMap(cellsOf);
  const isDescribed =
    attribute(table, 'summary') !== null ||
    cells.some(({ tagName }) => tagName === 'th') ||
    elementChildren(table).some(({ tagName }) => tagName === 'caption' || tagName === 'thead');
  if (isDescribed) return true;
  const columns = rows.reduce((most, row) => Math.max(most, cellsOf(row).length), 0);
  if (rows.length < 2 || columns < 2 || holdsTable(table) || holdsProse(cells)) return false;
  return hasLines(table) || columns >= MANY_COLUMNS;
}

/** A cell that lays out text holds more of it than one with data. */
const holdsProse = (cells: readonly Element[]): boolean =>
  cells.filter(cell => textOf(cell, LONGEST_DATA).length === LONGEST_DATA).length > cells.length / 4;

const LONGEST_DATA = 200;

function holdsTable(table: Element): boolean {
  for (const { tagName } of elementsIn(table)) if (tagName === 'table') return true;
  return false;
}

const hasLines = (table: Element): boolean => !/^0?$/.test(attribute(table, 'border') ?? '0');

const MANY_COLUMNS = 5;

/** The places of the cells of a table, which is the `number`th of its file. */
export function placesOf(table: Element, number: number): ReadonlyMap<Element, Cell> {
  const places = new Map<Element, Cell>();
  /** By column, up to which row a cell from above reaches. */
  const taken: number[] = [];
  for (const [row, line] of rowsOf(table).entries()) {
    let column = 0;
    const isInHead = line.parentNode !== null && line.parentNode.nodeName === 'thead';
    for (const cell of cellsOf(line)) {
      while ((taken[column] ?? 0) > row) column++;
      places.set(cell, { table: number, row, column, isHeading: isInHead || cell.tagName === 'th' });
      const width = span(cell, 'colspan');
      for (let next = column; next < Math.min(column + width, MOST_COLUMNS); next++)
        taken[next] = row + span(cell, 'rowspan');
      column += width;
    }
  }
  return places;
}

const span = (cell: Element, name: 'colspan' | 'rowspan'): number =>
  Math.min(Math.max(Number.parseInt(attribute(cell, name) ?? '1', 10) || 1, 1), WIDEST_SPAN);

/** As browsers bound it. */
const WIDEST_SPAN = 1000;
const MOST_COLUMNS = 1000;

const rowsOf = (table: Element): Element[] =>
  elementChildren(table).flatMap(child =>
    child.tagName === 'tr' ? [child] : GROUPS.has(child.tagName) ? elementChildren(child).filter(isRow) : [],
  );

const GROUPS = new Set(['thead', 'tbody', 'tfoot']);
const isRow = ({ tagName }: Element): boolean => tagName === 'tr';

export const cellsOf = (row: Element): Element[] =>
  elementChildren(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');

const elementChildren = (node: Node): Element[] => childrenOf(node).filter(isElement);
