import type { PreparedClause } from './clause.ts';
import { likeness } from './likeness.ts';
import type { WordWeight } from './word-weights.ts';

/** Two clauses that may belong together. */
export interface Candidate {
  readonly earlier: PreparedClause;
  readonly later: PreparedClause;
  /** From 0 to 1. */
  readonly score: number;
}

/** How many clauses of the earlier resolution a clause is compared with: those that share most with it. */
const COMPARED = 12;
/**
 * A word in more clauses than this leads to none of them, so that the time stays in proportion to the texts.
 */
const IN_MOST = 64;
/** A clause seldom goes from the preamble to the operative part or back. */
const ACROSS = 0.8;
/**
 * What it counts that a clause stands in a longer one as it is, in runs of three words of which it has some.
 */
const [CONTAINED, TELLING_RUNS] = [0.55, 8];
/** What the lettered parts of two clauses count where both have some. */
const SHARE_OF_PARTS = 0.3;

/** Pairs of clauses that share telling words. */
export function candidatesOf(
  earlier: readonly PreparedClause[],
  later: readonly PreparedClause[],
  weigh: WordWeight,
): Candidate[] {
  const having = new Map<string, PreparedClause[]>();
  for (const clause of earlier)
    for (const word of clause.whole.counts.keys()) {
      const clauses = having.get(word);
      if (clauses) clauses.push(clause);
      else having.set(word, [clause]);
    }
  return later.flatMap(clause =>
    mostShared(clause, having, weigh).map(other => ({
      earlier: other,
      later: clause,
      score: scoreOf(other, clause, weigh),
    })),
  );
}

/** The best first; of equals, those whose places in their texts are nearest. */
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
  having: ReadonlyMap<string, readonly PreparedClause[]>,
  weigh: WordWeight,
): PreparedClause[] {
  const shared = new Map<PreparedClause, number>();
  for (const word of clause.whole.counts.keys()) {
    const others = having.get(word) ?? [];
    if (others.length > IN_MOST) continue;
    for (const other of others) shared.set(other, (shared.get(other) ?? 0) + weigh(word));
  }
  return [...shared]
    .sort(([a, one], [b, other]) => other - one || a.index - b.index)
    .slice(0, COMPARED)
    .map(([other]) => other);
}

/**
 * How alike two clauses are; where one has lettered parts and the other none, with the parts,
 * for they may come from it.
 */
function scoreOf(earlier: PreparedClause, later: PreparedClause, weigh: WordWeight): number {
  const own = Math.max(likeness(earlier.own, later.own, weigh), CONTAINED * containment(earlier, later));
  const whole = earlier.hasParts || later.hasParts ? likeness(earlier.whole, later.whole, weigh) : own;
  const both = earlier.hasParts && later.hasParts;
  const score = both ? own + SHARE_OF_PARTS * (whole - own) : Math.max(own, whole);
  return earlier.kind === later.kind ? score : ACROSS * score;
}

/**
 * How much of the shorter of two clauses stands in the other as it is; 0 for one so
 * short that this says nothing.
 */
function containment({ runs: one }: PreparedClause, { runs: other }: PreparedClause): number {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one];
  return short.size < TELLING_RUNS ? 0 : [...short].filter(run => long.has(run)).length / short.size;
}
