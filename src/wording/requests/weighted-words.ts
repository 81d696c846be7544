/** Words, as ascending numbers, each with the weight that it has in a text. */
export interface WeightedWords {
  readonly words: Uint32Array;
  readonly weights: Float32Array;
  /** The sum of the weights. */
  readonly total: number;
}

export function weightedWords(weights: ReadonlyMap<number, number>): WeightedWords {
  const words = Uint32Array.from(weights.keys()).sort();
  const inOrder = Float32Array.from(words, word => weights.get(word) ?? 0);
  return { words, weights: inOrder, total: inOrder.reduce((sum, weight) => sum + weight, 0) };
}

/** The weighted similarity of two texts, from 0 to 1: twice the common weight over both weights (Dice). */
export const similarityOf = (a: WeightedWords, b: WeightedWords): number =>
  a.total + b.total === 0 ? 0 : (2 * commonWeight(a, b)) / (a.total + b.total);

/** The weight of the words that stand in both, each with the lesser of its weights. */
function commonWeight(a: WeightedWords, b: WeightedWords): number {
  let [weight, at, other] = [0, 0, 0];
  while (at < a.words.length && other < b.words.length) {
    const [word = 0, otherWord = 0] = [a.words[at], b.words[other]];
    if (word === otherWord) weight += Math.min(a.weights[at] ?? 0, b.weights[other] ?? 0);
    if (word <= otherWord) at++;
    if (otherWord <= word) other++;
  }
  return weight;
}
