import type { Candidate } from './candidates.ts';
import type { PreparedClause } from './clause.ts';
import { CLEAR, type Pairing, sharedSubjectWords } from './pairing.ts';

/** A clause that a new one may have come from. */
export interface LikelyOrigin {
  readonly clause: PreparedClause;
  /** From 0 to 0.5: where it is 0.5, the two were almost paired. */
  readonly confidence: number;
}

/** From here on, a clause that was dropped may have become a new one; from there on, one that lives on elsewhere. */
const MIN_SCORES = { dropped: 0.2, paired: 0.35 } as const;
/** The number of subject words that both must have. */
const MIN_SHARED_SUBJECT_WORDS = 3;

/**
 * For each later clause without a partner the earlier one that it is most similar to, if it is similar enough to have
 * perhaps come from it, but not to be paired.
 *
 * @param candidates the best first
 */
export function likelyOrigins(
  candidates: readonly Candidate[],
  pairing: Pairing,
  isPaired: (clause: PreparedClause) => boolean,
): ReadonlyMap<PreparedClause, LikelyOrigin> {
  const origins = new Map<PreparedClause, LikelyOrigin>();
  for (const candidate of candidates) {
    const { earlier, later, score } = candidate;
    if (isPaired(later) || origins.has(later)) continue;
    const least = MIN_SCORES[pairing.ofEarlier(earlier) ? 'paired' : 'dropped'];
    if (score >= least && sharedSubjectWords(candidate) >= MIN_SHARED_SUBJECT_WORDS)
      origins.set(later, { clause: earlier, confidence: confidenceOf(score) });
  }
  return origins;
}

const confidenceOf = (score: number): number =>
  Math.round(100 * Math.min(0.5, (0.5 * score) / CLEAR.withSameAction)) / 100;
