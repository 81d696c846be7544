import type { Db } from '../../db.ts';
import { and, asc, eq, sql } from '../../drizzle.cjs';
import { documents, resolutions, seriesMembers, sources, votes } from '../../schema.ts';
import { ADOPTED_WITHIN, adoptedBy } from '../documents/documents.ts';
import { conditionsSet, equalTo, type FilterConditions } from '../list/conditions.ts';
import { TOTAL } from '../list/count.ts';
import { followsKey, type KeysetPage, PAGE_LIMIT, pageParameters } from '../list/paging.ts';
import { preparePlain } from '../list/plain-rows.ts';
import { type IsSet, preparedByFilters } from '../list/prepared-by-filters.ts';

export interface ResolutionFilters {
  readonly body?: string | undefined;
  readonly session?: string | undefined;
  readonly year?: number | undefined;
  /** The manner of its adoption. */
  readonly vote?: string | undefined;
  readonly adoptedFrom?: string | undefined;
  readonly adoptedTo?: string | undefined;
}

const FILTERS: FilterConditions = {
  ...equalTo({ body: documents.body, session: documents.session, year: documents.year }),
  vote: adoptedBy,
  ...ADOPTED_WITHIN,
};

/** Resolutions, in the order of the data set. */
export function resolutionQueries(db: Db) {
  const rows = () =>
    db
      .select({
        document: documents,
        resolution: resolutions,
        sourceName: sources.name,
        vote: votes,
        seriesId: seriesMembers.seriesId,
      })
      .from(documents)
      .innerJoin(resolutions, eq(resolutions.id, documents.id))
      .innerJoin(sources, eq(sources.id, documents.sourceId))
      .leftJoin(votes, eq(votes.documentId, documents.id))
      .leftJoin(seriesMembers, eq(seriesMembers.resolutionId, documents.id));
  const conditions = (isSet: IsSet) =>
    and(eq(documents.type, sql`'resolution'`), conditionsSet(FILTERS, isSet));

  const byId = rows()
    .where(eq(documents.id, sql.placeholder('id')))
    .prepare();
  const ids = db
    .select({ id: resolutions.id })
    .from(resolutions)
    .where(eq(resolutions.id, sql.placeholder('id')))
    .prepare();
  const list = preparedByFilters(isSet =>
    rows()
      .where(and(conditions(isSet), followsKey(documents.seq)))
      .orderBy(asc(documents.seq))
      .limit(PAGE_LIMIT)
      .prepare(),
  );
  const keys = preparedByFilters(isSet =>
    preparePlain(
      db,
      db
        .select({ seq: documents.seq })
        .from(documents)
        .innerJoin(resolutions, eq(resolutions.id, documents.id))
        .where(and(conditions(isSet), followsKey(documents.seq)))
        .orderBy(asc(documents.seq))
        .limit(PAGE_LIMIT),
    ),
  );
  const count = preparedByFilters(isSet =>
    db.select(TOTAL).from(documents).where(conditions(isSet)).prepare(),
  );

  return {
    byId: async (id: string) => byId.get({ id }),
    exists: async (id: string) => ids.get({ id }) !== undefined,
    list: async (filters: ResolutionFilters, page: KeysetPage) =>
      list(filters).all({ ...filters, ...pageParameters(page) }),
    /** The keys of those of a page. */
    keys: async (filters: ResolutionFilters, page: KeysetPage) =>
      keys(filters).all({ ...filters, ...pageParameters(page) }),
    count: async (filters: ResolutionFilters) => count(filters).get({ ...filters })?.total ?? 0,
  };
}

export type ResolutionRow = NonNullable<Awaited<ReturnType<ReturnType<typeof resolutionQueries>['byId']>>>;
