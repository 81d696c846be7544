import { bestFirst, candidatesOf, type MayPair } from './alignment/candidates.ts';
import { type ClauseText, type Prepared, type PreparedClause, prepare } from './alignment/clause.ts';
import { placeChecker } from './alignment/order.ts';
import {
  Pairing,
  pairClear,
  pairMovedAcross,
  pairSame,
  pairSlots,
  pairSupported,
} from './alignment/pairing.ts';
import { piecesAmong } from './alignment/pieces.ts';
import { type Alignment, type ClausePairs, rowsOf } from './alignment/rows.ts';
import { sectionRelations } from './alignment/sections.ts';

export type { ClauseText } from './alignment/clause.ts';
export { type Alignment, RELATIONS, type Relation } from './alignment/rows.ts';

/**
 * Aligns the clauses of a resolution with those of an earlier one. Each row pairs one clause with one, in the
 * order of the later text; a dropped clause follows the one that it stood behind. A clause that was split or
 * merged has a row for each piece. Clauses that are not similar enough are left unaligned.
 *
 * @param onSameSubject whether both are on the same subject: then clauses with the same formal function
 * belong together, and less similarity is enough if the action or the place supports it
 */
export function alignClauses(
  before: readonly ClauseText[],
  after: readonly ClauseText[],
  onSameSubject: boolean,
): Alignment[] {
  const prepared = prepare(before, after);
  return rowsOf(prepared, findPairs(prepared, onSameSubject));
}

/**
 * Pairs clauses greedily, best first, rather than for the best total, so that no pair is
 * worsened for the sake of others. The time is proportional to the texts, since each clause is
 * compared with only a few others.
 */
function findPairs({ earlier, later, weigh }: Prepared, onSameSubject: boolean): ClausePairs {
  const relationOf = sectionRelations(earlier, later);
  const mayPair: MayPair = (before, after) => relationOf(before, after) !== 'unlike';
  const candidates = bestFirst(candidatesOf(earlier, later, weigh, mayPair), earlier.length, later.length);
  const pairing = new Pairing();
  pairSame(pairing, earlier, later, (before, after) => relationOf(before, after) === 'like');
  pairSame(pairing, ...free(pairing, earlier, later), mayPair);
  pairMovedAcross(pairing, earlier, later);
  pairClear(pairing, candidates);
  if (onSameSubject) {
    pairSlots(pairing, candidates, earlier, later);
    pairSupported(pairing, candidates, placeChecker(pairing, later));
  }
  return { candidates, pairing, pieces: piecesAmong(pairing, candidates, weigh) };
}

/** The clauses of either side that have no partner yet. */
const free = (
  pairing: Pairing,
  earlier: readonly PreparedClause[],
  later: readonly PreparedClause[],
): [PreparedClause[], PreparedClause[]] => [
  earlier.filter(clause => !pairing.ofEarlier(clause)),
  later.filter(clause => !pairing.ofLater(clause)),
];
