import { bestFirst, candidatesOf } from './alignment/candidates.ts';
import { type ClauseText, type PreparedClause, prepare } from './alignment/clause.ts';
import { confidences } from './alignment/confidence.ts';
import { movedAmong, placeFinder } from './alignment/order.ts';
import { type Pair, Pairing, pairBorneOut, pairClear, pairSame, pairSlots } from './alignment/pairing.ts';
import { piecesAmong } from './alignment/pieces.ts';

export type { ClauseText } from './alignment/clause.ts';

/**
 * What became of a clause: it has the same words in the same place (`kept`) or in another (`moved`), other words
 * (`reworded`), is one of several that came of one (`split`), came of several (`merged`), is new or gone.
 */
export const RELATIONS = ['kept', 'moved', 'reworded', 'split', 'merged', 'added', 'dropped'] as const;
export type Relation = (typeof RELATIONS)[number];

export interface Alignment {
  readonly relation: Relation;
  /** Whether it is out of the order of the others, or went to another part or into another clause. */
  readonly moved: boolean;
  /** Id of the clause of the earlier resolution; null for one that was added. */
  readonly earlier: string | null;
  /** Id of the clause of the later resolution; null for one that was dropped. */
  readonly later: string | null;
  /** From 0.5, where it could as well be otherwise, to 1. */
  readonly confidence: number;
}

/**
 * Aligns the clauses of a resolution with those of an earlier one: each row one clause with one, in the order of the
 * later text, what was dropped after what it stood behind. A clause that was split or merged has a row for each piece.
 * What is not alike enough is left unaligned.
 *
 * @param onSameMatter whether both are on the same matter: then clauses that do the same formal thing belong together,
 * and less likeness is enough where action or place bears it out
 *
 * Clauses are paired best first, rather than for the best sum over all pairs, so that no pair is made worse for the good
 * of others; the time is in proportion to the texts, for each clause is compared with a few of the others.
 */
export function alignClauses(
  before: readonly ClauseText[],
  after: readonly ClauseText[],
  onSameMatter: boolean,
): Alignment[] {
  const { earlier, later, weigh } = prepare(before, after);
  const candidates = bestFirst(candidatesOf(earlier, later, weigh), earlier.length, later.length);
  const pairing = new Pairing();
  pairSame(pairing, earlier, later);
  pairClear(pairing, candidates);
  if (onSameMatter) {
    pairSlots(pairing, candidates, earlier, later);
    pairBorneOut(pairing, candidates, placeFinder(pairing, later));
  }
  const pieces = piecesAmong(pairing, candidates, weigh);

  const confidence = confidences(pairing, candidates);
  const relationOf = relations([...pairing.pairs, ...pieces], movedAmong(pairing.pairs));
  const aligned = (pair: Pair): Alignment => ({
    ...relationOf(pair),
    earlier: pair.earlier.id,
    later: pair.later.id,
    confidence: confidence.ofPair(pair),
  });
  const alone = (clause: PreparedClause, relation: 'added' | 'dropped'): Alignment => ({
    relation,
    moved: false,
    earlier: relation === 'dropped' ? clause.id : null,
    later: relation === 'added' ? clause.id : null,
    confidence: confidence.ofNone(clause),
  });

  const ofLater = Map.groupBy([...pairing.pairs, ...pieces], pair => pair.later);
  const ofEarlier = Map.groupBy([...pairing.pairs, ...pieces], pair => pair.earlier);
  const droppedBehind = Map.groupBy(
    earlier.filter(clause => !ofEarlier.has(clause)),
    clause => standsBehind(clause, earlier, pairing),
  );
  const dropped = (behind: PreparedClause | undefined) =>
    (droppedBehind.get(behind) ?? []).map(clause => alone(clause, 'dropped'));
  return [
    ...dropped(undefined),
    ...later.flatMap(clause => [
      ...(ofLater.get(clause)?.toSorted(byPlace).map(aligned) ?? [alone(clause, 'added')]),
      ...dropped(clause),
    ]),
  ];
}

const byPlace = (a: Pair, b: Pair): number => a.earlier.index - b.earlier.index;

/** The partner of the last clause before the given one that has a partner. */
function standsBehind(
  clause: PreparedClause,
  earlier: readonly PreparedClause[],
  pairing: Pairing,
): PreparedClause | undefined {
  for (let index = clause.index - 1; index >= 0; index--) {
    const before = earlier[index];
    const partner = before && pairing.ofEarlier(before)?.later;
    if (partner) return partner;
  }
  return undefined;
}

function relations(
  pairs: readonly Pair[],
  movedPairs: ReadonlySet<Pair>,
): (pair: Pair) => Pick<Alignment, 'relation' | 'moved'> {
  const pieces = [({ earlier }: Pair) => earlier, ({ later }: Pair) => later].map(side => {
    const counts = new Map<PreparedClause, number>();
    for (const pair of pairs) counts.set(side(pair), (counts.get(side(pair)) ?? 0) + 1);
    return (pair: Pair) => (counts.get(side(pair)) ?? 0) > 1;
  });
  const [isSplit = () => false, isMerged = () => false] = pieces;
  return pair => {
    const moved = movedPairs.has(pair);
    const same = pair.earlier.plain === pair.later.plain ? (moved ? 'moved' : 'kept') : 'reworded';
    return { relation: isSplit(pair) ? 'split' : isMerged(pair) ? 'merged' : same, moved };
  };
}
