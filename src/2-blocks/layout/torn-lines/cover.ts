import { type Budget, type Candidate, candidatesOf } from './candidates.ts';
import type { PageContext } from './page-context.ts';
import type { Piece } from './piece.ts';

/**
 * The rows that a cluster of pieces is most likely made of, each piece in one row at most; null where there are more
 * pieces than can be tried.
 */
export function rowsOf(
  cluster: readonly Piece[],
  page: PageContext,
  budget: Budget,
): readonly Candidate[] | null {
  if (cluster.length > MOST_PIECES) return null;
  const candidates = candidatesOf(cluster, page, budget);
  return candidates === null ? null : bestCover(cluster.length, candidates);
}

const MOST_PIECES = 18;

/** What it costs to leave a piece where it is, and what a row of several is worth. */
const LEFT_OUT = 5;
const ROW = 1.5;

interface Cover {
  readonly worth: number;
  readonly rows: readonly Candidate[];
}

/** @param candidates for each piece the rows of which it is the first that was printed */
function bestCover(count: number, candidates: readonly (readonly Candidate[])[]): readonly Candidate[] {
  const known = new Map<number, Cover>();
  const cover = (done: number): Cover => {
    let first = 0;
    while (first < count && (done & (1 << first)) !== 0) first++;
    if (first === count) return { worth: 0, rows: [] };
    const found = known.get(done);
    if (found !== undefined) return found;
    const without = cover(done | (1 << first));
    let best: Cover = { ...without, worth: without.worth - LEFT_OUT };
    for (const candidate of candidates[first] ?? []) {
      if ((candidate.mask & done) !== 0) continue;
      const rest = cover(done | candidate.mask);
      const worth = rest.worth + candidate.likeness + (candidate.row.pieces.length > 1 ? ROW : 0);
      if (worth > best.worth) best = { worth, rows: [candidate, ...rest.rows] };
    }
    known.set(done, best);
    return best;
  };
  return cover(0).rows;
}
