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

/**
 * Inverts the shingles of each wording into the wordings of each shingle, in ascending order of shingles.
 *
 * @param sketches of the wordings 1, 2, 3, ...
 * @throws RangeError if there are more wordings than 2,097,151
 */
export function* postingsOf(sketches: Iterable<Iterable<number>>): Generator<Posting> {
  const pairs: number[] = [];
  let id = 0;
  for (const sketch of sketches) {
    id += 1;
    if (id >= PLACES) throw new RangeError(`more than ${PLACES - 1} wordings cannot be indexed`);
    for (const shingle of sketch) pairs.push(shingle * PLACES + id);
  }
  let posting: { shingle: number; wordingIds: number[] } | undefined;
  for (const pair of Float64Array.from(pairs).sort()) {
    const shingle = Math.floor(pair / PLACES);
    if (posting?.shingle !== shingle) {
      if (posting) yield packed(posting);
      posting = { shingle, wordingIds: [] };
    }
    posting.wordingIds.push(pair % PLACES);
  }
  if (posting) yield packed(posting);
}

const packed = ({ shingle, wordingIds }: { shingle: number; wordingIds: number[] }): Posting => ({
  shingle,
  wordingIds: Uint32Array.from(wordingIds),
});
