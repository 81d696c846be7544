import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { Db } from '../../db.ts';
import { documents, series, seriesMembers } from '../../schema.ts';
import { type Stretch, withPattern } from '../list/paging.ts';
import { byShape } from '../list/prepared-by-filters.ts';

export interface SeriesFilters {
  readonly body?: string | undefined;
  /** Part of the title. */
  readonly q?: string | undefined;
  /** Id of a member. */
  readonly resolution?: string | undefined;
}

const set = sql.placeholder;
const FILTERS = {
  body: eq(series.body, set('body')),
  q: sql`${series.title} like ${set('q')} escape '\\'`,
  resolution: sql`exists (
    select 1 from ${seriesMembers}
    where ${seriesMembers.resolutionId} = ${set('resolution')} and ${seriesMembers.seriesId} = ${series.id}
  )`,
};

/** Series of resolutions, in the order of their first members. */
export function seriesQueries(db: Db) {
  const fits = (has: (filter: string) => boolean) =>
    and(...Object.entries(FILTERS).flatMap(([filter, condition]) => (has(filter) ? [condition] : [])));

  const byId = db
    .select()
    .from(series)
    .where(eq(series.id, set('id')))
    .prepare();
  const ofResolution = db
    .select({ series })
    .from(seriesMembers)
    .innerJoin(series, eq(series.id, seriesMembers.seriesId))
    .where(eq(seriesMembers.resolutionId, set('resolution')))
    .prepare();
  const list = byShape(has =>
    db
      .select()
      .from(series)
      .where(and(fits(has), gt(series.seq, set('after'))))
      .orderBy(asc(series.seq))
      .limit(set('limit'))
      .prepare(),
  );
  const count = byShape(has =>
    db.select({ total: sql<number>`count(*)` }).from(series).where(fits(has)).prepare(),
  );
  const membersOf = db
    .select({ member: seriesMembers, document: documents })
    .from(seriesMembers)
    .innerJoin(documents, eq(documents.id, seriesMembers.resolutionId))
    .where(eq(seriesMembers.seriesId, set('id')))
    .orderBy(asc(seriesMembers.ordinal))
    .prepare();

  return {
    byId: async (id: string) => byId.get({ id }),
    ofResolution: async (resolution: string) => ofResolution.get({ resolution })?.series,
    list: async (filters: SeriesFilters, { after: [after], limit }: Stretch) =>
      list({ ...filters }).all({ ...withPattern(filters), after, limit }),
    count: async (filters: SeriesFilters) =>
      count({ ...filters }).get({ ...withPattern(filters) })?.total ?? 0,
    /** The resolutions of a series, in the order of time. */
    members: async (id: string) => membersOf.all({ id }),
  };
}

type Queries = ReturnType<typeof seriesQueries>;
export type SeriesRow = NonNullable<Awaited<ReturnType<Queries['byId']>>>;
export type SeriesMemberRow = Awaited<ReturnType<Queries['members']>>[number];
