import type { Candidate } from './candidates.ts';
import type { PreparedClause } from './clause.ts';
import type { Pair, Pairing } from './pairing.ts';

/** Makes a function that says whether two clauses fit between the pairs around the later one. */
export function placeChecker(
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

/** For each clause, the index of the partner of the last paired clause before it. */
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
 * The pairs that moved: those that went to the other part or into another clause and, among siblings, those
 * outside a longest sequence that is in the same order in both texts.
 */
export function movedAmong(pairs: readonly Pair[]): ReadonlySet<Pair> {
  const partnerOf = new Map(pairs.map(({ earlier, later }) => [later.id, earlier.id]));
  const staysIn = ({ earlier, later }: Pair): boolean =>
    earlier.kind === later.kind &&
    (later.parent === null ? null : partnerOf.get(later.parent)) === earlier.parent;
  const [staying, left] = [pairs.filter(staysIn), pairs.filter(pair => !staysIn(pair))];
  const siblings = Map.groupBy(staying, ({ later }) => `${later.kind} ${later.parent}`).values();
  const inOrder = new Set(siblings.flatMap(group => longestInOrder(group)));
  return new Set([...left, ...staying.filter(pair => !inOrder.has(pair))]);
}

/** A longest sequence of pairs that is in the same order in both texts (longest increasing subsequence). */
function longestInOrder(pairs: readonly Pair[]): Pair[] {
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

/** Binary search: the position of the first pair whose earlier clause is not before `index`. */
function firstNotBefore(pairs: readonly Pair[], index: number): number {
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle]?.earlier.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
