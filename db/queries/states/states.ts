import type { Db } from '../../db.ts';
import { and, asc, eq, inArray, sql } from '../../drizzle.cjs';
import { stateNames, states } from '../../schema.ts';
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

export interface StateFilters {
  readonly status?: string | undefined;
  /** Part of a name, in any ASCII case. */
  readonly q?: string | undefined;
}

const FILTERS: FilterConditions = {
  ...equalTo({ status: states.status }),
  q: sql`exists (
    select 1 from state_names as known where known.state_id = ${states.id} and ${contains(sql`known.name`)}
  )`,
};

/** States, in the order of their codes. */
export function stateQueries(db: Db) {
  const byId = db
    .select()
    .from(states)
    .where(eq(states.id, sql.placeholder('id')))
    .prepare();
  const list = preparedByFilters(isSet =>
    db
      .select()
      .from(states)
      .where(and(conditionsSet(FILTERS, isSet), followsKey(states.id)))
      .orderBy(asc(states.id))
      .limit(PAGE_LIMIT)
      .prepare(),
  );
  const count = preparedByFilters(isSet =>
    db.select(TOTAL).from(states).where(conditionsSet(FILTERS, isSet)).prepare(),
  );
  const names = db
    .select()
    .from(stateNames)
    .where(inArray(stateNames.stateId, listedValues))
    .orderBy(asc(stateNames.stateId), asc(stateNames.kind), asc(stateNames.name))
    .prepare();

  return {
    byId: async (id: string) => byId.get({ id }),
    list: async (filters: StateFilters, page: KeysetPage) =>
      list(filters).all({ ...withLikePattern(filters), ...pageParameters(page) }),
    count: async (filters: StateFilters) => count(filters).get({ ...withLikePattern(filters) })?.total ?? 0,
    /** All names of the given States. */
    names: async (ids: readonly string[]) => names.all(listParameters(ids)),
  };
}

type Queries = ReturnType<typeof stateQueries>;
export type StateRow = NonNullable<Awaited<ReturnType<Queries['byId']>>>;
export type StateNameRow = Awaited<ReturnType<Queries['names']>>[number];
