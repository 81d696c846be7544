import type { Db } from '../../db.ts';
import { inArray, type SQL, sql } from '../../drizzle.cjs';
import { resolutionStatistics } from '../../schema.ts';
import {
  conditionsSet,
  type FilterConditions,
  isAmong,
  type OneOrMore,
  withLists,
} from '../list/conditions.ts';
import { TOTAL } from '../list/count.ts';
import { type KeysetPage, keyParameter, PAGE_LIMIT, pageParameters } from '../list/paging.ts';
import { type IsSet, preparedByFilters } from '../list/prepared-by-filters.ts';
import { listedValues, listParameters } from '../list/value-list.ts';

/** What resolutions are counted by. */
export const STATISTICS_BY = ['body', 'session', 'year', 'addressee', 'series', 'resolution'] as const;
export type StatisticsBy = (typeof STATISTICS_BY)[number];

/** Filters of the resolutions that are counted. */
export interface StatisticsFilters {
  readonly body?: OneOrMore<string>;
  readonly session?: OneOrMore<string>;
  readonly year?: OneOrMore<number>;
  /** Id of a series. */
  readonly series?: OneOrMore<string>;
  readonly adoptedFrom?: string | undefined;
  readonly adoptedTo?: string | undefined;
}

/** The sums of some resolutions. */
export interface StatisticsRow {
  /** Counts from 1, in the order of the list. */
  readonly rank: number;
  /** Id of an organization, a series or a resolution. */
  readonly id: string | null;
  /** Its name; the body, session or year. */
  readonly value: string | null;
  readonly body: string | null;
  readonly resolutions: number;
  readonly clauses: number;
  /** Null for addressees. */
  readonly words: number | null;
  readonly mandates: number;
  readonly reports: number;
  /**
   * The words of a resolution over those of the one before it in its series; of a series, of its last over
   * its first.
   */
  readonly growth: number | null;
}

/**
 * Adopted resolutions with their sums, and those of the one before, the first and the last of their series.
 */
const COUNTED = sql`(
  select
    documents.id, documents.seq, documents.symbol, documents.body, documents.session, documents.year, documents.date,
    sums.clauses, sums.words, sums.mandates, sums.reports, members.series_id as series,
    lag(sums.words) over in_series as before,
    first_value(sums.words) over in_series as first,
    last_value(sums.words) over (in_series rows between unbounded preceding and unbounded following) as last
  from resolution_statistics as sums
  inner join documents on documents.id = sums.resolution_id
  left join series_members as members on members.resolution_id = documents.id
  window in_series as (partition by coalesce(members.series_id, documents.id) order by members.ordinal)
) as counted`;

const FILTERS: FilterConditions = {
  ...Object.fromEntries(
    ['body', 'session', 'year', 'series'].map(filter => [
      filter,
      isAmong(sql`counted.${sql.raw(filter)}`, filter),
    ]),
  ),
  adoptedFrom: sql`counted.date >= ${sql.placeholder('adoptedFrom')}`,
  adoptedTo: sql`counted.date <= ${sql.placeholder('adoptedTo')}`,
};

const parametersOf = ({ adoptedFrom, adoptedTo, ...filters }: StatisticsFilters) => ({
  adoptedFrom,
  adoptedTo,
  ...withLists(filters),
});

const SUMS = sql`
  count(*) as resolutions, sum(counted.clauses) as clauses, sum(counted.words) as words,
  sum(counted.mandates) as mandates, sum(counted.reports) as reports`;

/** The groups of resolutions, each with its rank in the order of the list. */
const GROUPS: Readonly<Record<StatisticsBy, (where: SQL) => SQL>> = {
  body: where => sql`
    select null as id, body as value, body, ${SUMS}, null as growth,
      row_number() over (order by count(*) desc, body) as rank
    from ${COUNTED} where ${where} group by body`,
  session: where => sql`
    select null as id, session as value, body, ${SUMS}, null as growth,
      row_number() over (order by body, min(date), session) as rank
    from ${COUNTED} where ${where} group by body, session`,
  year: where => sql`
    select null as id, cast(year as text) as value, null as body, ${SUMS}, null as growth,
      row_number() over (order by year) as rank
    from ${COUNTED} where ${where} group by year`,
  addressee: where => sql`
    select organizations.id, organizations.name as value, null as body,
      count(distinct counted.id) as resolutions, count(distinct mandates.unit_id) as clauses, null as words,
      count(*) as mandates,
      sum(exists (select 1 from json_each(mandates.asked) where value ->> 'kind' = 'report')) as reports,
      null as growth, row_number() over (order by count(*) desc, organizations.id) as rank
    from ${COUNTED}
    inner join mandates on mandates.document_id = counted.id
    inner join (select distinct mandate_id, organization_id from mandate_addressees) as addressees
      on addressees.mandate_id = mandates.id
    inner join organizations on organizations.id = addressees.organization_id
    where ${where} group by organizations.id`,
  series: where => sql`
    select series.id, series.title as value, series.body, ${SUMS},
      max(counted.last) * 1.0 / nullif(max(counted.first), 0) as growth,
      row_number() over (order by count(*) desc, series.seq) as rank
    from ${COUNTED} inner join series on series.id = counted.series where ${where} group by series.id`,
  resolution: where => sql`
    select id, symbol as value, body, 1 as resolutions, clauses, words, mandates, reports,
      words * 1.0 / nullif(before, 0) as growth, row_number() over (order by date nulls first, seq) as rank
    from ${COUNTED} where ${where}`,
};

/** Sums of adopted resolutions, by what they have in common. */
export function statisticsQueries(db: Db) {
  const groups = (by: StatisticsBy, isSet: IsSet): SQL =>
    sql`(${GROUPS[by](conditionsSet(FILTERS, isSet) ?? sql`true`)}) as grouped`;
  const lists = Object.fromEntries(
    STATISTICS_BY.map(by => [
      by,
      preparedByFilters(isSet =>
        db
          .select(COLUMNS)
          .from(groups(by, isSet))
          .where(sql`rank > ${sql.placeholder(keyParameter(0))}`)
          .orderBy(sql`rank`)
          .limit(PAGE_LIMIT)
          .prepare(),
      ),
    ]),
  );
  const counts = Object.fromEntries(
    STATISTICS_BY.map(by => [
      by,
      preparedByFilters(isSet => db.select(TOTAL).from(groups(by, isSet)).prepare()),
    ]),
  );

  const sumsOf = db
    .select()
    .from(resolutionStatistics)
    .where(inArray(resolutionStatistics.resolutionId, listedValues))
    .prepare();

  return {
    /** The sums of the given resolutions, in no order. */
    sumsOf: async (resolutions: readonly string[]) => sumsOf.all(listParameters(resolutions)),
    list: async (
      by: StatisticsBy,
      filters: StatisticsFilters,
      page: KeysetPage,
    ): Promise<readonly StatisticsRow[]> =>
      lists[by]?.(filters).all({ ...parametersOf(filters), ...pageParameters(page) }) ?? [],
    count: async (by: StatisticsBy, filters: StatisticsFilters): Promise<number> =>
      counts[by]?.(filters).get(parametersOf(filters))?.total ?? 0,
  };
}

const COLUMNS = {
  rank: sql<number>`rank`,
  id: sql<string | null>`id`,
  value: sql<string | null>`value`,
  body: sql<string | null>`body`,
  resolutions: sql<number>`resolutions`,
  clauses: sql<number>`clauses`,
  words: sql<number | null>`words`,
  mandates: sql<number>`mandates`,
  reports: sql<number>`reports`,
  growth: sql<number | null>`growth`,
};

export type ResolutionSums = Awaited<ReturnType<ReturnType<typeof statisticsQueries>['sumsOf']>>[number];
