/** A wording that shares shingles with the query. */
export interface ShingleMatch {
  readonly id: number;
  /** Its number of words. */
  readonly words: number;
}

/**
 * The total weight of the shingles that each wording shares with the query; the rarer a
 * shingle, the higher its weight.
 *
 * @param lists for each shingle of the query, the ids of the wordings that are indexed by it
 * @param total number of wordings
 */
export function rarityWeights(
  lists: readonly (Uint32Array | readonly number[])[],
  total: number,
): Map<number, number> {
  const weights = new Map<number, number>();
  for (const ids of lists) {
    const weight = Math.log((total + 1) / ids.length);
    for (const id of ids) weights.set(id, (weights.get(id) ?? 0) + weight);
  }
  return weights;
}

/**
 * The `most` wordings that share most with a text, relative to the words of both: the likeliest to be
 * similar as wholes.
 */
export const likeliestSimilar = (
  sharing: readonly ShingleMatch[],
  weights: ReadonlyMap<number, number>,
  words: number,
  most: number,
): number[] => best(sharing, most, wording => (weights.get(wording.id) ?? 0) / (wording.words + words));

/** The `most` wordings that share most with a text, whatever their length: the likeliest to contain it. */
export const likeliestToContain = (
  sharing: readonly ShingleMatch[],
  weights: ReadonlyMap<number, number>,
  most: number,
): number[] => best(sharing, most, ({ id }) => weights.get(id) ?? 0);

/** Of those that are worth the same, the first come first. */
const best = (
  sharing: readonly ShingleMatch[],
  most: number,
  worth: (wording: ShingleMatch) => number,
): number[] =>
  sharing
    .map(wording => ({ id: wording.id, worth: worth(wording) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, most)
    .map(({ id }) => id);
