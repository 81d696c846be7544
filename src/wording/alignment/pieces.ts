import { common } from './bag.ts';
import type { Candidate } from './candidates.ts';
import type { PreparedClause } from './clause.ts';
import { haveSameAction, type Pair, type Pairing } from './pairing.ts';
import type { WordWeight } from './word-weights.ts';

/**
 * The minimum score of a piece: the mean of the share of its words, by weight, that the whole contains, and
 * of the share of its trigrams that the whole contains and the partner of the whole does not. Trigrams that
 * the partner has as well prove nothing.
 */
const MIN_PIECE_SCORE = 0.6;
/** Or its minimum similarity to a whole with the same action whose partner has other words than the whole. */
const MIN_TWIN_SCORE = 0.5;

/** Unpaired clauses that are pieces of a paired one: a clause was split, or several were merged. */
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
    const twin = haveSameAction(candidate) && whole.wording !== partner.wording ? candidate.score : 0;
    const part = pieceScore(piece, whole, partner, weigh);
    const pair =
      part >= MIN_PIECE_SCORE
        ? { score: part, least: MIN_PIECE_SCORE }
        : { score: twin, least: MIN_TWIN_SCORE };
    if (pair.score >= pair.least && pair.score > (best.get(piece)?.score ?? 0))
      best.set(piece, { ...candidate, ...pair });
  }
  return [...best.values()];
}

function pieceScore(
  piece: PreparedClause,
  whole: PreparedClause,
  partner: PreparedClause,
  weigh: WordWeight,
): number {
  const contained = piece.own.weight === 0 ? 0 : common(piece.own, whole.own, weigh) / piece.own.weight;
  const own = [...piece.trigrams].filter(
    trigram => whole.trigrams.has(trigram) && !partner.trigrams.has(trigram),
  );
  return piece.trigrams.size === 0 ? 0 : (contained + own.length / piece.trigrams.size) / 2;
}
