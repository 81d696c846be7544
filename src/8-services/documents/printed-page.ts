import type { PlaceRow } from '../../../db/queries/documents/places.ts';
import type { Queries } from '../../../db/queries/index.ts';
import { readPiece, type TextUnit } from './read-text.ts';

/** What stands on a page of the source of a document. */
export interface PrintedPage {
  /** The units that begin, go on or end there, in reading order; notes are with what points to them. */
  readonly units: readonly TextUnit[];
  /** Where each of them and each of the notes stands. */
  readonly places: readonly PlaceRow[];
  /** The first and the last page of the document. */
  readonly first: number;
  readonly last: number;
}

/** Undefined if the document has nothing on a page of this number, or its source has no pages. */
export async function printedPage(
  queries: Queries,
  document: string,
  page: number,
): Promise<PrintedPage | undefined> {
  const places = await queries.places.onPage(document, page);
  const { first, last } = await queries.places.pagesOf(document);
  if (places.length === 0 || first === null || last === null) return undefined;
  return { units: await unitsAt(queries, document, places), places, first, last };
}

async function unitsAt(queries: Queries, document: string, places: readonly PlaceRow[]): Promise<TextUnit[]> {
  const placed = new Set(places.map(({ unitId }) => unitId));
  const isShown = ({ id, kind }: { readonly id: string; readonly kind: string }) =>
    placed.has(id) && kind !== 'note';
  const outline = await queries.units.outline(document);
  const stretch = outline.slice(outline.findIndex(isShown), outline.findLastIndex(isShown) + 1);
  const units = await readPiece(queries, document, { number: 1, units: stretch });
  return units.filter(({ kind, row }) => isShown({ id: row.id, kind }));
}
