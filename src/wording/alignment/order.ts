import type { Candidate } from './candidates.ts';
import type { PreparedClause } from './clause.ts';
import { longestInOrder } from './longest-in-order.ts';
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
