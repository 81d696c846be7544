import { and, asc, eq, sql } from 'drizzle-orm';
import type { Db } from '../../db.ts';
import { findings, units } from '../../schema.ts';
import { follows, keyValues, type Stretch } from '../list/paging.ts';
import { byShape } from '../list/prepared-by-filters.ts';

export interface FindingFilters {
  readonly kind?: string | undefined;
  readonly code?: string | undefined;
  readonly document?: string | undefined;
}

const FILTERS = { kind: findings.kind, code: findings.code, document: findings.documentId };

/** Findings, in the order of their ids. */
export function findingQueries(db: Db) {
  const fits = (has: (filter: string) => boolean) =>
    and(
      ...Object.entries(FILTERS)
        .filter(([filter]) => has(filter))
        .map(([filter, column]) => eq(column, sql.placeholder(filter))),
    );
  const list = byShape(has =>
    db
      .select({ finding: findings, unitKind: units.kind })
      .from(findings)
      .leftJoin(units, eq(units.id, findings.unitId))
      .where(and(fits(has), follows(sql`${findings.id}`)))
      .orderBy(asc(findings.id))
      .limit(sql.placeholder('limit'))
      .prepare(),
  );
  const count = byShape(has =>
    db.select({ total: sql<number>`count(*)` }).from(findings).where(fits(has)).prepare(),
  );

  return {
    list: async (filters: FindingFilters, { after, limit }: Stretch) =>
      list({ ...filters }).all({ ...filters, ...keyValues(after), limit }),
    count: async (filters: FindingFilters) => count({ ...filters }).get({ ...filters })?.total ?? 0,
  };
}

export type FindingRow = Awaited<ReturnType<ReturnType<typeof findingQueries>['list']>>[number];
