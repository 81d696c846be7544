import type { Queries } from '../../../db/queries/index.ts';
import { type EntityKind, notFound } from '../service-error.ts';

/**
 * A row that must exist.
 *
 * @throws ServiceError NOT_FOUND
 */
export function required<Row>(row: Row | undefined, kind: EntityKind, id: string): Row {
  if (row === undefined) throw notFound(kind, id);
  return row;
}

/**
 * The id of a document and of its source.
 *
 * @throws ServiceError NOT_FOUND
 */
export const requireDocument = async (queries: Queries, id: string) =>
  required(await queries.documents.idAndSource(id), 'document', id);

/**
 * Checks that there is a unit of the given kind.
 *
 * @throws ServiceError NOT_FOUND
 */
export async function requireUnit(
  queries: Queries,
  kind: 'clause' | 'paragraph' | 'part',
  id: string,
): Promise<void> {
  const [unit] = await queries.units.byIds([id]);
  if (unit?.kind !== kind) throw notFound(kind, id);
}
