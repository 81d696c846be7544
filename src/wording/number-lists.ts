/**
 * Lists of whole numbers below 2^32, in little more memory than the numbers take: one array holds them all.
 */
export class NumberLists {
  #numbers = new Uint32Array(1024);
  #count = 0;
  /** Where each list ends. */
  readonly #ends: number[] = [];

  /** How many lists there are. */
  get length(): number {
    return this.#ends.length;
  }

  push(list: Iterable<number>): void {
    for (const number of list) {
      if (this.#count === this.#numbers.length) this.#grow();
      this.#numbers[this.#count++] = number;
    }
    this.#ends.push(this.#count);
  }

  /** The list of a place, which counts from 0 here. */
  at(index: number): Uint32Array {
    return this.#numbers.subarray(this.#ends[index - 1] ?? 0, this.#ends[index]);
  }

  /** Calls `visit` with each number and the place of its list, which counts from 1. */
  forEach(visit: (number: number, list: number) => void): void {
    let at = 0;
    for (const [index, end] of this.#ends.entries())
      for (; at < end; at++) visit(this.#numbers[at] ?? 0, index + 1);
  }

  /** Replaces each list by what `change` makes of it, which has no more numbers. */
  replaceEach(change: (list: Uint32Array) => ReadonlySet<number>): void {
    let from = 0;
    this.#count = 0;
    for (const [index, end] of this.#ends.entries()) {
      for (const number of change(this.#numbers.slice(from, end))) this.#numbers[this.#count++] = number;
      from = end;
      this.#ends[index] = this.#count;
    }
  }

  #grow(): void {
    const larger = new Uint32Array(2 * this.#numbers.length);
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}
