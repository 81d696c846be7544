/** A wording that has shingles in common with one that is asked about. */
export interface Sharing {
  readonly id: number;
  /** How many words it has. */
  readonly words: number;
}

/**
 * What shingles say for each wording that is known by one: the rarer a shingle, the more it says.
 *
 * @param lists of the wordings that are known by the shingles that are asked about
 * @param total how many wordings there are
 */
export function weigh(lists: readonly (readonly number[])[], total: number): Map<number, number> {
  const weights = new Map<number, number>();
  for (const ids of lists) {
    const weight = Math.log((total + 1) / ids.length);
    for (const id of ids) weights.set(id, (weights.get(id) ?? 0) + weight);
  }
  return weights;
}

/** The `most` wordings that have most in common with one of `words` words, for their length: the likeliest to be near it. */
export const likeliest = (
  sharing: readonly Sharing[],
  weights: ReadonlyMap<number, number>,
  words: number,
  most: number,
): number[] =>
  sharing
    .map(wording => ({ id: wording.id, weight: (weights.get(wording.id) ?? 0) / (wording.words + words) }))
    .sort((a, b) => b.weight - a.weight || a.id - b.id)
    .slice(0, most)
    .map(({ id }) => id);
