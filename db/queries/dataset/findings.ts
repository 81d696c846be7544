import type { Db } from '../../db.ts';
import { and, asc, eq } from '../../drizzle.cjs';
import { findings, units } from '../../schema.ts';
import { conditionsSet, equalTo } from '../list/conditions.ts';
import { TOTAL } from '../list/count.ts';
import { followsKey, type KeysetPage, PAGE_LIMIT, pageParameters } from '../list/paging.ts';
import { preparedByFilters } from '../list/prepared-by-filters.ts';

export interface FindingFilters {
  readonly kind?: string | undefined;
  readonly code?: string | undefined;
  readonly document?: string | undefined;
}

const FILTERS = equalTo({ kind: findings.kind, code: findings.code, document: findings.documentId });

/** Findings, in the order of their ids. */
export function findingQueries(db: Db) {
  const list = preparedByFilters(isSet =>
    db
      .select({ finding: findings, unitKind: units.kind })
      .from(findings)
      .leftJoin(units, eq(units.id, findings.unitId))
      .where(and(conditionsSet(FILTERS, isSet), followsKey(findings.id)))
      .orderBy(asc(findings.id))
      .limit(PAGE_LIMIT)
      .prepare(),
  );
  const count = preparedByFilters(isSet =>
    db.select(TOTAL).from(findings).where(conditionsSet(FILTERS, isSet)).prepare(),
  );

  return {
    list: async (filters: FindingFilters, page: KeysetPage) =>
      list(filters).all({ ...filters, ...pageParameters(page) }),
    count: async (filters: FindingFilters) => count(filters).get({ ...filters })?.total ?? 0,
  };
}

export type FindingRow = Awaited<ReturnType<ReturnType<typeof findingQueries>['list']>>[number];
