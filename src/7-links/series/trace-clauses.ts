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

/** What became of a clause in a resolution of the series. */
export interface Step {
  /** Id of the resolution in which it happens. */
  readonly resolution: string;
  readonly kind: StepKind;
  readonly moved: boolean;
  /** Null for a clause that is new. */
  readonly earlier: string | null;
  /** Null for a clause that was dropped. */
  readonly later: string | null;
  readonly similarity: number | null;
  readonly confidence: number;
  /** The scale by which it became stronger or weaker. */
  readonly scale: string | null;
}

/** What is in the first resolution of a series that we have may be new or not: it can as well be one as the other. */
const UNKNOWN = 0.5;

/**
 * Traces the clauses of a series from each of its resolutions to the next, and those that are new in one back to what
 * was dropped before.
 *
 * @param series in the order of time
 */
export function traceClauses(series: readonly TracedResolution[]): Step[] {
  const clauseOf = new Map(series.flatMap(({ clauses }) => clauses.map(clause => [clause.id, clause])));
  const [first, ...others] = series;
  if (!first) return [];
  const gone = new Map<string, ClauseText>();
  return [
    ...first.clauses.map(({ id }) => introduced(first.id, id, UNKNOWN)),
    ...others.flatMap((resolution, index) => {
      const { clauses: before } = series[index] ?? first;
      const alignments = alignClauses(before, resolution.clauses, true);
      const returned = returnedAmong(alignments, [...gone.values()], resolution.clauses);
      const steps = alignments.map(alignment =>
        stepOf(resolution.id, returned.get(alignment.later ?? '') ?? alignment, clauseOf),
      );
      for (const { kind, earlier } of steps) {
        const clause = clauseOf.get(earlier ?? '');
        if (clause && kind === 'dropped') gone.set(clause.id, clause);
        if (clause && kind === 'returned') gone.delete(clause.id);
      }
      return steps;
    }),
  ];
}

type Traced = Omit<Alignment, 'relation'> & { readonly relation: Relation | 'returned' };

/** For the clauses that are new beside the last resolution, those of the ones before it that they are like. */
function returnedAmong(
  alignments: readonly Alignment[],
  gone: readonly ClauseText[],
  clauses: readonly ClauseText[],
): Map<string, Traced> {
  const added = new Set(
    alignments.flatMap(({ relation, later }) => (relation === 'added' && later !== null ? later : [])),
  );
  if (added.size === 0 || gone.length === 0) return new Map();
  return new Map(
    alignClauses(gone, clauses, false).flatMap(alignment => {
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
  { relation, moved, earlier, later, confidence }: Traced,
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
