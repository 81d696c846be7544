import { isBold, type PrintedLine } from './printed-line.ts';

/** The right edge of the text that a line stands in. */
export type EdgeOf = (line: PrintedLine) => number;

/** Lines that begin within this many times the size of each other share an edge: indents are narrower. */
const WIDEST_INDENT = 4.5;
/** Sizes closer than this part are the same. */
const SAME_SIZE = 0.06;

/**
 * Finds the right edge of each line of a page: how far the lines of its size and weight reach that begin near where it
 * does. Headings can have an edge of their own.
 */
export function edgesOf(lines: readonly PrintedLine[]): EdgeOf {
  const groups = new Map<
    string,
    { readonly left: number; readonly size: number; readonly bold: boolean; right: number }
  >();
  for (const line of lines) {
    const { left, right, size } = line;
    const bold = isBold(line);
    const key = `${Math.round(left / GRID)} ${Math.round(size / GRID)} ${bold}`;
    const group = groups.get(key) ?? { left, size, bold, right };
    group.right = Math.max(group.right, right);
    groups.set(key, group);
  }
  const all = [...groups.values()];
  return line => {
    const { left, right, size } = line;
    const bold = isBold(line);
    return all.reduce(
      (edge, group) =>
        group.bold === bold &&
        Math.abs(group.left - left) <= WIDEST_INDENT * size &&
        Math.abs(group.size - size) <= SAME_SIZE * size
          ? Math.max(edge, group.right)
          : edge,
      right,
    );
  };
}

/** Places and sizes within so many points are one group. */
const GRID = 2;
