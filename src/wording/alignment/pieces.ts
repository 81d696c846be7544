import type { Candidate } from './candidates.ts';
import type { PreparedClause } from './clause.ts';
import { common } from './likeness.ts';
import type { Pair, Pairing } from './pairing.ts';
import type { Weigh } from './telling-words.ts';

/**
 * What a piece must reach: the mean of how much of it, by weight, stands in the whole, and of how many of its runs of
 * three words stand there but not in the partner of the whole. What the partner has too speaks for nothing.
 */
const PIECE = 0.6;

/** Clauses without a partner that are pieces of one that has a partner: a clause was split, or several were merged. */
export function piecesAmong(pairing: Pairing, candidates: readonly Candidate[], weigh: Weigh): Pair[] {
  const best = new Map<PreparedClause, Pair>();
  for (const candidate of candidates) {
    const { earlier, later } = candidate;
    if (earlier.kind !== later.kind || (earlier.hasParts && later.hasParts)) continue;
    const [ofEarlier, ofLater] = [pairing.ofEarlier(earlier), pairing.ofLater(later)];
    const [piece, whole, partner] = ofEarlier
      ? [later, earlier, ofLater ? undefined : ofEarlier.later]
      : [earlier, later, ofLater?.earlier];
    if (!partner) continue;
    const score =
      (common(piece.own, whole.own, weigh) / piece.own.weight + ownRuns(piece, whole, partner)) / 2;
    if (score >= PIECE && score > (best.get(piece)?.score ?? 0))
      best.set(piece, { ...candidate, score, least: PIECE });
  }
  return [...best.values()];
}

function ownRuns({ runs }: PreparedClause, whole: PreparedClause, partner: PreparedClause): number {
  const own = [...runs].filter(run => whole.runs.has(run) && !partner.runs.has(run));
  return runs.size === 0 ? 0 : own.length / runs.size;
}
