import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { Db } from '../../db.ts';
import { documents, resolutions, seriesMembers, sources } from '../../schema.ts';
import type { Stretch } from '../list/paging.ts';
import { byShape } from '../list/prepared-by-filters.ts';

export interface ResolutionFilters {
  readonly body?: string | undefined;
  readonly session?: string | undefined;
  readonly year?: number | undefined;
}

const set = sql.placeholder;
const FILTERS = { body: documents.body, session: documents.session, year: documents.year };

/** Resolutions, in the order of the data set. */
export function resolutionQueries(db: Db) {
  const rows = () =>
    db
      .select({
        document: documents,
        resolution: resolutions,
        sourceName: sources.name,
        seriesId: seriesMembers.seriesId,
      })
      .from(documents)
      .innerJoin(resolutions, eq(resolutions.id, documents.id))
      .innerJoin(sources, eq(sources.id, documents.sourceId))
      .leftJoin(seriesMembers, eq(seriesMembers.resolutionId, documents.id));
  const fits = (has: (filter: string) => boolean) =>
    and(
      eq(documents.type, sql`'resolution'`),
      ...Object.entries(FILTERS)
        .filter(([filter]) => has(filter))
        .map(([filter, column]) => eq(column, set(filter))),
    );

  const byId = rows()
    .where(eq(documents.id, set('id')))
    .prepare();
  const list = byShape(has =>
    rows()
      .where(and(fits(has), gt(documents.seq, set('after'))))
      .orderBy(asc(documents.seq))
      .limit(set('limit'))
      .prepare(),
  );
  const count = byShape(has =>
    db.select({ total: sql<number>`count(*)` }).from(documents).where(fits(has)).prepare(),
  );

  return {
    byId: async (id: string) => byId.get({ id }),
    list: async (filters: ResolutionFilters, { after: [after], limit }: Stretch) =>
      list({ ...filters }).all({ ...filters, after, limit }),
    count: async (filters: ResolutionFilters) => count({ ...filters }).get({ ...filters })?.total ?? 0,
  };
}

export type ResolutionRow = NonNullable<Awaited<ReturnType<ReturnType<typeof resolutionQueries>['byId']>>>;
