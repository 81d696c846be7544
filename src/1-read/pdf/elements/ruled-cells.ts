import type { Glyph } from '../content/glyph.ts';
import { printedRows } from '../geometry/rows.ts';
import { type Frame, isInside } from '../geometry/tables/frame.ts';
import type { RuledArea } from '../geometry/tables/ruled-areas.ts';
import { cellsOf, glyphRow } from '../geometry/tables/table-row.ts';
import { tableRows } from '../geometry/tables/table-rows.ts';
import { isBlank } from '../lines/printed-line.ts';
import type { TaggedElement, TaggedTable } from '../tags/tagged-element.ts';

/** An element of the tags, with the glyphs that bear its tag. */
export interface FilledElement {
  readonly element: TaggedElement;
  readonly glyphs: readonly Glyph[];
}

export interface RuledElements {
  readonly elements: readonly FilledElement[];
  /** The frames of the tables that have lines. */
  readonly frames: ReadonlyMap<object, Frame>;
}

/**
 * Puts the cells of tables right by the lines drawn around them. A program may tag what stands in neighbouring cells
 * as the text of one, or a whole table as paragraphs.
 */
export function withRuledCells(filled: readonly FilledElement[], areas: readonly RuledArea[]): RuledElements {
  const frames = new Map<object, Frame>();
  let elements = filled.filter(({ glyphs }) => glyphs.some(isPrinted));
  for (const area of areas) {
    const inside = new Set(elements.filter(({ glyphs }) => glyphs.some(glyph => isPrintedIn(glyph, area))));
    const ruled = isApart(inside, area) ? ruledCells([...inside], area) : null;
    if (ruled === null) continue;
    for (const { element } of ruled) if (element.cell !== null) frames.set(element.cell.table, area);
    elements = replaced(elements, inside, ruled);
  }
  return { elements, frames };
}

/** Whether no element stands partly in an area. */
const isApart = (inside: ReadonlySet<FilledElement>, area: RuledArea): boolean =>
  [...inside].every(({ glyphs }) => glyphs.every(glyph => !isPrinted(glyph) || isPrintedIn(glyph, area)));

/**
 * The cells of an area, row by row as it is tagged, or as it is set where it is not tagged as a table. Null if that
 * would lose text or print it twice.
 */
function ruledCells(inside: readonly FilledElement[], area: RuledArea): readonly FilledElement[] | null {
  const tables = new Set(inside.map(({ element }) => element.cell?.table ?? null));
  const [table] = tables;
  if (tables.size !== 1 || table === undefined) return null;
  return table === null ? setCells(inside, area) : dividedCells(inside, area);
}

function setCells(inside: readonly FilledElement[], area: RuledArea): readonly FilledElement[] | null {
  const order = new Map(
    inside.flatMap(({ glyphs }, index) => glyphs.map((glyph): [Glyph, number] => [glyph, index])),
  );
  const tagged = printedRows([...order.keys()])
    .flat()
    .filter(isPrinted);
  const set = area.rows.flatMap(({ printed }) => printed);
  if (tagged.length !== set.length || !set.every(glyph => order.has(glyph))) return null;
  const rows = tableRows(area, (one, other) => (order.get(one) ?? 0) < (order.get(other) ?? 0));
  const table: TaggedTable = { rows: rows.length };
  return rows.flatMap(({ isHeading, cells }, row) =>
    cells.map(({ column, lines }) => ({
      element: { role: 'paragraph', cell: { table, row, column, isHeading } },
      glyphs: lines.flat(),
    })),
  );
}

function dividedCells(inside: readonly FilledElement[], { joints }: RuledArea): readonly FilledElement[] {
  return inside
    .flatMap(filled => dividedAt(joints, filled))
    .sort(({ element: one }, { element: other }) =>
      one.cell === null || other.cell === null
        ? 0
        : one.cell.row - other.cell.row || one.cell.column - other.cell.column,
    );
}

/** The parts of a cell that stand in each column; text that is turned is one. */
function dividedAt(joints: readonly number[], filled: FilledElement): readonly FilledElement[] {
  const { element, glyphs } = filled;
  const { cell } = element;
  if (glyphs.some(({ turn }) => turn !== 0)) return [filled];
  const parts = printedRows(glyphs).flatMap(row => {
    const known = glyphRow(row);
    return known === null ? [] : cellsOf(known, joints);
  });
  return [...Map.groupBy(parts, ({ column }) => column)].map(([column, cells]) => ({
    element: { ...element, cell: cell && { ...cell, column } },
    glyphs: cells.flatMap(({ glyphs }) => glyphs),
  }));
}

/** Other elements in the place of some, where the first of these stood. */
function replaced(
  elements: readonly FilledElement[],
  old: ReadonlySet<FilledElement>,
  others: readonly FilledElement[],
): FilledElement[] {
  const [first] = old;
  return elements.flatMap(element => (element === first ? others : old.has(element) ? [] : [element]));
}

const isPrinted = ({ text }: Glyph): boolean => !isBlank(text);

/** Whether a glyph is printed in an area. */
const isPrintedIn = (glyph: Glyph, area: RuledArea): boolean =>
  isPrinted(glyph) &&
  isInside(glyph, area) &&
  glyph.baseline >= area.top &&
  glyph.baseline <= area.bottom + ROUNDING;

/** In points: the last baseline of an area is its bottom. */
const ROUNDING = 0.5;
