import { and, asc, eq, getTableColumns, inArray, ne, sql } from 'drizzle-orm';
import type { Db } from '../../db.ts';
import { citations, units } from '../../schema.ts';
import { targetUnits } from '../documents/annotations.ts';
import { follows, idsParameter, keyValues, type Stretch } from '../list/paging.ts';
import { byShape } from '../list/prepared-by-filters.ts';

export interface CitationFilters {
  readonly symbol?: string | undefined;
  readonly document?: string | undefined;
  readonly target?: string | undefined;
  readonly targetUnit?: string | undefined;
  readonly treatment?: string | undefined;
  readonly kind?: string | undefined;
  readonly status?: string | undefined;
  readonly instrument?: string | undefined;
}

const FILTERS = {
  symbol: citations.symbol,
  document: citations.documentId,
  target: citations.targetId,
  targetUnit: citations.targetUnitId,
  treatment: citations.treatment,
  kind: citations.kind,
  status: citations.status,
  instrument: citations.instrument,
};
const KEY = [sql`${citations.seq}`, sql`${citations.start}`, sql`${citations.end}`, sql`${citations.id}`];

/** Citations, in the order of the places where they stand; references only where their kind is asked for, since they cite nothing new. */
export function citationQueries(db: Db) {
  const fits = (has: (filter: string) => boolean) =>
    and(
      has('kind') ? undefined : ne(citations.kind, 'reference'),
      ...Object.entries(FILTERS)
        .filter(([filter]) => has(filter))
        .map(([filter, column]) => eq(column, sql.placeholder(filter))),
    );
  const list = byShape(has =>
    db
      .select({
        citation: { ...getTableColumns(citations), targetUnitKind: targetUnits.kind },
        unitKind: units.kind,
      })
      .from(citations)
      .innerJoin(units, eq(units.id, citations.unitId))
      .leftJoin(targetUnits, eq(targetUnits.id, citations.targetUnitId))
      .where(and(fits(has), follows(...KEY)))
      .orderBy(asc(citations.seq), asc(citations.start), asc(citations.end), asc(citations.id))
      .limit(sql.placeholder('limit'))
      .prepare(),
  );
  const count = byShape(has =>
    db.select({ total: sql<number>`count(*)` }).from(citations).where(fits(has)).prepare(),
  );
  const citingDocuments = db
    .selectDistinct({ symbol: citations.symbol, documentId: citations.documentId })
    .from(citations)
    .where(inArray(citations.symbol, idsParameter))
    .prepare();

  return {
    list: async (filters: CitationFilters, { after, limit }: Stretch) =>
      list({ ...filters }).all({ ...filters, ...keyValues(after), limit }),
    count: async (filters: CitationFilters) => count({ ...filters }).get({ ...filters })?.total ?? 0,
    /** The documents that cite the symbols, each once for each. */
    citingDocuments: async (symbols: readonly string[]) =>
      citingDocuments.all({ ids: JSON.stringify(symbols) }),
  };
}

export type CitationRow = Awaited<ReturnType<ReturnType<typeof citationQueries>['list']>>[number];
