/** The wordings that are known by a shingle, by their ids, in order. */
export type Posting = {
  readonly shingle: number;
  readonly wordingIds: readonly number[];
};

/** A shingle and a wording in one number, which sorts as the pair does: 32 bits and 21, as much as a number holds exactly. */
const PLACES = 2 ** 21;

/**
 * Turns what each wording is known by into what is known by each shingle, in the order of their numbers.
 *
 * @param sketches of the wordings 1, 2, 3, ...
 * @throws RangeError where there are more wordings than 2,097,151
 */
export function* postingsOf(sketches: Iterable<readonly number[]>): Generator<Posting> {
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
      if (posting) yield posting;
      posting = { shingle, wordingIds: [] };
    }
    posting.wordingIds.push(pair % PLACES);
  }
  if (posting) yield posting;
}
