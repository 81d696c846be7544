import type { Candidate } from './candidates.ts';

/** Rows that pieces of a cluster may make, each piece in one row at most. */
export interface Cover {
  readonly worth: number;
  readonly rows: readonly Candidate[];
}

/** What it costs to leave a piece where it is, and what a row of several is worth. */
export const LEFT_OUT = 5;
export const ROW = 1.5;

/**
 * The likeliest covers of a cluster, the best of them first, by how likely each row is alone.
 *
 * @param candidates for each piece the rows of which it is the first that was printed
 */
export function bestCovers(candidates: readonly (readonly Candidate[])[]): readonly Cover[] {
  const known = new Map<number, readonly Cover[]>();
  const covers = (done: number): readonly Cover[] => {
    let first = 0;
    while (first < candidates.length && (done & (1 << first)) !== 0) first++;
    if (first === candidates.length) return [{ worth: 0, rows: [] }];
    const found = known.get(done);
    if (found !== undefined) return found;
    const best = covers(done | (1 << first)).map(cover => ({ ...cover, worth: cover.worth - LEFT_OUT }));
    for (const candidate of candidates[first] ?? []) {
      if ((candidate.mask & done) !== 0) continue;
      const own = candidate.likeness + (candidate.row.pieces.length > 1 ? ROW : 0);
      for (const { worth, rows } of covers(done | candidate.mask))
        insert(best, { worth: worth + own, rows: [candidate, ...rows] });
    }
    known.set(done, best);
    return best;
  };
  return covers(0);
}

const MOST_COVERS = 12;

/** Puts a cover at its place among the best, from which the last falls out. */
function insert(best: Cover[], cover: Cover): void {
  if (best.length >= MOST_COVERS && cover.worth <= (best.at(-1)?.worth ?? 0)) return;
  let at = best.length;
  while (at > 0 && (best[at - 1]?.worth ?? 0) < cover.worth) at--;
  best.splice(at, 0, cover);
  if (best.length > MOST_COVERS) best.pop();
}
