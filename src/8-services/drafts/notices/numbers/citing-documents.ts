import type { NoticeContext } from '../notice-context.ts';

/** The ids of the documents that cite each of some symbols, the draft itself left out. */
export async function citingDocuments(
  { queries, own }: NoticeContext,
  symbols: readonly string[],
): Promise<ReadonlyMap<string | null, ReadonlySet<string>>> {
  const rows = symbols.length === 0 ? [] : await queries.citations.citingDocuments([...new Set(symbols)]);
  const citing = Map.groupBy(
    rows.filter(({ documentId }) => !own.has(documentId)),
    ({ symbol }) => symbol,
  );
  return new Map(
    [...citing].map(([symbol, rows]) => [symbol, new Set(rows.map(({ documentId }) => documentId))]),
  );
}
