/** Two things that belong together, each with its place in the order of its own text. */
export interface PlacedPair {
  readonly earlier: { readonly index: number };
  readonly later: { readonly index: number };
}

/** A longest sequence of pairs that is in the same order in both texts (longest increasing subsequence). */
export function longestInOrder<Pair extends PlacedPair>(pairs: readonly Pair[]): Pair[] {
  const inOrder = pairs.toSorted((a, b) => a.later.index - b.later.index);
  const ends: Pair[] = [];
  const previous = new Map<Pair, Pair | undefined>();
  for (const pair of inOrder) {
    const at = firstNotBefore(ends, pair.earlier.index);
    previous.set(pair, ends[at - 1]);
    ends[at] = pair;
  }
  const series: Pair[] = [];
  for (let pair = ends.at(-1); pair; pair = previous.get(pair)) series.push(pair);
  return series;
}

/** Binary search: the position of the first pair whose earlier side is not before `index`. */
function firstNotBefore(pairs: readonly PlacedPair[], index: number): number {
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle]?.earlier.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
