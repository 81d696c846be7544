import { and, asc, eq, gt, gte, lt, sql } from 'drizzle-orm';
import type { Db } from '../../db.ts';
import { documents, sections, units } from '../../schema.ts';
import type { Stretch } from '../list/paging.ts';
import { neighbours } from './neighbours.ts';

const set = sql.placeholder;

/** Sections, in the order of their document. */
export function sectionQueries(db: Db) {
  const rows = () =>
    db
      .select({
        id: sections.id,
        documentId: units.documentId,
        symbol: documents.symbol,
        sourceId: documents.sourceId,
        enumerator: units.enumerator,
        text: units.text,
        path: sections.path,
        position: units.position,
        parentId: sections.parentId,
        partId: sections.partId,
        ...neighbours('section'),
      })
      .from(units)
      .innerJoin(sections, eq(sections.id, units.id))
      .innerJoin(documents, eq(documents.id, units.documentId));
  // The plus keeps SQLite from starting at all top sections there are.
  const isTop = and(eq(units.documentId, set('document')), sql`+${sections.parentId} is null`);

  const byId = rows()
    .where(eq(units.id, set('id')))
    .prepare();
  const listTop = rows()
    .where(and(isTop, gt(units.position, set('after'))))
    .orderBy(asc(units.position))
    .limit(set('limit'))
    .prepare();
  const countTop = db
    .select({ total: sql<number>`count(*)` })
    .from(units)
    .innerJoin(sections, eq(sections.id, units.id))
    .where(isTop)
    .prepare();
  const between = rows()
    .where(
      and(
        eq(units.documentId, set('document')),
        gte(units.position, set('from')),
        lt(units.position, set('before')),
      ),
    )
    .orderBy(asc(units.position))
    .prepare();

  return {
    byId: async (id: string) => byId.get({ id }),
    /** The sections of a document that stand in no other. */
    listTop: async (document: string, { after: [after], limit }: Stretch) =>
      listTop.all({ document, after, limit }),
    countTop: async (document: string) => countTop.get({ document })?.total ?? 0,
    /** The sections of a document from one position up to another. */
    between: async (document: string, from: number, before: number) =>
      between.all({ document, from, before }),
  };
}

export type SectionRow = NonNullable<Awaited<ReturnType<ReturnType<typeof sectionQueries>['byId']>>>;
