import type { Candidate } from './candidates.ts';
import type { PreparedClause } from './clause.ts';

/** From this score on two clauses belong together whatever else there is, or if they do the same. */
export const CLEAR = { anyhow: 0.62, doingTheSame: 0.5 } as const;
/**
 * What the score must reach by how many of two things bear the pair out: its action, and its
 * place between other pairs.
 */
const LEAST = [CLEAR.anyhow, 0.34, 0.24] as const;
/** What each of them counts beside another pair, and by how much the next best must be passed. */
const [BEARING, MARGIN] = [0.1, 0.05];
/** How many words of the matter must be the same, for a formula to be more than that. */
const SAME_MATTER = 2;
/** Of the same formal thing little more need be the same. */
const SAME_SLOT = 0.05;

export interface Pair extends Candidate {
  /** The least score with which the pair would have been made. */
  readonly least: number;
}

/** One clause with one, at most. */
export class Pairing {
  readonly #ofEarlier = new Map<PreparedClause, Pair>();
  readonly #ofLater = new Map<PreparedClause, Pair>();

  get pairs(): Pair[] {
    return [...this.#ofLater.values()];
  }

  ofEarlier(clause: PreparedClause): Pair | undefined {
    return this.#ofEarlier.get(clause);
  }

  ofLater(clause: PreparedClause): Pair | undefined {
    return this.#ofLater.get(clause);
  }

  isFree({ earlier, later }: Pick<Candidate, 'earlier' | 'later'>): boolean {
    return !this.#ofEarlier.has(earlier) && !this.#ofLater.has(later);
  }

  add(pair: Pair): void {
    this.#ofEarlier.set(pair.earlier, pair);
    this.#ofLater.set(pair.later, pair);
  }
}

/**
 * Pairs clauses that have the very same words, lettered parts included; where several have, in their order.
 */
export function pairSame(
  pairing: Pairing,
  earlier: readonly PreparedClause[],
  later: readonly PreparedClause[],
): void {
  const waiting = Map.groupBy(earlier.toReversed(), ({ wording }) => wording);
  for (const clause of later) {
    const same = waiting.get(clause.wording)?.pop();
    if (same) pairing.add({ earlier: same, later: clause, score: 1, least: CLEAR.anyhow });
  }
}

/** Pairs what is alike enough by its words. */
export function pairClear(pairing: Pairing, candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    const least = CLEAR[doSame(candidate) ? 'doingTheSame' : 'anyhow'];
    if (candidate.score >= least && pairing.isFree(candidate)) pairing.add({ ...candidate, least });
  }
}

/** Whether both do the same, in the same part of their texts. */
export const doSame = ({ earlier, later }: Candidate): boolean =>
  earlier.kind === later.kind && earlier.action === later.action;

/** Pairs the clauses that do the same formal thing, where each text has one such that is left over. */
export function pairSlots(
  pairing: Pairing,
  candidates: readonly Candidate[],
  earlier: readonly PreparedClause[],
  later: readonly PreparedClause[],
): void {
  const left = [
    earlier.filter(clause => !pairing.ofEarlier(clause)),
    later.filter(clause => !pairing.ofLater(clause)),
  ].map(clauses => Map.groupBy(clauses, ({ slot }) => slot));
  const isOnly = (side: number, { slot }: PreparedClause) => left[side]?.get(slot)?.length === 1;
  for (const candidate of candidates) {
    const { earlier: before, later: after, score } = candidate;
    const same = after.slot !== null && before.slot === after.slot && score >= SAME_SLOT;
    if (same && pairing.isFree(candidate) && isOnly(0, before) && isOnly(1, after))
      pairing.add({ ...candidate, least: SAME_SLOT });
  }
}

/**
 * Pairs what is left over and alike to some degree, where its action or its place between other pairs
 * bears it out, and no other pair that either of the two could make comes near. A formal thing is
 * paired with none but the same.
 */
export function pairBorneOut(
  pairing: Pairing,
  candidates: readonly Candidate[],
  isInPlace: (candidate: Candidate) => boolean,
): void {
  const left = candidates
    .filter(candidate => pairing.isFree(candidate) && candidate.earlier.slot === candidate.later.slot)
    .filter(
      ({ earlier, later }) =>
        [...later.matter].filter(word => earlier.matter.has(word)).length >= SAME_MATTER,
    )
    .map(candidate => {
      const bearing = Number(doSame(candidate)) + Number(isInPlace(candidate));
      const standing = candidate.score + BEARING * bearing;
      return { ...candidate, standing, least: LEAST[bearing] ?? CLEAR.anyhow };
    })
    .sort((a, b) => b.standing - a.standing);
  const byEarlier = Map.groupBy(left, ({ earlier }) => earlier);
  const byLater = Map.groupBy(left, ({ later }) => later);
  for (const candidate of left) {
    if (candidate.score < candidate.least || !pairing.isFree(candidate)) continue;
    const isRival = (other: (typeof left)[number]) =>
      other !== candidate && other.standing > candidate.standing - MARGIN && pairing.isFree(other);
    const rivals = [byEarlier.get(candidate.earlier), byLater.get(candidate.later)];
    if (!rivals.some(others => others?.some(isRival))) pairing.add(candidate);
  }
}
