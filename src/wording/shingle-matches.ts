/** A wording that has shingles in common with one that is asked about. */
export interface ShingleMatch {
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
export function rarityWeights(lists: readonly (readonly number[])[], total: number): Map<number, number> {
  const weights = new Map<number, number>();
  for (const ids of lists) {
    const weight = Math.log((total + 1) / ids.length);
    for (const id of ids) weights.set(id, (weights.get(id) ?? 0) + weight);
  }
  return weights;
}

/**
 * The `most` wordings that have most in common with a text, for the words of both: the likeliestSimilar to be near it as wholes.
 */
export const likeliestSimilar = (
  sharing: readonly ShingleMatch[],
  weights: ReadonlyMap<number, number>,
  words: number,
  most: number,
): number[] => best(sharing, most, wording => (weights.get(wording.id) ?? 0) / (wording.words + words));

/** The `most` wordings that have most in common with a text, however long they are: the likeliestSimilar to hold it. */
export const likeliestToContain = (
  sharing: readonly ShingleMatch[],
  weights: ReadonlyMap<number, number>,
  most: number,
): number[] => best(sharing, most, ({ id }) => weights.get(id) ?? 0);

const best = (
  sharing: readonly ShingleMatch[],
  most: number,
  worth: (wording: ShingleMatch) => number,
): number[] =>
  sharing
    .map(wording => ({ id: wording.id, worth: worth(wording) }))
    .sort((a, b) => b.worth - a.worth || a.id - b.id)
    .slice(0, most)
    .map(({ id }) => id);
