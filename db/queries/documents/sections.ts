import type { Db } from '../../db.ts';
import { and, asc, eq, gte, lt, sql } from '../../drizzle.cjs';
import { documents, sections, units } from '../../schema.ts';
import { TOTAL } from '../list/count.ts';
import { followsKey, type KeysetPage, PAGE_LIMIT, pageParameters } from '../list/paging.ts';
import { neighbours } from './neighbours.ts';

const { placeholder } = sql;

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
  // The plus rules out the index of this column, which would read the top sections of all documents.
  const isTop = and(eq(units.documentId, placeholder('document')), sql`+${sections.parentId} is null`);

  const byId = rows()
    .where(eq(units.id, placeholder('id')))
    .prepare();
  const listTop = rows()
    .where(and(isTop, followsKey(units.position)))
    .orderBy(asc(units.position))
    .limit(PAGE_LIMIT)
    .prepare();
  const countTop = db
    .select(TOTAL)
    .from(units)
    .innerJoin(sections, eq(sections.id, units.id))
    .where(isTop)
    .prepare();
  const between = rows()
    .where(
      and(
        eq(units.documentId, placeholder('document')),
        gte(units.position, placeholder('from')),
        lt(units.position, placeholder('before')),
      ),
    )
    .orderBy(asc(units.position))
    .prepare();

  return {
    byId: async (id: string) => byId.get({ id }),
    /** The sections of a document that are in no other section. */
    listTop: async (document: string, page: KeysetPage) => listTop.all({ document, ...pageParameters(page) }),
    countTop: async (document: string) => countTop.get({ document })?.total ?? 0,
    /** The sections of a document whose position is at least `from` and less than `before`. */
    between: async (document: string, from: number, before: number) =>
      between.all({ document, from, before }),
  };
}

export type SectionRow = NonNullable<Awaited<ReturnType<ReturnType<typeof sectionQueries>['byId']>>>;
