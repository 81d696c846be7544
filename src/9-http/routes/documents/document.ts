import type { Queries } from '../../../../db/queries/index.ts';
import { Problem } from '../../framework/problems.ts';

export const noDocument = (id: string) => new Problem('not-found', `There is no document "${id}".`);

/** The id of a document and of its source. @throws Problem not-found */
export async function documentAt(queries: Queries, id: string) {
  const document = await queries.documents.idAndSource(id);
  if (!document) throw noDocument(id);
  return document;
}
