import type { StepKind } from '../../model/lineage.ts';
import { type Alignment, alignClauses, type ClauseText, type Relation } from '../../wording/align-clauses.ts';
import { compareWithLimit } from '../../wording/compare-resolutions.ts';
import { strengthChange } from '../../wording/strength.ts';
import { wordingOf } from '../../wording/word-diff.ts';

/** A resolution of a series with its clauses in reading order. */
export interface TracedResolution {
  readonly id: string;
  readonly clauses: readonly ClauseText[];
}

/** What became of a clause from one resolution of a series to the next. */
export interface Step {
  /** Id of the later resolution, in which it happens. */
  readonly resolution: string;
  readonly kind: StepKind;
  readonly moved: boolean;
  /** Null for a new clause. */
  readonly earlier: string | null;
  /** Null for a clause that was dropped. */
  readonly later: string | null;
  readonly similarity: number | null;
  readonly confidence: number;
  /** The scale of actions on which it became stronger or weaker; null if it did not. */
  readonly scale: string | null;
}

/** Of the clauses that were dropped, the last ones are kept to return, so that a long series takes no more than its length. */
const MAX_DROPPED = 200;

/**
 * The confidence that a clause of the first resolution is new: earlier resolutions may be
 * missing from the data set.
 */
const INTRODUCED_IN_FIRST = 0.5;

/**
 * The history of the clauses of a series: for each resolution, a step for each clause from the one before to this.
 * A clause that is new in one and similar to one that was dropped earlier is one that returned. Of the resolutions
 * only two are held at a time, as a series may be long.
 *
 * @param series in the order of time
 */
export function* traceClauses(series: Iterable<TracedResolution>): Generator<readonly Step[]> {
  const dropped = new Map<string, ClauseText>();
  let previous: readonly ClauseText[] | undefined;
  for (const { id, clauses } of series) {
    yield previous === undefined
      ? clauses.map(clause => introduced(id, clause.id, INTRODUCED_IN_FIRST))
      : stepsTo({ id, clauses }, previous, dropped);
    previous = clauses;
  }
}

/** @param dropped the clauses that were dropped and have not returned; is brought up to date */
function stepsTo(
  { id, clauses }: TracedResolution,
  previous: readonly ClauseText[],
  dropped: Map<string, ClauseText>,
): readonly Step[] {
  const clauseOf = new Map([...dropped.values(), ...previous, ...clauses].map(clause => [clause.id, clause]));
  const alignments = alignClauses(previous, clauses, true);
  const returned = returnsAmong(alignments, [...dropped.values()], clauses);
  const steps = alignments.map(alignment =>
    stepOf(id, returned.get(alignment.later ?? '') ?? alignment, clauseOf),
  );
  for (const { kind, earlier } of steps) {
    const clause = clauseOf.get(earlier ?? '');
    if (clause && kind === 'dropped') dropped.set(clause.id, clause);
    if (clause && kind === 'returned') dropped.delete(clause.id);
  }
  for (const id of [...dropped.keys()].slice(0, -MAX_DROPPED)) dropped.delete(id);
  return steps;
}

type AlignmentOrReturn = Omit<Alignment, 'relation'> & { readonly relation: Relation | 'returned' };

/** The alignments of new clauses with clauses dropped earlier, by the ids of the new ones. */
function returnsAmong(
  alignments: readonly Alignment[],
  dropped: readonly ClauseText[],
  clauses: readonly ClauseText[],
): Map<string, AlignmentOrReturn> {
  const added = new Set(
    alignments.flatMap(({ relation, later }) => (relation === 'added' && later !== null ? later : [])),
  );
  if (added.size === 0 || dropped.length === 0) return new Map();
  return new Map(
    alignClauses(dropped, clauses, false).flatMap(alignment => {
      const { earlier, later } = alignment;
      const isReturn = earlier !== null && later !== null && added.has(later);
      return isReturn
        ? [[later, { ...alignment, relation: 'returned' as const, moved: false }] as const]
        : [];
    }),
  );
}

function stepOf(
  resolution: string,
  { relation, moved, earlier, later, confidence }: AlignmentOrReturn,
  clauseOf: ReadonlyMap<string, ClauseText>,
): Step {
  if (relation === 'added') return introduced(resolution, later, confidence);
  const [before, after] = [clauseOf.get(earlier ?? ''), clauseOf.get(later ?? '')];
  const comparison = before && after ? compareWithLimit(wordingOf(before.text), wordingOf(after.text)) : null;
  const change = before && after ? strengthChange(before, after) : null;
  return {
    resolution,
    kind: change && relation === 'reworded' ? change.kind : relation,
    moved,
    earlier,
    later,
    similarity: comparison?.similarity ?? null,
    confidence,
    scale: change?.scale ?? null,
  };
}

const introduced = (resolution: string, later: string | null, confidence: number): Step => ({
  resolution,
  kind: 'introduced',
  moved: false,
  earlier: null,
  later,
  similarity: null,
  confidence,
  scale: null,
});
