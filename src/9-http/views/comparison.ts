import type { ClauseTextRow } from '../../../db/queries/clauses/lineage.ts';
import type { ResolutionRow } from '../../../db/queries/resolutions/resolutions.ts';
import { compareResolutions } from '../../wording/compare-resolutions.ts';
import { areSimilarTitles } from '../../wording/titles.ts';
import { links } from '../framework/links.ts';
import type { ClauseText, ResolutionComparison } from '../schemas/resolutions/comparison.ts';

/** A resolution with its clauses in reading order. */
export interface WithClauses {
  readonly row: ResolutionRow;
  readonly clauses: readonly ClauseTextRow[];
}

/** The comparison is made when it is asked for, for any two resolutions can be compared. */
export function comparisonView(earlier: WithClauses, later: WithClauses): ResolutionComparison {
  const [before, after] = [earlier.row.document, later.row.document];
  const onSameMatter = areSimilarTitles(before.title ?? '', after.title ?? '');
  const { clauses, counts, words } = compareResolutions(earlier.clauses, later.clauses, onSameMatter);
  const views = clauseTexts([...earlier.clauses, ...later.clauses]);
  return {
    earlier: resolutionOf(before),
    later: resolutionOf(after),
    onSameMatter,
    sum: {
      counts,
      earlierWords: words.earlier,
      laterWords: words.later,
      livingOn: share(words.livingOn, words.earlier),
      new: share(words.new, words.later),
    },
    clauses: clauses.map(({ changes, ...clause }) => ({
      ...clause,
      earlier: views(clause.earlier),
      later: views(clause.later),
      changes: changes && [...changes],
    })),
  };
}

/** Finds clauses by their ids as answers show them. */
export function clauseTexts(rows: readonly ClauseTextRow[]): (id: string | null) => ClauseText | null {
  const views = new Map(rows.map(row => [row.id, clauseText(row)]));
  return id => views.get(id ?? '') ?? null;
}

const clauseText = ({ parent: _, resolutionId: resolution, ...own }: ClauseTextRow): ClauseText => ({
  ...own,
  resolution,
  link: links.clause(own.id),
});

const resolutionOf = ({ id, symbol, title, body, date }: ResolutionRow['document']) => ({
  id,
  symbol,
  title,
  body,
  date,
  link: links.resolution(id),
});

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
