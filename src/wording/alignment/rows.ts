import type { Candidate } from './candidates.ts';
import type { Prepared, PreparedClause } from './clause.ts';
import { confidences } from './confidence.ts';
import { likelyOrigins } from './likely-origins.ts';
import { movedAmong } from './order.ts';
import type { Pair, Pairing } from './pairing.ts';

/**
 * What became of a clause: the same words in the same place (`kept`) or in another (`moved`), other words
 * (`reworded`), one of several made from one (`split`), made from several (`merged`), new (`added`) or gone
 * (`dropped`).
 */
export const RELATIONS = ['kept', 'moved', 'reworded', 'split', 'merged', 'added', 'dropped'] as const;
export type Relation = (typeof RELATIONS)[number];

export interface Alignment {
  readonly relation: Relation;
  /** Whether it is out of the order of the others, or went to the other part or into another clause. */
  readonly moved: boolean;
  /** Id of the clause of the earlier resolution; null for one that was added. */
  readonly earlier: string | null;
  /** Id of the clause of the later resolution; null for one that was dropped. */
  readonly later: string | null;
  /** From 0.5, where another alignment is as likely, to 1. */
  readonly confidence: number;
  /** For a clause that was added: the earlier one that it may have come from all the same; null if none is likely. */
  readonly perhapsFrom: { readonly clause: string; readonly confidence: number } | null;
}

/** The pairs of clauses that were found in two resolutions. */
export interface ClausePairs {
  readonly candidates: readonly Candidate[];
  readonly pairing: Pairing;
  readonly pieces: readonly Pair[];
}

/** A row for each pair and for each unpaired clause, in the order that `alignClauses` documents. */
export function rowsOf(
  { earlier, later }: Prepared,
  { candidates, pairing, pieces }: ClausePairs,
): Alignment[] {
  const pairs = [...pairing.pairs, ...pieces];
  const relationOf = relations(pairs, movedAmong(pairing.pairs));
  const confidence = confidences(pairing, candidates);
  const paired = (pair: Pair): Alignment => ({
    ...relationOf(pair),
    earlier: pair.earlier.id,
    later: pair.later.id,
    confidence: confidence.ofPair(pair),
    perhapsFrom: null,
  });
  const ofLater = Map.groupBy(pairs, pair => pair.later);
  const origins = likelyOrigins(candidates, pairing, clause => ofLater.has(clause));
  const unpaired = (clause: PreparedClause) => ({
    moved: false,
    earlier: null,
    later: null,
    confidence: confidence.ofNone(clause),
    perhapsFrom: null,
  });
  const added = (clause: PreparedClause): Alignment => {
    const origin = origins.get(clause);
    return {
      ...unpaired(clause),
      relation: 'added',
      later: clause.id,
      perhapsFrom: origin ? { clause: origin.clause.id, confidence: origin.confidence } : null,
    };
  };
  const dropped = (clause: PreparedClause): Alignment => ({
    ...unpaired(clause),
    relation: 'dropped',
    earlier: clause.id,
  });
  const droppedAfter = groupDropped(earlier, pairs, pairing);
  return [
    ...(droppedAfter.get(null) ?? []).map(dropped),
    ...later.flatMap(clause => [
      ...(ofLater.get(clause)?.toSorted(byPlace).map(paired) ?? [added(clause)]),
      ...(droppedAfter.get(clause) ?? []).map(dropped),
    ]),
  ];
}

const byPlace = (a: Pair, b: Pair): number => a.earlier.index - b.earlier.index;

/**
 * The unpaired clauses, by the partner of the last paired clause before them; under null if there is none.
 */
function groupDropped(
  earlier: readonly PreparedClause[],
  pairs: readonly Pair[],
  pairing: Pairing,
): Map<PreparedClause | null, PreparedClause[]> {
  const isPaired = new Set(pairs.map(pair => pair.earlier));
  const after = new Map<PreparedClause, PreparedClause | null>();
  let last: PreparedClause | null = null;
  for (const clause of earlier) {
    last = pairing.ofEarlier(clause)?.later ?? last;
    if (!isPaired.has(clause)) after.set(clause, last);
  }
  return Map.groupBy(after.keys(), clause => after.get(clause) ?? null);
}

function relations(
  pairs: readonly Pair[],
  movedPairs: ReadonlySet<Pair>,
): (pair: Pair) => Pick<Alignment, 'relation' | 'moved'> {
  const ofEarlier = Map.groupBy(pairs, pair => pair.earlier);
  const ofLater = Map.groupBy(pairs, pair => pair.later);
  const relationOf = (pair: Pair, moved: boolean): Relation => {
    if (ofEarlier.get(pair.earlier)?.length !== 1) return 'split';
    if (ofLater.get(pair.later)?.length !== 1) return 'merged';
    if (pair.earlier.plain !== pair.later.plain) return 'reworded';
    return moved ? 'moved' : 'kept';
  };
  return pair => {
    const moved = movedPairs.has(pair);
    return { relation: relationOf(pair, moved), moved };
  };
}
