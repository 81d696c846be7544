import type { Db } from '../../db.ts';
import { and, asc } from '../../drizzle.cjs';
import { actions } from '../../schema.ts';
import { conditionsSet, equalTo } from '../list/conditions.ts';
import { TOTAL } from '../list/count.ts';
import { followsKey, type KeysetPage, PAGE_LIMIT, pageParameters } from '../list/paging.ts';
import { preparedByFilters } from '../list/prepared-by-filters.ts';

export interface ActionFilters {
  readonly kind?: string | undefined;
  readonly action?: string | undefined;
}

const FILTERS = equalTo({ kind: actions.kind, action: actions.action });

/** Actions of clauses, the most frequent first. */
export function actionQueries(db: Db) {
  const list = preparedByFilters(isSet =>
    db
      .select()
      .from(actions)
      .where(and(conditionsSet(FILTERS, isSet), followsKey(actions.rank)))
      .orderBy(asc(actions.rank))
      .limit(PAGE_LIMIT)
      .prepare(),
  );
  const count = preparedByFilters(isSet =>
    db.select(TOTAL).from(actions).where(conditionsSet(FILTERS, isSet)).prepare(),
  );

  return {
    list: async (filters: ActionFilters, page: KeysetPage) =>
      list(filters).all({ ...filters, ...pageParameters(page) }),
    count: async (filters: ActionFilters) => count(filters).get({ ...filters })?.total ?? 0,
  };
}
