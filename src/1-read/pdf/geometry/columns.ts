import type { RowPart } from './row-parts.ts';

/** A gutter lies between at least this many lines on each side. */
const FEWEST_LINES = 8;
/** The lines beside a gutter are at least this part of all text as wide, so that they are no labels or cells. */
const NARROWEST_COLUMN = 0.3;
/** A gutter is at least as wide as this part of the letters' size. */
const NARROWEST_GUTTER = 0.8;
/** More gaps than this are not tried as gutters. */
const MOST_CANDIDATES = 20;

type Row = readonly RowPart[];

/**
 * Puts the rows of a page into the order in which columns are read: where a page has a gutter, the lines on the left
 * of it come before those on the right, between one row that crosses the gutter and the next.
 */
export function inColumns(rows: readonly Row[]): readonly Row[] {
  const gutter = findGutter(rows);
  if (gutter === null) return rows;
  const ordered: Row[] = [];
  let right: Row[] = [];
  for (const row of rows) {
    if (row.some(part => crosses(part, gutter))) {
      ordered.push(...right, row);
      right = [];
      continue;
    }
    const leftParts = row.filter(part => part.right <= gutter);
    const rightParts = row.filter(part => part.left >= gutter);
    if (leftParts.length > 0) ordered.push(leftParts);
    if (rightParts.length > 0) right.push(rightParts);
  }
  return [...ordered, ...right];
}

/** The place of the gutter between two columns; null for a page of one column. */
function findGutter(rows: readonly Row[]): number | null {
  const parts = rows.flat();
  const width = Math.max(...parts.map(({ right }) => right)) - Math.min(...parts.map(({ left }) => left));
  const isWide = ({ left, right }: RowPart): boolean => right - left >= NARROWEST_COLUMN * width;
  const candidates = rows
    .flatMap(row =>
      row.slice(1).map((part, index) => ({ from: row[index]?.right ?? 0, to: part.left, part })),
    )
    .filter(({ from, to, part }) => to - from >= NARROWEST_GUTTER * part.size)
    .map(({ from, to }) => (from + to) / 2);
  for (const gutter of spread(candidates)) {
    const left = parts.filter(part => part.right <= gutter && isWide(part)).length;
    const right = parts.filter(part => part.left >= gutter && isWide(part)).length;
    const across = parts.filter(part => crosses(part, gutter)).length;
    if (Math.min(left, right) >= FEWEST_LINES && across < Math.min(left, right)) return gutter;
  }
  return null;
}

/** At most `MOST_CANDIDATES` of the values, spread evenly. */
const spread = (values: readonly number[]): readonly number[] => {
  const step = Math.max(1, Math.ceil(values.length / MOST_CANDIDATES));
  return values.filter((_, index) => index % step === 0);
};

const crosses = ({ left, right }: RowPart, gutter: number): boolean => left < gutter && right > gutter;
