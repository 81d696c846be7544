import type { Candidate } from './candidates.ts';
import type { PreparedClause } from './clause.ts';
import { CLEAR, type Pair, type Pairing } from './pairing.ts';

/**
 * The confidence in an alignment, from 0.5 to 1. A pair has 0.5 if it only just reached its minimum score, or
 * if one of its clauses is as similar to an unpaired one; 1 if the words are the same and no unpaired clause
 * is similar. An unpaired clause has 0.5 if it was almost paired, 1 if it is similar to none.
 */
export function confidences(pairing: Pairing, candidates: readonly Candidate[]) {
  const best = new Map<PreparedClause, number>();
  const record = (clause: PreparedClause, score: number) =>
    best.set(clause, Math.max(best.get(clause) ?? 0, score));
  for (const { earlier, later, score } of candidates) {
    if (!pairing.ofEarlier(earlier)) record(later, score);
    if (!pairing.ofLater(later)) record(earlier, score);
  }
  const bestUnpaired = (clause: PreparedClause): number => best.get(clause) ?? 0;
  return {
    ofPair: ({ earlier, later, score, least }: Pair): number => {
      const margin = score - Math.max(least, bestUnpaired(earlier), bestUnpaired(later));
      return rounded(0.5 + 0.5 * clamped(margin / (1 - least)));
    },
    ofNone: (clause: PreparedClause): number =>
      rounded(1 - 0.5 * clamped(bestUnpaired(clause) / CLEAR.always)),
  };
}

const clamped = (value: number): number => Math.min(1, Math.max(0, value));
const rounded = (value: number): number => Math.round(100 * value) / 100;
