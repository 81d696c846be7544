import type { Key } from '../cursor.ts';

/**
 * The rows of several lists in one, each once, in the order that the lists have: by their keys. So a page of the
 * whole is made of a page of each.
 */
export function mergedRows<Row>(
  lists: readonly (readonly Row[])[],
  keyOf: (row: Row) => Key,
): readonly Row[] {
  const [only, ...others] = lists;
  if (only !== undefined && others.length === 0) return only;
  const rows = lists.flat().map(row => ({ row, key: keyOf(row) }));
  return rows
    .sort((one, other) => order(one.key, other.key))
    .filter(({ key }, index) => {
      const before = rows[index - 1];
      return before === undefined || order(before.key, key) !== 0;
    })
    .map(({ row }) => row);
}

/** The order in which SQLite has keys. */
function order(one: Key, other: Key): number {
  for (const [index, value] of one.entries()) {
    const against = other[index] ?? value;
    if (value !== against) return value < against ? -1 : 1;
  }
  return 0;
}
