import { bestFirst, candidatesOf } from './alignment/candidates.ts';
import { type ClauseText, type Prepared, prepare } from './alignment/clause.ts';
import { placeFinder } from './alignment/order.ts';
import { Pairing, pairBorneOut, pairClear, pairSame, pairSlots } from './alignment/pairing.ts';
import { piecesAmong } from './alignment/pieces.ts';
import { type Alignment, type ClausePairs, rowsOf } from './alignment/rows.ts';

export type { ClauseText } from './alignment/clause.ts';
export { type Alignment, RELATIONS, type Relation } from './alignment/rows.ts';

/**
 * Aligns the clauses of a resolution with those of an earlier one. Each row pairs one clause with one, in the
 * order of the later text; a dropped clause follows the one that it stood behind. A clause that was split or
 * merged has a row for each piece. Clauses that are not similar enough are left unaligned.
 *
 * @param onSameMatter whether both are on the same subject: then clauses with the same formal function belong
 * together, and less similarity is enough if the action or the place supports it
 */
export function alignClauses(
  before: readonly ClauseText[],
  after: readonly ClauseText[],
  onSameMatter: boolean,
): Alignment[] {
  const prepared = prepare(before, after);
  return rowsOf(prepared, findPairs(prepared, onSameMatter));
}

/**
 * Pairs clauses greedily, best first, rather than for the best total, so that no pair is
 * worsened for the sake of others. The time is proportional to the texts, since each clause is
 * compared with only a few others.
 */
function findPairs({ earlier, later, weigh }: Prepared, onSameMatter: boolean): ClausePairs {
  const candidates = bestFirst(candidatesOf(earlier, later, weigh), earlier.length, later.length);
  const pairing = new Pairing();
  pairSame(pairing, earlier, later);
  pairClear(pairing, candidates);
  if (onSameMatter) {
    pairSlots(pairing, candidates, earlier, later);
    pairBorneOut(pairing, candidates, placeFinder(pairing, later));
  }
  return { candidates, pairing, pieces: piecesAmong(pairing, candidates, weigh) };
}
