import type { Db } from '../../db.ts';
import { and, asc, eq, inArray, type SQL, sql } from '../../drizzle.cjs';
import { organizationNames, organizations } from '../../schema.ts';
import {
  conditionsSet,
  contains,
  equalTo,
  type FilterConditions,
  withLikePattern,
} from '../list/conditions.ts';
import { TOTAL } from '../list/count.ts';
import { followsKey, type KeysetPage, NO_LIMIT, PAGE_LIMIT, pageParameters } from '../list/paging.ts';
import { preparedByFilters } from '../list/prepared-by-filters.ts';
import { listedValues, listParameters } from '../list/value-list.ts';

export interface OrganizationFilters {
  readonly kind?: string | undefined;
  /** Part of a name or an acronym, in any ASCII case. */
  readonly q?: string | undefined;
}

/** Whether the value of a filter is a whole name or acronym, in any ASCII case. */
const isNamed = (filter: string): SQL => sql`exists (
  select 1 from organization_names as known
  where known.organization_id = ${organizations.id} and known.name = ${sql.placeholder(filter)} collate nocase
)`;

const FILTERS: FilterConditions = {
  ...equalTo({ kind: organizations.kind }),
  named: isNamed('named'),
  notNamed: sql`not ${isNamed('notNamed')}`,
  q: sql`exists (
    select 1 from organization_names as known
    where known.organization_id = ${organizations.id} and ${contains(sql`known.name`)}
  )`,
};

/**
 * Organizations, in the order of their ids; where `q` is a whole name or acronym, those that it names come
 * first.
 */
export function organizationQueries(db: Db) {
  const byId = db
    .select()
    .from(organizations)
    .where(eq(organizations.id, sql.placeholder('id')))
    .prepare();
  const list = preparedByFilters(isSet =>
    db
      .select()
      .from(organizations)
      .where(and(conditionsSet(FILTERS, isSet), followsKey(organizations.id)))
      .orderBy(asc(organizations.id))
      .limit(PAGE_LIMIT)
      .prepare(),
  );
  const ranked = (
    rank: number,
    filters: OrganizationFilters & { readonly named?: string; readonly notNamed?: string },
    id: number | string,
    limit: number,
  ) =>
    list(filters)
      .all({ ...withLikePattern(filters), ...pageParameters({ after: [id], limit }) })
      .map(row => ({ ...row, rank }));
  const count = preparedByFilters(isSet =>
    db.select(TOTAL).from(organizations).where(conditionsSet(FILTERS, isSet)).prepare(),
  );
  const names = db
    .select()
    .from(organizationNames)
    .where(inArray(organizationNames.organizationId, listedValues))
    .orderBy(asc(organizationNames.organizationId), asc(organizationNames.name))
    .prepare();

  return {
    byId: async (id: string) => byId.get({ id }),
    list: async (filters: OrganizationFilters, { after: [rank = NAMED, id = ''], limit }: KeysetPage) => {
      const { q } = filters;
      if (q === undefined) return ranked(NAMED, filters, id, limit);
      const named = rank === NAMED ? ranked(NAMED, { ...filters, named: q }, id, limit) : [];
      const left = limit === NO_LIMIT ? NO_LIMIT : limit - named.length;
      return [...named, ...ranked(NOT_NAMED, { ...filters, notNamed: q }, rank === NAMED ? '' : id, left)];
    },
    count: async (filters: OrganizationFilters) =>
      count(filters).get({ ...withLikePattern(filters) })?.total ?? 0,
    /** The names, acronyms and other names of the given organizations. */
    names: async (ids: readonly string[]) => names.all(listParameters(ids)),
  };
}

/** What the order begins with: nothing has to be sorted, as each rank is a statement of its own. */
const NAMED = 0;
const NOT_NAMED = 1;

type Queries = ReturnType<typeof organizationQueries>;
export type OrganizationRow = NonNullable<Awaited<ReturnType<Queries['byId']>>>;
export type ListedOrganization = Awaited<ReturnType<Queries['list']>>[number];
export type OrganizationNameRow = Awaited<ReturnType<Queries['names']>>[number];
