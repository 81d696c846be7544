import type { Candidate } from './candidates.ts';
import type { PreparedClause } from './clause.ts';
import { common } from './likeness.ts';
import { doSame, type Pair, type Pairing } from './pairing.ts';
import type { WordWeight } from './word-weights.ts';

/**
 * What a piece must reach: the mean of how much of it, by weight, stands in the whole, and of how
 * many of its runs of three words stand there but not in the partner of the whole. What the partner
 * has too speaks for nothing.
 */
const PIECE = 0.6;
/**
 * Or how alike to the whole it must be, if it does the same, where the partner has
 * other words than the whole.
 */
const TWIN = 0.5;

/**
 * Clauses without a partner that are pieces of one that has a partner: a clause was
 * split, or several were merged.
 */
export function piecesAmong(pairing: Pairing, candidates: readonly Candidate[], weigh: WordWeight): Pair[] {
  const best = new Map<PreparedClause, Pair>();
  for (const candidate of candidates) {
    const { earlier, later } = candidate;
    if (earlier.kind !== later.kind || (earlier.hasParts && later.hasParts)) continue;
    const [ofEarlier, ofLater] = [pairing.ofEarlier(earlier), pairing.ofLater(later)];
    const [piece, whole, partner] = ofEarlier
      ? [later, earlier, ofLater ? undefined : ofEarlier.later]
      : [earlier, later, ofLater?.earlier];
    if (!partner) continue;
    const twin = doSame(candidate) && whole.wording !== partner.wording ? candidate.score : 0;
    const part = asPiece(piece, whole, partner, weigh);
    const pair = part >= PIECE ? { score: part, least: PIECE } : { score: twin, least: TWIN };
    if (pair.score >= pair.least && pair.score > (best.get(piece)?.score ?? 0))
      best.set(piece, { ...candidate, ...pair });
  }
  return [...best.values()];
}

function asPiece(
  piece: PreparedClause,
  whole: PreparedClause,
  partner: PreparedClause,
  weigh: WordWeight,
): number {
  const standing = piece.own.weight === 0 ? 0 : common(piece.own, whole.own, weigh) / piece.own.weight;
  const own = [...piece.runs].filter(run => whole.runs.has(run) && !partner.runs.has(run));
  return piece.runs.size === 0 ? 0 : (standing + own.length / piece.runs.size) / 2;
}
