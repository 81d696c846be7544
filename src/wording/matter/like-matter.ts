/** A word of a text, and the index entries of itself and of the words that may stand for it. */
export interface SoughtWord {
  /** Null if no wording has it. */
  readonly own: IndexEntry | null;
  readonly others: readonly StandIn[];
}

export interface IndexEntry {
  readonly stem: string;
  /** The ids of the wordings that have it. */
  readonly wordingIds: Uint32Array;
}

export interface StandIn extends IndexEntry {
  /** What it counts of what the word itself would, from 0 to 1. */
  readonly share: number;
}

/**
 * The weight of what each wording shares with a text, by the ids of wordings: for each word of the text its
 * inverse document frequency, as in BM25, or less for a word that stands for it; of several that do, the best
 * counts. How often a wording has a word does not matter, since clauses are short.
 *
 * @param total number of wordings
 * @param last the highest of their ids
 */
export function sharedMatter(words: readonly SoughtWord[], total: number, last = total): Float64Array {
  const weights = new Float64Array(last + 1);
  const best = new Float64Array(last + 1);
  for (const word of words) addBest(weights, best, weightedEntries(word, total));
  return weights;
}

interface WeightedEntry extends IndexEntry {
  readonly weight: number;
}

/** The entries of a word with what each counts, the weightiest first. */
export function weightedEntries({ own, others }: SoughtWord, total: number): WeightedEntry[] {
  const ownWeight = own === null ? Number.POSITIVE_INFINITY : rarity(own, total);
  return [
    ...(own === null ? [] : [{ ...own, weight: ownWeight }]),
    ...others.map(({ share, ...other }) => ({
      ...other,
      weight: share * Math.min(ownWeight, rarity(other, total)),
    })),
  ].sort((a, b) => b.weight - a.weight);
}

/** Adds to each wording the weight of the first entry that has it; `best` is all zeros before and after. */
function addBest(weights: Float64Array, best: Float64Array, entries: readonly WeightedEntry[]): void {
  for (const { wordingIds, weight } of entries)
    for (const id of wordingIds) if (best[id] === 0) best[id] = weight;
  for (const { wordingIds } of entries)
    for (const id of wordingIds) {
      weights[id] = (weights[id] ?? 0) + (best[id] ?? 0);
      best[id] = 0;
    }
}

/** The inverse document frequency of BM25. */
const rarity = ({ wordingIds: { length } }: IndexEntry, total: number): number =>
  Math.log(1 + (total - length + 0.5) / (length + 0.5));

/** In how many steps weights are told apart before they are sorted. */
const STEPS = 1000;

/**
 * The ids with the highest weights, the highest first: at least `most` of those above 0, or all, and few
 * more. Only these are sorted.
 */
export function heaviest(weights: Float64Array, most: number): number[] {
  let highest = 0;
  for (const weight of weights) if (weight > highest) highest = weight;
  if (highest === 0) return [];
  const stepOf = (weight: number): number => Math.ceil((weight / highest) * STEPS);
  const counts = new Uint32Array(STEPS + 1);
  for (const weight of weights) {
    const step = stepOf(weight);
    counts[step] = (counts[step] ?? 0) + 1;
  }
  let lowest = STEPS;
  for (let count = counts[lowest] ?? 0; count < most && lowest > 1; count += counts[lowest] ?? 0) lowest -= 1;
  const ids: number[] = [];
  weights.forEach((weight, id) => {
    if (weight > 0 && stepOf(weight) >= lowest) ids.push(id);
  });
  return ids.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
}

/** The parameters of BM25 in common use. */
const K1 = 1.2;
const B = 0.75;

/** What BM25 makes of the length of a wording: below 1 for one longer than the average. */
export const lengthFactor = (words: number, average: number): number =>
  (K1 + 1) / (1 + K1 * (1 - B + (B * words) / average));
