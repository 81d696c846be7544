/** What a treemap shows: areas in proportion to `size`. */
export interface Sized {
  readonly size: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Placed<Item> extends Box {
  readonly item: Item;
}

/**
 * Divides a box into boxes that are as nearly square as the sizes allow (Bruls, Huizing and van Wijk,
 * "Squarified treemaps"). The largest come first.
 */
export function squarified<Item extends Sized>(items: readonly Item[], box: Box): Placed<Item>[] {
  const sorted = items.filter(({ size }) => size > 0).toSorted((a, b) => b.size - a.size);
  const placed: Placed<Item>[] = [];
  let rest = box;
  let from = 0;
  while (from < sorted.length) {
    const scale = (rest.width * rest.height) / sumOf(sorted.slice(from));
    const side = Math.min(rest.width, rest.height);
    let to = from + 1;
    while (
      to < sorted.length &&
      worst(sorted.slice(from, to + 1), side, scale) <= worst(sorted.slice(from, to), side, scale)
    )
      to++;
    const row = sorted.slice(from, to);
    const depth = (sumOf(row) * scale) / side;
    placed.push(...alongSide(row, rest, depth, scale));
    rest =
      rest.width >= rest.height
        ? { ...rest, x: rest.x + depth, width: rest.width - depth }
        : { ...rest, y: rest.y + depth, height: rest.height - depth };
    from = to;
  }
  return placed;
}

/** The size of several together. */
export const sumOf = (items: readonly Sized[]): number => items.reduce((sum, { size }) => sum + size, 0);

/** How far from a square the boxes of a row are at most: the longer side over the shorter one. */
function worst(row: readonly Sized[], side: number, scale: number): number {
  const depth = (sumOf(row) * scale) / side;
  return Math.max(
    ...row.map(({ size }) => {
      const length = (size * scale) / depth;
      return Math.max(length / depth, depth / length);
    }),
  );
}

/** A row of boxes along the shorter side of a box. */
function alongSide<Item extends Sized>(
  row: readonly Item[],
  box: Box,
  depth: number,
  scale: number,
): Placed<Item>[] {
  let offset = 0;
  return row.map(item => {
    const length = (item.size * scale) / depth;
    const place =
      box.width >= box.height
        ? { x: box.x, y: box.y + offset, width: depth, height: length }
        : { x: box.x + offset, y: box.y, width: length, height: depth };
    offset += length;
    return { ...place, item };
  });
}
