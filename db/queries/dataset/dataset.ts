import type { Db } from '../../db.ts';
import { type SQL, sql } from '../../drizzle.cjs';
import {
  answers,
  citations,
  clauses,
  dataset,
  documents,
  findings,
  furniture,
  mandates,
  mentions,
  noteReferences,
  notes,
  organizations,
  paragraphs,
  resolutions,
  sections,
  sources,
} from '../../schema.ts';

const COUNTED = {
  sources,
  documents,
  resolutions,
  sections,
  paragraphs,
  clauses,
  notes,
  noteReferences,
  citations,
  mentions,
  organizations,
  mandates,
  answers,
  findings,
  furniture,
};

/** A reference ("that resolution") is no citation of something new. */
const CONDITIONS: Readonly<Record<string, SQL>> = { citations: sql` where kind <> 'reference'` };

type Counts = Readonly<Record<keyof typeof COUNTED, number>>;

/** The data set as a whole. */
export function datasetQueries(db: Db) {
  const version = db.select().from(dataset).prepare();
  const counts = db
    .select(
      Object.fromEntries(
        Object.entries(COUNTED).map(([name, table]) => [
          name,
          sql<number>`(select count(*) from ${table}${CONDITIONS[name] ?? sql``})`.as(name),
        ]),
      ) as Record<keyof Counts, SQL.Aliased<number>>,
    )
    .from(sql`(select 1)`)
    .prepare();

  return {
    /** The version and the program that made it; undefined before `clausary seed` has set them. */
    version: async () => version.get(),
    /** The number of rows, by table. */
    counts: async () => counts.get() as Counts,
  };
}
