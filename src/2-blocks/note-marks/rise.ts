/** An element of a sequence, with a rank and a weight. */
export interface Ranked {
  readonly rank: number;
  readonly weight: number;
  /** Two elements at the same place, `start` in `block`, exclude each other. */
  readonly start: number;
  readonly block: number;
}

interface Step<R> {
  readonly item: R;
  readonly sum: number;
  readonly before: Step<R> | null;
}

/** The subsequence with strictly rising ranks that has the greatest sum of weights, in O(n log ranks). */
export function heaviestRise<R extends Ranked>(sequence: readonly R[], ranks: number): R[] {
  const best = new PrefixBest<R>(ranks);
  for (let index = 0; index < sequence.length; ) {
    const here = sequence.slice(index, endOfPlace(sequence, index));
    const steps = here.map(item => {
      const before = best.below(item.rank);
      return { item, sum: item.weight + (before?.sum ?? 0), before };
    });
    for (const step of steps) best.offer(step);
    index += here.length;
  }
  const rise: R[] = [];
  for (let step = best.below(ranks); step !== null; step = step.before) rise.push(step.item);
  return rise.reverse();
}

function endOfPlace(sequence: readonly Ranked[], index: number): number {
  const first = sequence[index];
  let end = index + 1;
  while (
    sequence[end]?.start === first?.start &&
    sequence[end]?.block === first?.block &&
    end < sequence.length
  )
    end++;
  return end;
}

/** The best step among those of lower ranks: a Fenwick tree of maxima. */
class PrefixBest<R extends Ranked> {
  readonly #tree: (Step<R> | null)[];

  constructor(ranks: number) {
    this.#tree = new Array<Step<R> | null>(ranks + 1).fill(null);
  }

  below(rank: number): Step<R> | null {
    let best: Step<R> | null = null;
    for (let at = rank; at > 0; at -= at & -at) best = better(best, this.#tree[at] ?? null);
    return best;
  }

  offer(step: Step<R>): void {
    for (let at = step.item.rank + 1; at < this.#tree.length; at += at & -at) {
      this.#tree[at] = better(this.#tree[at] ?? null, step);
    }
  }
}

const better = <R>(a: Step<R> | null, b: Step<R> | null): Step<R> | null =>
  a === null || (b !== null && b.sum > a.sum) ? b : a;
