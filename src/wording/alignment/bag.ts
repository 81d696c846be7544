import type { WordWeight } from './word-weights.ts';

/** The words of a text with their counts, and their total weight. */
export interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  readonly weight: number;
}

export function bagOf(words: readonly string[], weigh: WordWeight): Bag {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, weight: sum(counts, weigh) };
}

/** The weight of the words that two texts have in common. */
export function common(a: Bag, b: Bag, weigh: WordWeight): number {
  const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let weight = 0;
  for (const [word, count] of small.counts)
    weight += Math.min(count, large.counts.get(word) ?? 0) * weigh(word);
  return weight;
}

/** The weighted similarity of two texts, from 0 to 1: twice the common weight over both weights (Dice). */
export const similarity = (a: Bag, b: Bag, weigh: WordWeight): number =>
  a.weight + b.weight === 0 ? 0 : (2 * common(a, b, weigh)) / (a.weight + b.weight);

const sum = (counts: ReadonlyMap<string, number>, weigh: WordWeight): number => {
  let weight = 0;
  for (const [word, count] of counts) weight += count * weigh(word);
  return weight;
};
