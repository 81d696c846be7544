/**
 * Texts as the words that they have, each word with its weight in the text: many texts in little more memory than the
 * numbers take, for one array holds the words of all, and one their weights.
 */
export class WeightedTexts {
  #words = new Uint32Array(1024);
  #weights = new Float32Array(1024);
  /** Where each text ends, and the sum of its weights. */
  readonly #ends: number[] = [];
  readonly #totals: number[] = [];

  /** @returns the place of the text, which counts from 0 */
  push(weights: ReadonlyMap<number, number>): number {
    const from = this.#ends.at(-1) ?? 0;
    const end = from + weights.size;
    while (end > this.#words.length) this.#grow();
    this.#words.set(
      [...weights.keys()].sort((a, b) => a - b),
      from,
    );
    this.#ends.push(end);
    const [text, at] = [this.#ends.length - 1, this.#weights];
    let total = 0;
    for (const [index, word] of this.wordsOf(text).entries()) {
      at[from + index] = weights.get(word) ?? 0;
      total += at[from + index] ?? 0;
    }
    this.#totals.push(total);
    return text;
  }

  get length(): number {
    return this.#ends.length;
  }

  /** The words of a text, ascending. */
  wordsOf(text: number): Uint32Array {
    return this.#words.subarray(this.#ends[text - 1] ?? 0, this.#ends[text]);
  }

  /** The weights of these words. */
  weightsOf(text: number): Float32Array {
    return this.#weights.subarray(this.#ends[text - 1] ?? 0, this.#ends[text]);
  }

  /** The weighted similarity of two texts, from 0 to 1: twice the common weight over both weights (Dice). */
  similarity(a: number, b: number): number {
    const total = (this.#totals[a] ?? 0) + (this.#totals[b] ?? 0);
    return total === 0 ? 0 : (2 * this.#commonWeight(a, b)) / total;
  }

  /** The weight of the words that stand in both, each with the lesser of its weights. */
  #commonWeight(a: number, b: number): number {
    let [weight, at, other] = [0, this.#ends[a - 1] ?? 0, this.#ends[b - 1] ?? 0];
    const [end, otherEnd] = [this.#ends[a] ?? 0, this.#ends[b] ?? 0];
    while (at < end && other < otherEnd) {
      const [word = 0, otherWord = 0] = [this.#words[at], this.#words[other]];
      if (word === otherWord) weight += Math.min(this.#weights[at] ?? 0, this.#weights[other] ?? 0);
      if (word <= otherWord) at++;
      if (otherWord <= word) other++;
    }
    return weight;
  }

  #grow(): void {
    const [words, weights] = [this.#words, this.#weights];
    this.#words = new Uint32Array(2 * words.length);
    this.#words.set(words);
    this.#weights = new Float32Array(2 * weights.length);
    this.#weights.set(weights);
  }
}
