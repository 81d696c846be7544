/**
 * Begins something for each of some items, in order, up to `most` at once, and gives them back in the same order,
 * each with what has been begun for it.
 */
export async function* ahead<Item, Value>(
  items: Iterable<Item>,
  most: number,
  begin: (item: Item) => Promise<Value>,
): AsyncGenerator<readonly [Item, Promise<Value>]> {
  const begun: (readonly [Item, Promise<Value>])[] = [];
  for (const item of items) {
    const value = begin(item);
    // A failure is handled at its turn, and is none that nobody handles until then.
    value.catch(() => undefined);
    begun.push([item, value]);
    if (begun.length < most) continue;
    const [first] = begun.splice(0, 1);
    if (first) yield first;
  }
  yield* begun;
}
