import type { Db } from '../../db.ts';
import { and, asc, inArray, isNotNull, ne, sql } from '../../drizzle.cjs';
import { citations, documents } from '../../schema.ts';
import { listedValues, listParameters } from '../list/value-list.ts';

/**
 * The citation graph: who cites whom, by document. References, and citations of a
 * document in itself, are no edges.
 */
export function graphQueries(db: Db) {
  const edges = () =>
    db
      .select({
        from: citations.documentId,
        to: citations.targetId,
        symbol: sql<string>`${citations.symbol}`,
        treatment: citations.treatment,
        count: sql<number>`count(*)`,
      })
      .from(citations);
  const isEdge = and(
    isNotNull(citations.symbol),
    ne(citations.kind, 'reference'),
    sql`${citations.targetId} is not ${citations.documentId}`,
  );
  const group = [citations.documentId, citations.targetId, citations.symbol, citations.treatment] as const;
  const outgoing = edges()
    .where(and(inArray(citations.documentId, listedValues), isEdge))
    .groupBy(...group)
    .prepare();
  const incoming = edges()
    .where(and(inArray(citations.targetId, listedValues), isEdge))
    .groupBy(...group)
    .prepare();
  const nodes = db
    .select({
      id: documents.id,
      symbol: documents.symbol,
      title: documents.title,
      type: documents.type,
      date: documents.date,
    })
    .from(documents)
    .where(inArray(documents.id, listedValues))
    .orderBy(asc(documents.seq))
    .prepare();
  return {
    /** The edges to what the given documents cite; `to` is null for a document outside the data set. */
    outgoing: async (ids: readonly string[]) => outgoing.all(listParameters(ids)),
    /** The edges from the documents that cite the given ones. */
    incoming: async (ids: readonly string[]) => incoming.all(listParameters(ids)),
    /** The given documents that are in the data set. */
    documents: async (ids: readonly string[]) => nodes.all(listParameters(ids)),
  };
}

export type GraphEdgeRow = Awaited<ReturnType<ReturnType<typeof graphQueries>['outgoing']>>[number];
