import { similarity } from './bag.ts';
import type { PreparedClause } from './clause.ts';
import type { WordWeight } from './word-weights.ts';

/** Two clauses that may be versions of one. */
export interface Candidate {
  readonly earlier: PreparedClause;
  readonly later: PreparedClause;
  /** Their similarity, from 0 to 1. */
  readonly score: number;
}

/** Each clause is compared with this many of the earlier resolution: those that share most with it. */
const MAX_COMPARED = 12;
/** Words in more clauses than this are not looked up, which keeps the time proportional to the texts. */
const MAX_CLAUSES_PER_WORD = 64;
/** Factor for pairs across the two parts: a clause seldom moves between preamble and operative part. */
const ACROSS_PARTS = 0.8;
/** The score of a clause that is contained in a longer one word for word. */
const CONTAINMENT_SCORE = 0.55;
/** A clause with fewer trigrams is too short for its containment to mean anything. */
const MIN_TRIGRAMS = 8;
/** The weight of the lettered parts where both clauses have some. */
const SHARE_OF_PARTS = 0.3;

/** Whether an earlier and a later clause may be versions of one. */
export type MayPair = (earlier: PreparedClause, later: PreparedClause) => boolean;

/** Pairs each later clause with the earlier clauses that share most of its weight in words. */
export function candidatesOf(
  earlier: readonly PreparedClause[],
  later: readonly PreparedClause[],
  weigh: WordWeight,
  mayPair: MayPair,
): Candidate[] {
  const clausesWith = new Map<string, PreparedClause[]>();
  for (const clause of earlier)
    for (const word of clause.whole.counts.keys()) {
      const clauses = clausesWith.get(word);
      if (clauses) clauses.push(clause);
      else clausesWith.set(word, [clause]);
    }
  return later.flatMap(clause =>
    mostShared(clause, clausesWith, weigh, mayPair).map(other => ({
      earlier: other,
      later: clause,
      score: scoreOf(other, clause, weigh),
    })),
  );
}

/** Sorts by score, best first; equals by how close their relative positions in the texts are. */
export const bestFirst = (
  candidates: readonly Candidate[],
  earlierCount: number,
  laterCount: number,
): Candidate[] => {
  const apart = ({ earlier, later }: Candidate): number =>
    Math.abs(earlier.index / earlierCount - later.index / laterCount);
  return candidates.toSorted((a, b) => b.score - a.score || apart(a) - apart(b));
};

function mostShared(
  clause: PreparedClause,
  clausesWith: ReadonlyMap<string, readonly PreparedClause[]>,
  weigh: WordWeight,
  mayPair: MayPair,
): PreparedClause[] {
  const shared = new Map<PreparedClause, number>();
  for (const word of clause.whole.counts.keys()) {
    const others = clausesWith.get(word) ?? [];
    if (others.length > MAX_CLAUSES_PER_WORD) continue;
    for (const other of others) shared.set(other, (shared.get(other) ?? 0) + weigh(word));
  }
  return [...shared]
    .filter(([other]) => mayPair(other, clause))
    .sort(([a, one], [b, other]) => other - one || a.index - b.index)
    .slice(0, MAX_COMPARED)
    .map(([other]) => other);
}

/**
 * The similarity of two clauses. If only one has lettered parts, it is also compared with its parts included,
 * since they may have been made from the other clause.
 */
function scoreOf(earlier: PreparedClause, later: PreparedClause, weigh: WordWeight): number {
  const own = Math.max(
    similarity(earlier.own, later.own, weigh),
    CONTAINMENT_SCORE * containment(earlier, later),
  );
  const whole = earlier.hasParts || later.hasParts ? similarity(earlier.whole, later.whole, weigh) : own;
  const both = earlier.hasParts && later.hasParts;
  const score = both ? own + SHARE_OF_PARTS * (whole - own) : Math.max(own, whole);
  return earlier.kind === later.kind ? score : ACROSS_PARTS * score;
}

/** The share of the shorter clause's trigrams that the other contains; 0 if it is too short to judge. */
function containment({ trigrams: one }: PreparedClause, { trigrams: other }: PreparedClause): number {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one];
  return short.size < MIN_TRIGRAMS ? 0 : [...short].filter(trigram => long.has(trigram)).length / short.size;
}
