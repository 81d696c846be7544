/** Where a shorter text stands within a longer one, with some words different. */
export interface Alignment {
  /** Index of the first word and after the last one, in the longer text. */
  readonly start: number;
  readonly end: number;
  /** Number of words that both have in the same order. */
  readonly shared: number;
  /**
   * Indexes of the words of the shorter text that the longer lacks there, and of the
   * longer that the shorter lacks.
   */
  readonly onlyHere: readonly number[];
  readonly onlyThere: readonly number[];
}

/** Length of the word sequences that anchor the shorter text in the longer. */
const ANCHOR_LENGTH = 4;
/** How many more words the place can have than the shorter text, on either side. */
const SLACK = 30;
/** Longer texts are truncated, so that the time is bounded. */
const MAX_WORDS = 400;

/** Prepares a text for finding the places that other texts are taken from; null if one is not from there. */
export function passageAligner(there: readonly string[]): (here: readonly string[]) => Alignment | null {
  const places = Map.groupBy(there.slice(ANCHOR_LENGTH - 1).keys(), index =>
    there.slice(index, index + ANCHOR_LENGTH).join(' '),
  );
  return whole => {
    const here = whole.slice(0, MAX_WORDS);
    const offsets = here.slice(ANCHOR_LENGTH - 1).flatMap((_, index) => {
      const found = places.get(here.slice(index, index + ANCHOR_LENGTH).join(' ')) ?? [];
      return found.length === 1 ? found.map(place => place - index) : [];
    });
    const [offset] = offsets.toSorted((a, b) => a - b).slice(offsets.length >> 1);
    if (offset === undefined) return null;
    const from = Math.max(0, offset - SLACK);
    return align(here, there.slice(from, offset + here.length + SLACK), from);
  };
}

/**
 * The alignment with the lowest edit distance, where words before and after the place in the
 * longer text cost nothing.
 */
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
