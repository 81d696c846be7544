import type { Line } from '../1-read/line.ts';
import type { Place } from '../model/page.ts';
import type { Range } from '../model/range.ts';

/** Where on which pages ranges of a text layer stand. */
export type PlacesOf = (ranges: readonly Range[]) => Place[];

/**
 * Makes a function that finds where on which pages ranges of a text layer stand: a place for each stretch of
 * lines below each other on a page. Lines that a range touches are taken whole. None for a file without pages.
 *
 * @param lines in the order of the text layer
 */
export function placeFinder(lines: readonly Line[]): PlacesOf {
  const placed = lines.flatMap(({ range, evidence }) =>
    evidence?.place ? [{ ...range, place: evidence.place }] : [],
  );
  if (placed.length === 0) return () => [];
  return ranges => {
    const found = ranges.flatMap(({ start, end }) => {
      const first = firstEndingAfter(placed, start);
      let last = first;
      while ((placed[last]?.start ?? Infinity) < end) last++;
      return placed.slice(first, last);
    });
    return joinedPlaces([...new Set(found)].map(({ place }) => place));
  };
}

/** Joins the places of lines that follow each other down a page. */
function joinedPlaces(places: readonly Place[]): Place[] {
  const joined: Place[] = [];
  for (const place of places) {
    const last = joined.at(-1);
    if (last !== undefined && last.page === place.page && place.y >= last.y)
      joined[joined.length - 1] = around(last, place);
    else joined.push(place);
  }
  return joined;
}

function around(a: Place, b: Place): Place {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    page: a.page,
    x,
    y,
    width: rounded(Math.max(a.x + a.width, b.x + b.width) - x),
    height: rounded(Math.max(a.y + a.height, b.y + b.height) - y),
  };
}

/** To a tenth of a point, which no eye can see. */
const rounded = (points: number): number => Math.round(points * 10) / 10;

/** The index of the first of increasing ranges that ends after `offset`, by bisection. */
export function firstEndingAfter(ranges: readonly Range[], offset: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
