import type { Queries } from '../../../db/queries/index.ts';
import type { ResolutionRow } from '../../../db/queries/resolutions/resolutions.ts';
import { ServiceError } from '../service-error.ts';

/** @throws ServiceError NOT_FOUND, with the type of the document that has the id */
export async function resolutionById(queries: Queries, id: string): Promise<ResolutionRow> {
  const row = await queries.resolutions.byId(id);
  if (row) return row;
  const other = await queries.documents.byId(id);
  throw new ServiceError('NOT_FOUND', {
    kind: 'resolution',
    id,
    documentType: other?.document.type ?? null,
  });
}
