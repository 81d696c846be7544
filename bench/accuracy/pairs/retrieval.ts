import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openForReading } from '../../../db/connection.ts';
import type { Db } from '../../../db/db.ts';
import { sql } from '../../../db/drizzle.cjs';
import { prepareQueries } from '../../../db/queries/index.ts';
import { type FoundWording, findWordings } from '../../../src/8-services/agreed-language/find-wordings.ts';
import { seed } from '../../../src/pipeline/seed.ts';
import { MIN_SIMILARITY } from '../../../src/wording/near-wordings.ts';
import labels from '../labels/pairs.json' with { type: 'json' };

/** Clauses of a later resolution, each with those of an earlier one that it takes up. */
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

/** Which clauses a predecessor has to come first among. */
export type Among = 'earlier' | 'all';

export interface Retrieval {
  readonly among: Among;
  /** The similarity below which nothing was asked for. */
  readonly least: number;
  /** Whether what the clause continues by its lineage was put first, as `/similar` does, or was searched for as any text is. */
  readonly withForebears: boolean;
  readonly asked: readonly Asked[];
}

/** A labelled clause that has a predecessor, and the clauses whose wording came first. */
export interface Asked {
  readonly clause: string;
  readonly predecessors: readonly string[];
  readonly doubtful: boolean;
  readonly first: readonly string[];
  readonly similarity: number | null;
  readonly isRight: boolean;
}

/** Enough to find one that is not of a resolution left out. */
const LIMIT = 50;
const LOOSE = 0.5;

/** The same over a database of all documents in `paths`; pairs that these do not hold are left out. */
export async function retrievalOver(paths: readonly string[]): Promise<Retrieval[]> {
  const folder = mkdtempSync(join(tmpdir(), 'clausary-accuracy-'));
  try {
    const database = join(folder, 'accuracy.sqlite');
    seed(paths, { database });
    const db = openForReading(database);
    const measured = await measureRetrieval(db, labels);
    db.$client.close();
    return measured;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * How often the predecessor of a clause comes first among the clauses of the data set that were adopted earlier, and among
 * all, as adopted language is asked for by default, and with all that can be asked for; and how often by search alone,
 * without what lineage puts first.
 *
 * What comes first is a wording: it is the predecessor's if one of its uses is. Left out are the resolution that the clause
 * is of, and those of its series but the earlier one of the pair: they have forebears or heirs of the same clause.
 */
export async function measureRetrieval(db: Db, labels: LabelledPairs): Promise<Retrieval[]> {
  const measured: Retrieval[] = [];
  for (const way of WAYS) measured.push({ ...way, asked: await askAll(db, labels, way) });
  return measured;
}

type Way = Omit<Retrieval, 'asked'>;

const WAYS: readonly Way[] = [true, false].flatMap(withForebears =>
  (['earlier', 'all'] as const).flatMap(among =>
    [MIN_SIMILARITY, LOOSE].map(least => ({ among, least, withForebears })),
  ),
);

async function askAll(db: Db, { pairs, series }: LabelledPairs, way: Way): Promise<Asked[]> {
  const { among, least, withForebears } = way;
  const queries = prepareQueries(db);
  const asked: Asked[] = [];
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
      const search = { body: document.body, before, except: row.seq, least, limit: LIMIT, forebears };
      const found = await findWordings(queries, row.text, search);
      const { similarity = null, uses = [] } = firstUsed(db, found, before, leftOut) ?? {};
      const isRight = uses.some(use => predecessors.includes(use));
      asked.push({ clause, predecessors, doubtful, first: uses, similarity, isRight });
    }
  }
  return asked;
}

/** The first wording that has a use elsewhere than in what is left out, with these uses. */
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
