import type { Glyph } from '../../content/glyph.ts';
import type { PrintedCell } from '../../elements/printed-element.ts';
import type { PrintedLine } from '../../lines/printed-line.ts';
import type { Frame } from './frame.ts';
import type { RuledArea } from './ruled-areas.ts';
import { type TableRowLines, tableRows } from './table-rows.ts';

/** A table on one page, as its lines show it; its cells refer to it. */
export interface RuledTable {
  readonly frame: Frame;
  /** Its rows from top to bottom, with the lines of their cells. */
  readonly rows: readonly (readonly PrintedLine[])[];
  readonly cells: ReadonlyMap<PrintedLine, PrintedCell>;
}

/** What a page prints from top to bottom: rows of text, and tables. */
export type PagePart = { readonly text: (readonly Glyph[])[] } | { readonly table: RuledTable };

/**
 * Tells the tables of a page that have lines around them from its text.
 *
 * @param rows the glyphs of the page, row by row
 * @param areas the tables among them
 */
export function partTables(
  rows: readonly (readonly Glyph[])[],
  areas: readonly RuledArea[],
  setLine: (glyphs: readonly Glyph[]) => PrintedLine,
): readonly PagePart[] {
  const areaOf = new Map(areas.flatMap(area => area.rows.map(({ glyphs }) => [glyphs, area])));
  const parts: PagePart[] = [];
  const set = new Set<RuledArea>();
  for (const row of rows) {
    const area = areaOf.get(row);
    const last = parts.at(-1);
    if (area === undefined) {
      if (last !== undefined && 'text' in last) last.text.push(row);
      else parts.push({ text: [row] });
    } else if (!set.has(area)) {
      parts.push({ table: setTable(area, tableRows(area), setLine) });
      set.add(area);
    }
  }
  return parts;
}

function setTable(
  frame: Frame,
  rows: readonly TableRowLines[],
  setLine: (glyphs: readonly Glyph[]) => PrintedLine,
): RuledTable {
  const cells = new Map<PrintedLine, PrintedCell>();
  const lines: PrintedLine[][] = [];
  const table: RuledTable = { frame, rows: lines, cells };
  for (const [row, { isHeading, cells: printed }] of rows.entries()) {
    const set = printed.map(({ column, lines }) => ({
      cell: { table, row, column, isHeading },
      lines: lines.map(setLine),
    }));
    lines.push(set.flatMap(({ lines }) => lines));
    for (const { cell, lines } of set) for (const line of lines) cells.set(line, cell);
  }
  return table;
}
