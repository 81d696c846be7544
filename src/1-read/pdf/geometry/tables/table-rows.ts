import type { Glyph } from '../../content/glyph.ts';
import type { Rule } from './frame.ts';
import type { RuledArea } from './ruled-areas.ts';
import { cellsOf, type GlyphRow, isClose } from './table-row.ts';

/** A cell: the glyphs of each of its lines. */
export interface TableCellLines {
  readonly column: number;
  readonly lines: readonly (readonly Glyph[])[];
}

export interface TableRowLines {
  readonly isHeading: boolean;
  readonly cells: readonly TableCellLines[];
}

/** Whether the first glyph comes before the other in the text. */
export type Precedes = (one: Glyph, other: Glyph) => boolean;

/**
 * The rows of a table with the lines of their cells put together.
 *
 * @param precedes the order of the text, where it is known: a heading that stands at the foot of several rows of
 *   headings belongs to the first of them if it comes before them
 */
export function tableRows(area: RuledArea, precedes: Precedes = () => true): readonly TableRowLines[] {
  return sectionsOf(area).flatMap(section => {
    const isHeading = isAbove(section, area.headingRule);
    const bands = bandsOf(section, area.joints, isHeading);
    const rows = bands.flatMap(band => dividedBy(area.partRules, band, area.joints));
    return (isHeading ? withMerged(rows, area, precedes) : rows).map(({ cells }) => ({ isHeading, cells }));
  });
}

const isAbove = ([first]: readonly GlyphRow[], rule: Rule | null): boolean =>
  first !== undefined && rule !== null && first.baseline < rule.y;

/** What stands between two lines across the table. */
function sectionsOf({ rows, rules }: RuledArea): readonly (readonly GlyphRow[])[] {
  const sections = Map.groupBy(rows, ({ baseline }) => rules.filter(({ y }) => y < baseline).length);
  return [...sections.values()];
}

/**
 * Printed rows that make one row of the table: those of a cell of several lines are closer than rows are. Where all
 * rows of data are as close, one begins with its first column.
 */
function bandsOf(
  section: readonly GlyphRow[],
  joints: readonly number[],
  isHeading: boolean,
): readonly (readonly GlyphRow[])[] {
  const [head] = section;
  const closes = section.slice(1).map((row, index) => isClose(row, section[index] ?? row));
  const isTight = !isHeading && closes.length > FEWEST_TIGHT && closes.every(Boolean);
  const bands: GlyphRow[][] = head === undefined ? [] : [[head]];
  for (const [index, row] of section.slice(1).entries()) {
    const begins = isTight
      ? cellsOf(row, joints).some(({ column }) => column === 0)
      : closes[index] === false;
    if (begins) bands.push([row]);
    else bands.at(-1)?.push(row);
  }
  return bands;
}

/** So many lines, one as close to the next as in a paragraph, are rather rows than one cell. */
const FEWEST_TIGHT = 3;

interface DividedRow {
  readonly cells: readonly TableCellLines[];
}

/** A line across some columns divides their cells in two rows; the others stand in the first. */
function dividedBy(
  rules: readonly Rule[],
  band: readonly GlyphRow[],
  joints: readonly number[],
): readonly DividedRow[] {
  const parts = band.flatMap(row =>
    cellsOf(row, joints).map(cell => ({ ...cell, depth: depthOf(cell.glyphs, row, band, rules) })),
  );
  return sortedGroups(parts, ({ depth }) => depth).map(([, row]) => ({
    cells: sortedGroups(row, ({ column }) => column).map(([column, lines]) => ({
      column,
      lines: lines.map(({ glyphs }) => glyphs),
    })),
  }));
}

const sortedGroups = <Value>(
  values: readonly Value[],
  keyOf: (value: Value) => number,
): readonly (readonly [number, readonly Value[]])[] =>
  [...Map.groupBy(values, keyOf)].sort(([one], [other]) => one - other);

/** How many lines stand above a part of a row within its band. */
function depthOf(
  glyphs: readonly Glyph[],
  { baseline }: GlyphRow,
  [first]: readonly GlyphRow[],
  rules: readonly Rule[],
): number {
  const left = glyphs[0]?.left ?? 0;
  return rules.filter(
    rule =>
      rule.y > (first?.baseline ?? baseline) && rule.y < baseline && rule.left <= left && left <= rule.right,
  ).length;
}

/**
 * The only heading of its column stands at the foot of all rows of headings, and belongs to the first of them, unless
 * it is one of several below another or the text has it later.
 */
function withMerged(
  rows: readonly DividedRow[],
  { partRules, headingRule }: RuledArea,
  precedes: Precedes,
): readonly DividedRow[] {
  const [first, ...others] = rows;
  if (first === undefined) return rows;
  const counts = new Map<number, number>();
  for (const { column } of rows.flatMap(({ cells }) => cells))
    counts.set(column, (counts.get(column) ?? 0) + 1);
  const isBelowAnother = ({ lines }: TableCellLines): boolean =>
    partRules.some(rule => headingRule !== null && rule.y < headingRule.y && isAcross(rule, lines[0] ?? []));
  const isBefore = (one: TableCellLines, { cells: [cell] }: DividedRow): boolean => {
    const [own, other] = [one.lines[0]?.[0], cell?.lines[0]?.[0]];
    return own !== undefined && other !== undefined && precedes(own, other);
  };
  const merged = others.flatMap(({ cells }) =>
    cells.filter(cell => counts.get(cell.column) === 1 && !isBelowAnother(cell) && isBefore(cell, first)),
  );
  return [
    { ...first, cells: [...first.cells, ...merged].sort((one, other) => one.column - other.column) },
    ...others.map(row => ({ ...row, cells: row.cells.filter(cell => !merged.includes(cell)) })),
  ].filter(({ cells }) => cells.length > 0);
}

const isAcross = (rule: Rule, [first]: readonly Glyph[]): boolean =>
  first !== undefined && rule.left <= first.left && first.left <= rule.right;
