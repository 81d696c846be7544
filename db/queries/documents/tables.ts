import type { Db } from '../../db.ts';
import { and, asc, eq, sql } from '../../drizzle.cjs';
import { documents, tables, units } from '../../schema.ts';
import { followsKey, type KeysetPage, PAGE_LIMIT, pageParameters } from '../list/paging.ts';
import { neighbours } from './neighbours.ts';
import { unitsOfKind } from './units-of-kind.ts';

const { placeholder } = sql;

/** Tables of data, in the order of their document. */
export function tableQueries(db: Db) {
  const rows = () =>
    db
      .select({
        id: tables.id,
        documentId: units.documentId,
        symbol: documents.symbol,
        sourceId: documents.sourceId,
        label: tables.label,
        text: units.text,
        rows: tables.rows,
        position: units.position,
        sectionId: tables.sectionId,
        partId: tables.partId,
        ...neighbours('table'),
      })
      .from(units)
      .innerJoin(tables, eq(tables.id, units.id))
      .innerJoin(documents, eq(documents.id, units.documentId));

  const byId = rows()
    .where(eq(units.id, placeholder('id')))
    .prepare();
  const list = rows()
    .where(and(eq(units.documentId, placeholder('document')), followsKey(units.position)))
    .orderBy(asc(units.position))
    .limit(PAGE_LIMIT)
    .prepare();

  return {
    byId: async (id: string) => byId.get({ id }),
    list: async (document: string, page: KeysetPage) => list.all({ document, ...pageParameters(page) }),
    ...unitsOfKind(db, 'table'),
  };
}

export type TableRow = NonNullable<Awaited<ReturnType<ReturnType<typeof tableQueries>['byId']>>>;
