import { bestFirst, candidatesOf } from './alignment/candidates.ts';
import { type ClauseText, type Prepared, prepare } from './alignment/clause.ts';
import { placeFinder } from './alignment/order.ts';
import { Pairing, pairBorneOut, pairClear, pairSame, pairSlots } from './alignment/pairing.ts';
import { piecesAmong } from './alignment/pieces.ts';
import { type Alignment, type Found, rowsOf } from './alignment/rows.ts';

export type { ClauseText } from './alignment/clause.ts';
export { type Alignment, RELATIONS, type Relation } from './alignment/rows.ts';

/**
 * Aligns the clauses of a resolution with those of an earlier one: each row one clause with one, in the order of the
 * later text, what was dropped after what it stood behind. A clause that was split or merged has a row for each piece.
 * What is not alike enough is left unaligned.
 *
 * @param onSameMatter whether both are on the same matter: then clauses that do the same formal thing belong together,
 * and less likeness is enough where action or place bears it out
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
 * Clauses are paired best first, rather than for the best sum over all pairs, so that no pair is made worse for the good
 * of others; the time is in proportion to the texts, for each clause is compared with a few of the others.
 */
function findPairs({ earlier, later, weigh }: Prepared, onSameMatter: boolean): Found {
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
