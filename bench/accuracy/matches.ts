/** Two lists compared item by item, where equal items pair off one to one. */
export interface Matches<Item> {
  readonly right: number;
  /** Found, but not in the labels. */
  readonly extra: readonly Item[];
  /** In the labels, but not found. */
  readonly missing: readonly Item[];
}

/** @param key what makes two items equal */
export function matchesOf<Item>(
  found: readonly Item[],
  labelled: readonly Item[],
  key: (item: Item) => string,
): Matches<Item> {
  const extra = unpaired(found, labelled, key);
  return { right: found.length - extra.length, extra, missing: unpaired(labelled, found, key) };
}

/** The items that are left over once each of `others` has taken away one that equals it. */
function unpaired<Item>(
  items: readonly Item[],
  others: readonly Item[],
  key: (item: Item) => string,
): Item[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(key(other), (counts.get(key(other)) ?? 0) + 1);
  return items.filter(item => {
    const count = counts.get(key(item)) ?? 0;
    if (count > 0) counts.set(key(item), count - 1);
    return count === 0;
  });
}
