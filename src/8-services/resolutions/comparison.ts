import type { ClauseTextRow } from '../../../db/queries/clauses/lineage.ts';
import type { Queries } from '../../../db/queries/index.ts';
import type { ResolutionRow } from '../../../db/queries/resolutions/resolutions.ts';
import type { Relation } from '../../wording/align-clauses.ts';
import { type ComparedClauses, compareResolutions } from '../../wording/compare-resolutions.ts';
import { areSimilarTitles } from '../../wording/titles.ts';
import { resolutionById } from './resolution.ts';

/** Two resolutions, aligned clause by clause and compared word by word. */
export interface ResolutionComparison {
  readonly earlier: ResolutionRow['document'];
  readonly later: ResolutionRow['document'];
  /**
   * Whether their titles are the same or similar, or both are of one series; less similarity is then enough
   * to align clauses.
   */
  readonly onSameMatter: boolean;
  readonly sum: {
    readonly counts: Readonly<Record<Relation, number>>;
    readonly earlierWords: number;
    readonly laterWords: number;
    /** The share of the earlier words that remain, from 0 to 1. */
    readonly livingOn: number;
    /** The share of the later words that are new, from 0 to 1. */
    readonly new: number;
  };
  readonly clauses: readonly AlignedClauses[];
}

/** A row of the alignment; a side is null where a clause has no counterpart. */
export interface AlignedClauses extends Omit<ComparedClauses, 'earlier' | 'later' | 'perhapsFrom'> {
  readonly earlier: ClauseTextRow | null;
  readonly later: ClauseTextRow | null;
  /** For a clause that was added: what it may have come from all the same. */
  readonly perhapsFrom: { readonly clause: ClauseTextRow; readonly confidence: number } | null;
}

/**
 * Compares two resolutions, given in either order. The comparison is computed on request, because any two can
 * be compared.
 *
 * @throws ServiceError NOT_FOUND
 */
export async function compare(queries: Queries, id: string, otherId: string): Promise<ResolutionComparison> {
  const other = (await resolutionById(queries, otherId)).document;
  const [earlier, later] = inTime((await resolutionById(queries, id)).document, other);
  const earlierClauses = await queries.lineage.textsOfResolution(earlier.id);
  const laterClauses = await queries.lineage.textsOfResolution(later.id);
  const onSameMatter =
    areSimilarTitles(earlier.title ?? '', later.title ?? '') ||
    (await areOfOneSeries(queries, earlier.id, later.id));
  const { clauses, counts, words } = compareResolutions(earlierClauses, laterClauses, onSameMatter);
  const byId = new Map([...earlierClauses, ...laterClauses].map(clause => [clause.id, clause]));
  return {
    earlier,
    later,
    onSameMatter,
    sum: {
      counts,
      earlierWords: words.earlier,
      laterWords: words.later,
      livingOn: share(words.livingOn, words.earlier),
      new: share(words.new, words.later),
    },
    clauses: clauses.map(row => ({
      ...row,
      earlier: byId.get(row.earlier ?? '') ?? null,
      later: byId.get(row.later ?? '') ?? null,
      perhapsFrom: originOf(row, byId),
    })),
  };
}

function originOf(
  { perhapsFrom }: ComparedClauses,
  byId: ReadonlyMap<string, ClauseTextRow>,
): AlignedClauses['perhapsFrom'] {
  const clause = byId.get(perhapsFrom?.clause ?? '');
  return clause && perhapsFrom ? { clause, confidence: perhapsFrom.confidence } : null;
}

async function areOfOneSeries(queries: Queries, one: string, other: string): Promise<boolean> {
  const series = await queries.series.ofResolution(one);
  return series !== undefined && series.id === (await queries.series.ofResolution(other))?.id;
}

type Document = ResolutionRow['document'];

/** By date; where the dates do not decide, in the order of the data set. */
function inTime(a: Document, b: Document): [Document, Document] {
  const isLater = a.date !== null && b.date !== null && a.date !== b.date ? a.date > b.date : a.seq > b.seq;
  return isLater ? [b, a] : [a, b];
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
