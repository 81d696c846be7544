import type { Candidate } from './candidates.ts';
import type { PreparedClause } from './clause.ts';
import type { Pair, Pairing } from './pairing.ts';

/** Tells of two clauses whether the pairs around the later one leave room for the earlier one. */
export function placeFinder(
  pairing: Pairing,
  later: readonly PreparedClause[],
): (candidate: Pick<Candidate, 'earlier' | 'later'>) => boolean {
  const before = partnersBefore(pairing, later, -1);
  const after = partnersBefore(pairing, later.toReversed(), Number.POSITIVE_INFINITY);
  return candidate => {
    const { index } = candidate.earlier;
    const [from, to] = [before.get(candidate.later), after.get(candidate.later)];
    return from !== undefined && to !== undefined && from < index && index < to;
  };
}

/** For each clause the place of the partner of the last clause before it that has one. */
function partnersBefore(
  pairing: Pairing,
  clauses: readonly PreparedClause[],
  start: number,
): Map<PreparedClause, number> {
  const found = new Map<PreparedClause, number>();
  let last = start;
  for (const clause of clauses) {
    found.set(clause, last);
    last = pairing.ofLater(clause)?.earlier.index ?? last;
  }
  return found;
}

/**
 * The pairs that are out of the order of the others: those outside of a longest series that runs
 * forward in both texts, among clauses that stand beside each other; and those that went to another
 * part, or into another clause.
 */
export function movedAmong(pairs: readonly Pair[]): ReadonlySet<Pair> {
  const partnerOf = new Map(pairs.map(({ earlier, later }) => [later.id, earlier.id]));
  const staysIn = ({ earlier, later }: Pair): boolean =>
    earlier.kind === later.kind &&
    (later.parent === null ? null : partnerOf.get(later.parent)) === earlier.parent;
  const [staying, gone] = [pairs.filter(staysIn), pairs.filter(pair => !staysIn(pair))];
  const beside = Map.groupBy(staying, ({ later }) => `${later.kind} ${later.parent}`).values();
  const inOrder = new Set(beside.flatMap(group => longestForward(group)));
  return new Set([...gone, ...staying.filter(pair => !inOrder.has(pair))]);
}

/**
 * A longest series of pairs, in the order of the later text, that runs forward in the earlier text as well.
 */
function longestForward(pairs: readonly Pair[]): Pair[] {
  const inOrder = pairs.toSorted((a, b) => a.later.index - b.later.index);
  const ends: Pair[] = [];
  const previous = new Map<Pair, Pair | undefined>();
  for (const pair of inOrder) {
    const at = firstNotBefore(ends, pair.earlier.index);
    previous.set(pair, ends[at - 1]);
    ends[at] = pair;
  }
  const series: Pair[] = [];
  for (let pair = ends.at(-1); pair; pair = previous.get(pair)) series.push(pair);
  return series;
}

/** Among pairs that run forward in the earlier text, the place of the first that is not before `index`. */
function firstNotBefore(pairs: readonly Pair[], index: number): number {
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle]?.earlier.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
