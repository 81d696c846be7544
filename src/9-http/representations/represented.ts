import type { Queries } from '../../../db/queries/index.ts';
import { required } from '../../8-services/documents/require.ts';
import { noResolution } from '../../8-services/resolutions/resolution.ts';
import { Answer } from '../framework/answer.ts';

/** The kinds of units that have an address. */
export type AddressedKind = 'clause' | 'paragraph' | 'note' | 'table' | 'section' | 'part';

/**
 * A unit as it was written when the data set was built.
 *
 * @throws ServiceError NOT_FOUND
 */
export const representedUnit = async (
  { representations }: Queries,
  kind: AddressedKind,
  id: string,
): Promise<Answer> => new Answer(required(await representations.unit(kind, id), kind, id));

/** @throws ServiceError NOT_FOUND */
export const representedDocument = async ({ representations }: Queries, id: string): Promise<Answer> =>
  new Answer(required(await representations.document(id), 'document', id));

/** @throws ServiceError NOT_FOUND, with the type of the document that has the id */
export async function representedResolution(queries: Queries, id: string): Promise<Answer> {
  const json = await queries.representations.resolution(id);
  if (json === undefined) throw await noResolution(queries, id);
  return new Answer(json);
}
