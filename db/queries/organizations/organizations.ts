import type { Db } from '../../db.ts';
import { and, asc, eq, inArray, sql } from '../../drizzle.cjs';
import { organizationNames, organizations } from '../../schema.ts';
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
import { listedValues, listParameters } from '../list/value-list.ts';

export interface OrganizationFilters {
  readonly kind?: string | undefined;
  /** Part of a name or an acronym, in any ASCII case. */
  readonly q?: string | undefined;
}

const FILTERS: FilterConditions = {
  ...equalTo({ kind: organizations.kind }),
  q: sql`exists (
    select 1 from organization_names as known
    where known.organization_id = ${organizations.id} and ${contains(sql`known.name`)}
  )`,
};

/** Organizations, in the order of their ids. */
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
    list: async (filters: OrganizationFilters, page: KeysetPage) =>
      list(filters).all({ ...withLikePattern(filters), ...pageParameters(page) }),
    count: async (filters: OrganizationFilters) =>
      count(filters).get({ ...withLikePattern(filters) })?.total ?? 0,
    /** The names, acronyms and other names of the given organizations. */
    names: async (ids: readonly string[]) => names.all(listParameters(ids)),
  };
}

type Queries = ReturnType<typeof organizationQueries>;
export type OrganizationRow = NonNullable<Awaited<ReturnType<Queries['byId']>>>;
export type OrganizationNameRow = Awaited<ReturnType<Queries['names']>>[number];
