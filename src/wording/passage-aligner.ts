/** Where a run of words stands in another, though not in all of its words. */
export interface Alignment {
  /** Index of the first word and after the last one, in the longer text. */
  readonly start: number;
  readonly end: number;
  /** How many words stand in both in the same order. */
  readonly shared: number;
  /** Indexes of words of the shorter text that do not stand in the other there, and the other way round. */
  readonly onlyHere: readonly number[];
  readonly onlyThere: readonly number[];
}

/** Words in a row that tell where to look. */
const RUN = 4;
/** How many words more than the shorter text the place in the longer can have, on either side. */
const SLACK = 30;
/** Longer runs are cut, so that the time is bounded. */
const MOST = 400;

/** Prepares a text to find in it the place that other texts come from; null where they come from elsewhere. */
export function passageAligner(there: readonly string[]): (here: readonly string[]) => Alignment | null {
  const places = Map.groupBy(there.slice(RUN - 1).keys(), index => there.slice(index, index + RUN).join(' '));
  return whole => {
    const here = whole.slice(0, MOST);
    const offsets = here.slice(RUN - 1).flatMap((_, index) => {
      const found = places.get(here.slice(index, index + RUN).join(' ')) ?? [];
      return found.length === 1 ? found.map(place => place - index) : [];
    });
    const [offset] = offsets.toSorted((a, b) => a - b).slice(offsets.length >> 1);
    if (offset === undefined) return null;
    const from = Math.max(0, offset - SLACK);
    return align(here, there.slice(from, offset + here.length + SLACK), from);
  };
}

/** The cheapest way from one to the other, where what stands before and after the place in the longer text is free. */
function align(here: readonly string[], there: readonly string[], from: number): Alignment | null {
  const width = there.length + 1;
  const cost = new Uint16Array((here.length + 1) * width);
  const at = (i: number, j: number): number => cost[i * width + j] ?? 0;
  for (let i = 1; i <= here.length; i++) {
    cost[i * width] = i;
    for (let j = 1; j <= there.length; j++) {
      const unlike = Math.min(at(i - 1, j), at(i, j - 1)) + 1;
      cost[i * width + j] = here[i - 1] === there[j - 1] ? Math.min(at(i - 1, j - 1), unlike) : unlike;
    }
  }
  const costs = cost.subarray(here.length * width);
  const pairs: (readonly [number, number])[] = [];
  for (let [i, j] = [here.length, costs.indexOf(Math.min(...costs))]; i > 0 && j > 0; ) {
    if (here[i - 1] === there[j - 1] && at(i, j) === at(i - 1, j - 1)) pairs.unshift([--i, --j]);
    else if (at(i, j) === at(i - 1, j) + 1) i--;
    else j--;
  }
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last) return null;
  const matchedHere = new Set(pairs.map(([i]) => i));
  const matchedThere = new Set(pairs.map(([, j]) => j));
  return {
    start: from + first[1],
    end: from + last[1] + 1,
    shared: pairs.length,
    onlyHere: [...here.keys()].filter(i => !matchedHere.has(i)),
    onlyThere: [...there.keys()]
      .filter(j => j > first[1] && j < last[1] && !matchedThere.has(j))
      .map(j => from + j),
  };
}
