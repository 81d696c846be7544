import type { Candidate } from './candidates.ts';
import type { PreparedClause } from './clause.ts';
import { CLEAR, type Pair, type Pairing } from './pairing.ts';

/**
 * How sure an alignment is: half for a pair that just reached what it had to, or of which a clause is as like
 * another that is left over; 1 for the same words and no other like them. Half for a clause that was all but
 * paired, 1 for one that is like none.
 */
export function confidences(pairing: Pairing, candidates: readonly Candidate[]) {
  const best = new Map<PreparedClause, number>();
  const note = (clause: PreparedClause, score: number) =>
    best.set(clause, Math.max(best.get(clause) ?? 0, score));
  for (const { earlier, later, score } of candidates) {
    if (!pairing.ofEarlier(earlier)) note(later, score);
    if (!pairing.ofLater(later)) note(earlier, score);
  }
  const leftOver = (clause: PreparedClause): number => best.get(clause) ?? 0;
  return {
    ofPair: ({ earlier, later, score, least }: Pair): number => {
      const margin = score - Math.max(least, leftOver(earlier), leftOver(later));
      return rounded(0.5 + 0.5 * within(margin / (1 - least)));
    },
    ofNone: (clause: PreparedClause): number => rounded(1 - 0.5 * within(leftOver(clause) / CLEAR.anyhow)),
  };
}

const within = (value: number): number => Math.min(1, Math.max(0, value));
const rounded = (value: number): number => Math.round(100 * value) / 100;
