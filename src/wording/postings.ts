import type { NumberLists } from './number-lists.ts';

/** The wordings that are indexed by a shingle, as ids in ascending order. */
export type Posting = {
  readonly shingle: number;
  readonly wordingIds: Uint32Array;
};

/**
 * Packs a shingle (32 bits) and a wording (21 bits) into one number, exactly, so that
 * numbers sort like the pairs.
 */
const PLACES = 2 ** 21;

/** Pairs of shingle and wording that are sorted at once: 32 MB of them. */
const MOST_SORTED = 2 ** 22;

/**
 * Inverts the shingles of each wording into the wordings of each shingle, in ascending order of shingles.
 * Only a part of the pairs is in memory at a time, unless one shingle has them all.
 *
 * @param sketches of the wordings 1, 2, 3, ...
 * @param most pairs that are sorted at once
 * @throws RangeError if there are more wordings than 2,097,151
 */
export function* postingsOf(sketches: NumberLists, most = MOST_SORTED): Generator<Posting> {
  if (sketches.length >= PLACES) throw new RangeError(`more than ${PLACES - 1} wordings cannot be indexed`);
  for (const { from, to, count } of rangesOf(sketches, most)) {
    const pairs = new Float64Array(count);
    let at = 0;
    sketches.forEach((shingle, id) => {
      if (shingle >= from && shingle < to) pairs[at++] = shingle * PLACES + id;
    });
    yield* grouped(pairs.sort());
  }
}

function* grouped(pairs: Float64Array): Generator<Posting> {
  for (let from = 0; from < pairs.length; ) {
    const shingle = Math.floor((pairs[from] ?? 0) / PLACES);
    let to = from;
    while (to < pairs.length && Math.floor((pairs[to] ?? 0) / PLACES) === shingle) to++;
    yield { shingle, wordingIds: Uint32Array.from(pairs.subarray(from, to), pair => pair % PLACES) };
    from = to;
  }
}

/** A range of shingles, the upper end left out, and how many pairs it has. */
interface ShingleRange {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const BUCKETS = 4096;

/** Ranges that together are all shingles that there are, each with as many pairs as are sorted at once. */
function rangesOf(sketches: NumberLists, most: number): ShingleRange[] {
  let largest = 0;
  sketches.forEach(shingle => {
    if (shingle > largest) largest = shingle;
  });
  const width = Math.ceil((largest + 1) / BUCKETS);
  const counts = new Uint32Array(BUCKETS);
  sketches.forEach(shingle => {
    const bucket = Math.floor(shingle / width);
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  });
  const ranges: ShingleRange[] = [];
  for (const [bucket, count] of counts.entries()) {
    const last = ranges.at(-1);
    const to = (bucket + 1) * width;
    if (last && last.count + count <= most)
      ranges[ranges.length - 1] = { ...last, to, count: last.count + count };
    else ranges.push({ from: bucket * width, to, count });
  }
  return ranges;
}
