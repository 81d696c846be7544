import type { Db } from '../../db.ts';
import { and, asc, eq, sql } from '../../drizzle.cjs';
import { documents, series, seriesMembers } from '../../schema.ts';
import {
  conditionsSet,
  contains,
  equalTo,
  type FilterConditions,
  withLikePattern,
} from '../list/conditions.ts';
import { TOTAL } from '../list/count.ts';
import { followsKey, type KeysetPage, PAGE_LIMIT, pageParameters } from '../list/paging.ts';
import { preparedByFilters } from '../list/prepared-by-filters.ts';

export interface SeriesFilters {
  readonly body?: string | undefined;
  /** Part of the title, in any ASCII case. */
  readonly q?: string | undefined;
  /** Id of a member. */
  readonly resolution?: string | undefined;
}

const { placeholder } = sql;
const FILTERS: FilterConditions = {
  ...equalTo({ body: series.body }),
  q: contains(series.title),
  resolution: sql`exists (
    select 1 from ${seriesMembers}
    where ${seriesMembers.resolutionId} = ${placeholder('resolution')} and ${seriesMembers.seriesId} = ${series.id}
  )`,
};

/** Series of resolutions, in the order of their first members. */
export function seriesQueries(db: Db) {
  const byId = db
    .select()
    .from(series)
    .where(eq(series.id, placeholder('id')))
    .prepare();
  const ofResolution = db
    .select({ series })
    .from(seriesMembers)
    .innerJoin(series, eq(series.id, seriesMembers.seriesId))
    .where(eq(seriesMembers.resolutionId, placeholder('resolution')))
    .prepare();
  const ofTitle = db
    .select({ id: seriesMembers.seriesId, date: documents.date })
    .from(seriesMembers)
    .innerJoin(documents, eq(documents.id, seriesMembers.resolutionId))
    .where(
      and(
        sql`${documents.title} = ${placeholder('title')} collate nocase`,
        sql`(${placeholder('body')} is null or ${documents.body} = ${placeholder('body')})`,
      ),
    )
    .prepare();
  const list = preparedByFilters(isSet =>
    db
      .select()
      .from(series)
      .where(and(conditionsSet(FILTERS, isSet), followsKey(series.seq)))
      .orderBy(asc(series.seq))
      .limit(PAGE_LIMIT)
      .prepare(),
  );
  const count = preparedByFilters(isSet =>
    db.select(TOTAL).from(series).where(conditionsSet(FILTERS, isSet)).prepare(),
  );
  const members = db
    .select({ member: seriesMembers, document: documents })
    .from(seriesMembers)
    .innerJoin(documents, eq(documents.id, seriesMembers.resolutionId))
    .where(eq(seriesMembers.seriesId, placeholder('id')))
    .orderBy(asc(seriesMembers.ordinal))
    .prepare();

  return {
    byId: async (id: string) => byId.get({ id }),
    ofResolution: async (resolution: string) => ofResolution.get({ resolution })?.series,
    /** The id of the series of the latest resolution with a title, in any ASCII case; null for none. */
    ofTitle: async (title: string | null, body: string | null) =>
      ofTitle.all({ title, body }).reduce(later, null)?.id ?? null,
    list: async (filters: SeriesFilters, page: KeysetPage) =>
      list(filters).all({ ...withLikePattern(filters), ...pageParameters(page) }),
    count: async (filters: SeriesFilters) => count(filters).get({ ...withLikePattern(filters) })?.total ?? 0,
    /** The resolutions of a series, in the order of time. */
    members: async (id: string) => members.all({ id }),
  };
}

type Queries = ReturnType<typeof seriesQueries>;
export type SeriesRow = NonNullable<Awaited<ReturnType<Queries['byId']>>>;
export type SeriesMemberRow = Awaited<ReturnType<Queries['members']>>[number];

interface Dated {
  readonly id: string;
  readonly date: string | null;
}

/** Of two series with a resolution of one title, that of the later one; the first by id if they are of one day. */
const later = (one: Dated | null, other: Dated): Dated => {
  const order = (one?.date ?? '').localeCompare(other.date ?? '');
  return one === null || order < 0 || (order === 0 && other.id < one.id) ? other : one;
};
