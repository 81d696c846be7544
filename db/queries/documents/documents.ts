import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';
import type { Db } from '../../db.ts';
import { documents, findings, particulars, sources, units } from '../../schema.ts';
import { idsParameter, type Stretch } from '../list/paging.ts';
import { byShape } from '../list/prepared-by-filters.ts';

export interface DocumentFilters {
  readonly type?: string | undefined;
  readonly body?: string | undefined;
  readonly session?: string | undefined;
  readonly year?: number | undefined;
  readonly symbol?: string | undefined;
  readonly partOf?: string | undefined;
}

/** Whether the reading of a document left no doubts. */
export const isSure = sql<boolean>`not exists (
  select 1 from ${findings} where ${findings.documentId} = ${documents.id} and ${findings.kind} = 'parser'
)`.mapWith(Boolean);

const set = sql.placeholder;
const FILTERS = {
  type: documents.type,
  body: documents.body,
  session: documents.session,
  year: documents.year,
  symbol: documents.symbol,
  partOf: documents.partOf,
};

/** Documents, in the order of the data set, and what is read with a single one. */
export function documentQueries(db: Db) {
  const rows = () =>
    db
      .select({ document: documents, sourceName: sources.name })
      .from(documents)
      .innerJoin(sources, eq(sources.id, documents.sourceId));
  const fits = (has: (filter: string) => boolean) =>
    and(
      ...Object.entries(FILTERS)
        .filter(([filter]) => has(filter))
        .map(([filter, column]) => eq(column, set(filter))),
    );

  const byId = rows()
    .where(eq(documents.id, set('id')))
    .prepare();
  const exists = db
    .select({ id: documents.id, sourceId: documents.sourceId })
    .from(documents)
    .where(eq(documents.id, set('id')))
    .prepare();
  const byIds = db
    .select({
      id: documents.id,
      symbol: documents.symbol,
      date: documents.date,
      title: documents.title,
      complete: documents.complete,
      isSure,
    })
    .from(documents)
    .where(inArray(documents.id, idsParameter))
    .orderBy(asc(documents.seq))
    .prepare();
  const lettered = db
    .selectDistinct({ id: documents.id, symbol: documents.symbol, date: documents.date })
    .from(sql`json_each(${set('ids')}) as wanted`)
    .innerJoin(
      documents,
      sql`${documents.id} between wanted.value || 'A' and wanted.value || 'Z'
        and length(${documents.id}) = length(wanted.value) + 1`,
    )
    .orderBy(asc(documents.seq))
    .prepare();
  const list = byShape(has =>
    rows()
      .where(and(fits(has), gt(documents.seq, set('after'))))
      .orderBy(asc(documents.seq))
      .limit(set('limit'))
      .prepare(),
  );
  const count = byShape(has =>
    db.select({ total: sql<number>`count(*)` }).from(documents).where(fits(has)).prepare(),
  );
  const particularsOf = db
    .select({
      id: units.id,
      kind: particulars.kind,
      enumerator: units.enumerator,
      text: units.text,
    })
    .from(units)
    .innerJoin(particulars, eq(particulars.id, units.id))
    .where(eq(units.documentId, set('id')))
    .orderBy(asc(units.position))
    .prepare();
  const kindsOf = db
    .select({ kind: units.kind, number: sql<number>`count(*)` })
    .from(units)
    .where(eq(units.documentId, set('id')))
    .groupBy(units.kind)
    .prepare();

  return {
    byId: async (id: string) => byId.get({ id }),
    /** Its id and its source's, or undefined where there is no such document. */
    exists: async (id: string) => exists.get({ id }),
    byIds: async (ids: readonly string[]) => byIds.all({ ids: JSON.stringify(ids) }),
    /** The documents whose ids are the given ones with a letter after them. */
    lettered: async (ids: readonly string[]) => lettered.all({ ids: JSON.stringify(ids) }),
    list: async (filters: DocumentFilters, { after: [after], limit }: Stretch) =>
      list({ ...filters }).all({ ...filters, after, limit }),
    count: async (filters: DocumentFilters) => count({ ...filters }).get({ ...filters })?.total ?? 0,
    particulars: async (id: string) => particularsOf.all({ id }),
    /** How many units of each kind it has. */
    kinds: async (id: string) => kindsOf.all({ id }),
  };
}

type Queries = ReturnType<typeof documentQueries>;
export type DocumentRow = NonNullable<Awaited<ReturnType<Queries['byId']>>>;
