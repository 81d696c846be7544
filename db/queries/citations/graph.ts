import { and, asc, inArray, isNotNull, ne, sql } from 'drizzle-orm';
import type { Db } from '../../db.ts';
import { citations, documents } from '../../schema.ts';
import { idsParameter } from '../list/paging.ts';

/** Who cites whom, document by document; references cite nothing new, and nothing is said to cite itself. */
export function graphQueries(db: Db) {
  const links = () =>
    db
      .select({
        from: citations.documentId,
        to: citations.targetId,
        symbol: sql<string>`${citations.symbol}`,
        treatment: citations.treatment,
        count: sql<number>`count(*)`,
      })
      .from(citations);
  const isLink = and(
    isNotNull(citations.symbol),
    ne(citations.kind, 'reference'),
    sql`${citations.targetId} is not ${citations.documentId}`,
  );
  const group = [citations.documentId, citations.targetId, citations.symbol, citations.treatment] as const;
  const from = links()
    .where(and(inArray(citations.documentId, idsParameter), isLink))
    .groupBy(...group)
    .prepare();
  const to = links()
    .where(and(inArray(citations.targetId, idsParameter), isLink))
    .groupBy(...group)
    .prepare();
  const held = db
    .select({
      id: documents.id,
      symbol: documents.symbol,
      title: documents.title,
      type: documents.type,
      date: documents.date,
    })
    .from(documents)
    .where(inArray(documents.id, idsParameter))
    .orderBy(asc(documents.seq))
    .prepare();
  return {
    /** What the documents cite. */
    from: async (ids: readonly string[]) => from.all({ ids: JSON.stringify(ids) }),
    /** What cites the documents. */
    to: async (ids: readonly string[]) => to.all({ ids: JSON.stringify(ids) }),
    documents: async (ids: readonly string[]) => held.all({ ids: JSON.stringify(ids) }),
  };
}

export type GraphLinkRow = Awaited<ReturnType<ReturnType<typeof graphQueries>['from']>>[number];
