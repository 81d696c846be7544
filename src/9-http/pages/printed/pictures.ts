import { z } from 'zod';
import { requireDocument } from '../../../8-services/documents/require.ts';
import { MEDIA_TYPES } from '../../../model/media-type.ts';
import type { Box } from '../../../model/page.ts';
import { Answer } from '../../framework/answer.ts';
import { idOf } from '../../schemas/parameters.ts';
import { NoSuchPage } from '../framework/error-page.ts';
import { type PageContext, page } from '../framework/page.ts';

const pageNumber = z.coerce.number().int().min(1).max(100_000);
const placeNumber = z.coerce.number().int().min(0).max(100_000);

export const ofPage = idOf('document').extend({ page: pageNumber });

/** A page of the source of a document as it is printed. */
export const pagePicture = page({
  name: 'page of a picture',
  url: '/:id/pages/:page/picture.png',
  params: ofPage,
  of: 'document',
  isCostly: () => true,
  content: async ({ queries, params: { id, page } }) => picture(queries, id, page),
});

/** What stands at one of the places of a unit, as it is printed. */
export const placePicture = page({
  name: 'page of a place',
  url: '/:id/places/:place/picture.png',
  params: z.object({ id: z.string(), place: placeNumber }),
  isCostly: () => true,
  content: async ({ queries, params: { id, place } }) => {
    const found = await queries.places.ofUnit(id, place);
    if (found === undefined) throw new NoSuchPage(`"${id}" has no such place on a page.`);
    return picture(queries, found.documentId, found.page, around(found));
  },
});

/** @throws ServiceError NOT_FOUND; NoSuchPage */
async function picture(queries: Queries, document: string, number: number, area?: Box): Promise<Answer> {
  const bytes = await pdfOf(queries, document);
  const { pagePicture } = await import('../../../page-pictures/page-picture.ts');
  const made = bytes && (await pagePicture(bytes, number, area));
  if (made === undefined) throw new NoSuchPage(`The source of ${document} has no page ${number}.`);
  return new Answer(made, { type: 'image/png' });
}

type Queries = PageContext<unknown, unknown>['queries'];

/** The bytes of the source of a document; undefined if it is no PDF. */
async function pdfOf(queries: Queries, document: string): Promise<Uint8Array | undefined> {
  const { sourceId } = await requireDocument(queries, document);
  const source = await queries.sources.byId(sourceId);
  return source?.mediaType === MEDIA_TYPES.pdf ? queries.sources.bytes(sourceId) : undefined;
}

/** Room beside what stands at a place, and above and below it, in points. */
const [BESIDE, ABOVE] = [10, 4];

/** A place with some room around it. */
export const around = ({ x, y, width, height }: Box): Box => ({
  x: x - BESIDE,
  y: y - ABOVE,
  width: width + 2 * BESIDE,
  height: height + 2 * ABOVE,
});
