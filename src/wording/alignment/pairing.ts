import type { Candidate, MayPair } from './candidates.ts';
import type { PreparedClause } from './clause.ts';

/** The scores from which two clauses are paired: in any case, or if they have the same action. */
export const CLEAR = { always: 0.62, withSameAction: 0.5 } as const;
/**
 * The minimum score where facts support a pair: the clauses have the same action, or stand in the same place between
 * other pairs.
 */
const MIN_SUPPORTED = { byAction: 0.34, byPlace: 0.42, byBoth: 0.24 } as const;
/** What each supporting fact adds to the score when pairs are ranked. */
const SUPPORT_BONUS = 0.1;
/** By how much a pair must outrank the next best pair of either clause. */
const MIN_MARGIN = 0.05;
/** The number of subject words that must be shared: a formula in common is not enough. */
const MIN_SHARED_SUBJECT_WORDS = 3;
/** The number of subject words that a clause must have to be known again in a section with another heading. */
const MIN_SUBJECT_WORDS_ACROSS = 5;
/** The minimum score of two clauses with the same formal function, which need have little else in common. */
const MIN_SLOT_SCORE = 0.05;

export interface Pair extends Candidate {
  /** The minimum score that the pair had to reach. */
  readonly least: number;
}

/** A partial one-to-one assignment of later clauses to earlier ones. */
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
 * Pairs clauses with identical words, lettered parts included; several with the same words in their order.
 *
 * @param mayPair whether two clauses may be paired at all
 */
export function pairSame(
  pairing: Pairing,
  earlier: readonly PreparedClause[],
  later: readonly PreparedClause[],
  mayPair: MayPair,
): void {
  const waiting = Map.groupBy(earlier, ({ wording }) => wording);
  for (const clause of later) {
    const same = waiting.get(clause.wording) ?? [];
    const at = same.findIndex(other => mayPair(other, clause));
    const [partner] = at === -1 ? [] : same.splice(at, 1);
    if (partner) pairing.add({ earlier: partner, later: clause, score: 1, least: CLEAR.always });
  }
}

/**
 * Pairs clauses that went to a section with another heading: they have identical words, which no other clause has,
 * and enough to say to be no formula.
 */
export function pairMovedAcross(
  pairing: Pairing,
  earlier: readonly PreparedClause[],
  later: readonly PreparedClause[],
): void {
  const [before, after] = [earlier, later].map(clauses => Map.groupBy(clauses, ({ wording }) => wording));
  for (const [wording, [clause, ...others]] of after ?? []) {
    const [partner, ...rivals] = before?.get(wording) ?? [];
    if (!clause || !partner || others.length + rivals.length > 0) continue;
    const isTelling = clause.subjectWords.size >= MIN_SUBJECT_WORDS_ACROSS;
    if (isTelling && pairing.isFree({ earlier: partner, later: clause }))
      pairing.add({ earlier: partner, later: clause, score: 1, least: CLEAR.always });
  }
}

/** Pairs clauses that are similar enough without further support, best first. */
export function pairClear(pairing: Pairing, candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    const least = CLEAR[haveSameAction(candidate) ? 'withSameAction' : 'always'];
    if (candidate.score >= least && pairing.isFree(candidate)) pairing.add({ ...candidate, least });
  }
}

/** Whether both have the same action, in the same part of their resolutions. */
export const haveSameAction = ({ earlier, later }: Candidate): boolean =>
  earlier.kind === later.kind && earlier.action === later.action;

/** The number of subject words that two clauses share. */
export const sharedSubjectWords = ({ earlier, later }: Candidate): number =>
  [...later.subjectWords].filter(word => earlier.subjectWords.has(word)).length;

/** Pairs clauses with the same formal function if it leaves exactly one unpaired clause on either side. */
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
    const same = after.slot !== null && before.slot === after.slot && score >= MIN_SLOT_SCORE;
    if (same && pairing.isFree(candidate) && isOnly(0, before) && isOnly(1, after))
      pairing.add({ ...candidate, least: MIN_SLOT_SCORE });
  }
}

/**
 * Pairs remaining clauses that are somewhat similar, if their action or their place between other pairs
 * supports it and no other pair of either clause ranks nearly as high. A clause with a formal function is
 * paired only with one of the same function.
 */
export function pairSupported(
  pairing: Pairing,
  candidates: readonly Candidate[],
  isInPlace: (candidate: Candidate) => boolean,
): void {
  const left = candidates
    .filter(candidate => pairing.isFree(candidate) && candidate.earlier.slot === candidate.later.slot)
    .filter(candidate => sharedSubjectWords(candidate) >= MIN_SHARED_SUBJECT_WORDS)
    .map(candidate => {
      const [byAction, byPlace] = [haveSameAction(candidate), isInPlace(candidate)];
      const rank = candidate.score + SUPPORT_BONUS * (Number(byAction) + Number(byPlace));
      return { ...candidate, rank, least: minScore(byAction, byPlace) };
    })
    .sort((a, b) => b.rank - a.rank);
  const byEarlier = Map.groupBy(left, ({ earlier }) => earlier);
  const byLater = Map.groupBy(left, ({ later }) => later);
  for (const candidate of left) {
    if (candidate.score < candidate.least || !pairing.isFree(candidate)) continue;
    const isRival = (other: (typeof left)[number]) =>
      other !== candidate && other.rank > candidate.rank - MIN_MARGIN && pairing.isFree(other);
    const rivals = [byEarlier.get(candidate.earlier), byLater.get(candidate.later)];
    if (!rivals.some(others => others?.some(isRival))) pairing.add(candidate);
  }
}

const minScore = (byAction: boolean, byPlace: boolean): number =>
  byAction ? MIN_SUPPORTED[byPlace ? 'byBoth' : 'byAction'] : byPlace ? MIN_SUPPORTED.byPlace : CLEAR.always;
