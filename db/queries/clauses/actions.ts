import { and, asc, eq, sql } from 'drizzle-orm';
import type { Db } from '../../db.ts';
import { actions } from '../../schema.ts';
import { follows, keyValues, type Stretch } from '../list/paging.ts';
import { byShape } from '../list/prepared-by-filters.ts';

export interface ActionFilters {
  readonly kind?: string | undefined;
  readonly action?: string | undefined;
}

const FILTERS = { kind: actions.kind, action: actions.action };

/** What clauses do, the most frequent first. */
export function actionQueries(db: Db) {
  const fits = (has: (filter: string) => boolean) =>
    and(
      ...Object.entries(FILTERS)
        .filter(([filter]) => has(filter))
        .map(([filter, column]) => eq(column, sql.placeholder(filter))),
    );
  const list = byShape(has =>
    db
      .select()
      .from(actions)
      .where(and(fits(has), follows(sql`${actions.rank}`)))
      .orderBy(asc(actions.rank))
      .limit(sql.placeholder('limit'))
      .prepare(),
  );
  const count = byShape(has =>
    db.select({ total: sql<number>`count(*)` }).from(actions).where(fits(has)).prepare(),
  );

  return {
    list: async (filters: ActionFilters, { after, limit }: Stretch) =>
      list({ ...filters }).all({ ...filters, ...keyValues(after), limit }),
    count: async (filters: ActionFilters) => count({ ...filters }).get({ ...filters })?.total ?? 0,
  };
}
