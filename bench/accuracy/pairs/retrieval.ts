import type { Db } from '../../../db/db.ts';
import { sql } from '../../../db/drizzle.cjs';
import { prepareQueries } from '../../../db/queries/index.ts';
import { type FoundWording, findWordings } from '../../../src/8-services/agreed-language/find-wordings.ts';
import { MIN_SIMILARITY } from '../../../src/wording/near-wordings.ts';
import { withSeededDatabase } from '../../temporary-folder.ts';
import labels from '../labels/pairs.json' with { type: 'json' };

/** Clauses of later resolutions, each with the clauses of an earlier one that it continues. */
export interface LabelledPairs {
  readonly series: readonly { readonly members: readonly string[] }[];
  readonly pairs: readonly LabelledPair[];
}

interface LabelledPair {
  readonly later: string;
  readonly earlier: string;
  readonly clauses: readonly LabelledClause[];
}

interface LabelledClause {
  readonly later: string;
  readonly earlier: readonly string[];
  readonly doubtful?: boolean | undefined;
}

/** The clauses among which a predecessor should come first. */
export type Among = 'earlier' | 'all';

export interface Retrieval {
  readonly among: Among;
  /** The minimum similarity of the query; 0.65 is the usual, which is more for short wordings. */
  readonly least: number;
  /**
   * Whether the clause's predecessors by lineage came first, as in `/similar`, or only
   * the text was searched for.
   */
  readonly withForebears: boolean;
  readonly results: readonly QueryResult[];
}

/** A query for a labelled clause that has a predecessor, and the clauses with the wording that came first. */
export interface QueryResult {
  readonly clause: string;
  readonly predecessors: readonly string[];
  readonly doubtful: boolean;
  readonly first: readonly string[];
  readonly similarity: number | null;
  readonly isRight: boolean;
}

/** Enough results for one of them to be outside the resolutions left out. */
const LIMIT = 50;
const LOOSE = 0.5;

/** Measures retrieval over a database of the documents in `paths`; pairs that it lacks are left out. */
export const retrievalOver = (paths: readonly string[]): Promise<Retrieval[]> =>
  withSeededDatabase(paths, db => measureRetrieval(db, labels));

/**
 * Measures how often the predecessor of a clause comes first in a query for agreed language, in eight ways:
 * among the clauses adopted earlier and among all, at the default and at the least similarity, by lineage and
 * by search alone.
 *
 * What comes first is a wording; it counts as the predecessor's if one of its uses is. Left out are the
 * clause's own resolution and the others of its series, except the earlier one of the pair: they hold
 * versions of the same clause.
 */
export async function measureRetrieval(db: Db, labels: LabelledPairs): Promise<Retrieval[]> {
  const measured: Retrieval[] = [];
  for (const way of WAYS) measured.push({ ...way, results: await askAll(db, labels, way) });
  return measured;
}

type Way = Omit<Retrieval, 'results'>;

const WAYS: readonly Way[] = [true, false].flatMap(withForebears =>
  (['earlier', 'all'] as const).flatMap(among =>
    [MIN_SIMILARITY, LOOSE].map(least => ({ among, least, withForebears })),
  ),
);

async function askAll(db: Db, { pairs, series }: LabelledPairs, way: Way): Promise<QueryResult[]> {
  const { among, withForebears } = way;
  const least = way.least === MIN_SIMILARITY ? null : way.least;
  const queries = prepareQueries(db);
  const results: QueryResult[] = [];
  for (const { later, earlier, clauses } of pairs) {
    const document = (await queries.documents.byId(later))?.document;
    if (!document || !(await queries.documents.byId(earlier))) continue;
    const left = series.flatMap(({ members }) => (members.includes(later) ? members : []));
    const leftOut = new Set([later, ...left].filter(id => id !== earlier));
    const before = among === 'earlier' ? document.date : null;
    for (const { later: clause, earlier: predecessors, doubtful = false } of clauses) {
      const row = await queries.clauses.byId(clause);
      if (!row || predecessors.length === 0) continue;
      const forebears = withForebears ? await queries.wordings.predecessors(clause) : [];
      const search = {
        body: document.body,
        before,
        except: row.seq,
        least,
        limit: LIMIT,
        forebears,
        series: null,
      };
      const found = await findWordings(queries, row.text, search);
      const { similarity = null, uses = [] } = firstUsed(db, found, before, leftOut) ?? {};
      const isRight = uses.some(use => predecessors.includes(use));
      results.push({ clause, predecessors, doubtful, first: uses, similarity, isRight });
    }
  }
  return results;
}

/** The first wording with a use outside the resolutions left out, with these uses. */
function firstUsed(
  db: Db,
  found: readonly FoundWording[],
  before: string | null,
  leftOut: ReadonlySet<string>,
): { readonly similarity: number; readonly uses: string[] } | undefined {
  for (const { wordingId, comparison } of found) {
    const uses = db
      .all<{ id: string; resolution: string }>(
        sql`select clauses.id, resolution_id as resolution from wording_uses join clauses using (seq)
            where wording_id = ${wordingId} and (${before} is null or date < ${before})`,
      )
      .filter(({ resolution }) => !leftOut.has(resolution))
      .map(({ id }) => id);
    if (uses.length > 0) return { similarity: comparison.similarity, uses };
  }
  return undefined;
}
