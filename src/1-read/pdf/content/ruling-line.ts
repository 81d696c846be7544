import { apply, type Matrix } from './matrix.ts';

/** A horizontal line drawn on a page, or a part of one. In points from the top left corner. */
export interface RulingLine {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** What is higher is a box, not a line. */
const THICKEST = 2.5;
const SHORTEST = 0.2;

/** The operators that paint a path; others only clip by it. */
const PAINTS: ReadonlySet<unknown> = new Set([
  'stroke',
  'closeStroke',
  'fill',
  'eoFill',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
]);

/**
 * The horizontal lines that a path draws, each as a line or as a thin rectangle.
 *
 * @param args those of PDF.js's `constructPath`: the operator that paints the path, and its segments as numbers
 * @param toPage from the path's coordinates to points from the top left corner
 */
export function rulingLines([paint, paths = []]: PathArguments, toPage: Matrix): readonly RulingLine[] {
  const [segments] = paths;
  if (!PAINTS.has(paint) || !segments) return [];
  return subpaths(segments).flatMap(points => lineOf(points.map(([x, y]) => apply(toPage, x, y))));
}

export type PathArguments = readonly [paint: unknown, paths?: readonly (ArrayLike<number> | null)[]];

type Point = readonly [x: number, y: number];

function lineOf(points: readonly Point[]): RulingLine[] {
  const [left, right] = extent(points.map(([x]) => x));
  const [top, bottom] = extent(points.map(([, y]) => y));
  return bottom - top <= THICKEST && right - left >= SHORTEST && Number.isFinite(left + right + top + bottom)
    ? [{ left, right, y: (top + bottom) / 2 }]
    : [];
}

const extent = (values: readonly number[]): Point =>
  values.reduce<Point>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );

/** How PDF.js writes a segment: a number for its kind, then its points; how many numbers follow each kind. */
const MOVE = 0;
const NUMBERS_OF = [2, 2, 6, 4, 0];

/** The points of each part of a path that begins anew. */
function subpaths(segments: ArrayLike<number>): readonly (readonly Point[])[] {
  const paths: Point[][] = [];
  for (let at = 0; at < segments.length; ) {
    const kind = segments[at] ?? MOVE;
    const numbers = NUMBERS_OF[kind];
    if (numbers === undefined) break;
    if (kind === MOVE) paths.push([]);
    for (let point = at + 1; point < at + 1 + numbers; point += 2)
      paths.at(-1)?.push([segments[point] ?? Number.NaN, segments[point + 1] ?? Number.NaN]);
    at += 1 + numbers;
  }
  return paths;
}
