import type { Db } from '../../db.ts';
import { and, asc, desc, isNotNull, sql } from '../../drizzle.cjs';
import { documents } from '../../schema.ts';
import { conditionsSet, equalTo } from '../list/conditions.ts';
import { preparedByFilters } from '../list/prepared-by-filters.ts';

/** What documents can be told apart by. */
export interface CensusFilters {
  readonly type?: string | undefined;
  readonly body?: string | undefined;
  readonly session?: string | undefined;
  readonly year?: number | undefined;
}

const FILTERS = equalTo({
  type: documents.type,
  body: documents.body,
  session: documents.session,
  year: documents.year,
});

const NUMBER = sql<number>`count(*)`;

/** How many documents there are of each organ, year and type. */
export function documentCensusQueries(db: Db) {
  const census = preparedByFilters(isSet =>
    db
      .select({ body: documents.body, year: documents.year, type: documents.type, count: NUMBER })
      .from(documents)
      .where(conditionsSet(FILTERS, isSet))
      .groupBy(documents.body, documents.year, documents.type)
      .orderBy(asc(documents.body), asc(documents.year), asc(documents.type))
      .prepare(),
  );
  const sessions = preparedByFilters(isSet =>
    db
      .select({ session: documents.session, count: NUMBER })
      .from(documents)
      .where(and(isNotNull(documents.session), conditionsSet(FILTERS, isSet)))
      .groupBy(documents.session)
      .orderBy(desc(NUMBER), asc(documents.session))
      .prepare(),
  );

  return {
    /** Counts by organ, year and type. */
    counts: async (filters: CensusFilters) => census(filters).all({ ...filters }),
    /** The sessions with the most documents first. */
    sessions: async (filters: CensusFilters) => sessions(filters).all({ ...filters }),
  };
}

export type CensusRow = Awaited<ReturnType<ReturnType<typeof documentCensusQueries>['counts']>>[number];
