import type { Queries } from '../../../db/queries/index.ts';
import type { ResolutionRow } from '../../../db/queries/resolutions/resolutions.ts';
import { ServiceError } from '../service-error.ts';

/** @throws ServiceError NOT_FOUND, with the type of the document that has the id */
export async function resolutionById(queries: Queries, id: string): Promise<ResolutionRow> {
  const row = await queries.resolutions.byId(id);
  if (row) return row;
  throw await noResolution(queries, id);
}

/**
 * Checks that there is a resolution with the id.
 *
 * @throws ServiceError NOT_FOUND, with the type of the document that has the id
 */
export async function requireResolution(queries: Queries, id: string): Promise<void> {
  if (!(await queries.resolutions.exists(id))) throw await noResolution(queries, id);
}

/** NOT_FOUND for an id that no resolution has, with the type of the document that has it. */
export async function noResolution(queries: Queries, id: string): Promise<ServiceError> {
  const other = await queries.documents.byId(id);
  return new ServiceError('NOT_FOUND', {
    kind: 'resolution',
    id,
    documentType: other?.document.type ?? null,
  });
}
