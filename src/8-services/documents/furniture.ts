import type { Queries } from '../../../db/queries/index.ts';

type FurnitureRow = Awaited<ReturnType<Queries['sources']['furniture']>>[number];

/** Adds to a page of a source's furniture the text that each range holds. */
export async function furnitureWithText(
  queries: Queries,
  source: string,
  rows: readonly FurnitureRow[],
): Promise<(Pick<FurnitureRow, 'kind' | 'start' | 'end'> & { readonly text: string })[]> {
  const text = (await queries.sources.text(source)) ?? '';
  return rows.map(({ kind, start, end }) => ({ kind, start, end, text: text.slice(start, end) }));
}
