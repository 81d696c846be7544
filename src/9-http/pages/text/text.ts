import { z } from 'zod';
import type { Queries } from '../../../../db/queries/index.ts';
import type { Dataset } from '../../../8-services/dataset/dataset-store.ts';
import { piecesOf } from '../../../8-services/documents/read-text.ts';
import { meantId } from '../../../8-services/spelling/meant-id.ts';
import { readReference } from '../../../references/reference.ts';
import type { Answer } from '../../framework/answer.ts';
import { nothingAt } from '../../framework/request-problem.ts';
import { word } from '../../schemas/parameters.ts';
import { addresses, withQuery } from '../framework/addresses.ts';
import { NoSuchPage } from '../framework/error-page.ts';
import type { PageContent } from '../framework/layout.ts';
import { nearPages } from '../framework/near-pages.ts';
import { page, redirection } from '../framework/page.ts';
import { documentPage } from './document.ts';
import { HAS_PAGE, unitPage } from './one-unit.ts';

/** A document or a part of one, at its id; every other spelling leads to it. */
export const text = page({
  name: 'page of a text',
  url: '/:id',
  params: z.object({ id: word('') }),
  query: z.object({ piece: z.coerce.number().int().min(1).catch(1).default(1) }),
  content: async ({ dataset, queries, url, params: { id }, query: { piece } }) =>
    (await textAt(queries, id, piece)) ?? otherwise(dataset, id, url),
});

async function textAt(
  queries: Queries,
  id: string,
  piece: number,
): Promise<PageContent | Answer | undefined> {
  if (await queries.documents.idAndSource(id)) return documentPage(queries, id, piece);
  const [unit] = await queries.units.byIds([id]);
  if (unit === undefined) return undefined;
  if (HAS_PAGE.has(unit.kind)) return unitPage(queries, unit.documentId, id);
  const pieces = piecesOf(await queries.units.outline(unit.documentId));
  const { number = 1 } = pieces.find(({ units }) => units.some(one => one.id === id)) ?? {};
  const address = withQuery(addresses.text(unit.documentId), { piece: number === 1 ? null : number });
  return redirection(`${address}#${encodeURIComponent(id)}`, 303);
}

/**
 * Leads from another spelling of an id to its own.
 *
 * @throws NoSuchPage, with what is near, or Problem unknown-address for what is no reference to anything
 */
async function otherwise(dataset: Dataset, written: string, url: string): Promise<Answer> {
  const { id: document, near: nearDocuments } = await meantId(dataset, 'document', written);
  if (document !== null) return redirection(addresses.text(document));
  const [only, ...others] = nearDocuments;
  const isUnderstood = readReference(written)?.remainder === '';
  if (isUnderstood && only !== undefined && only.kind !== 'document' && others.length === 0)
    return redirection(addresses.text(only.id));
  if (nearDocuments.length === 0 && readReference(written) === null) throw nothingAt(url);
  throw new NoSuchPage(`The data set has nothing called "${written}".`, nearPages(nearDocuments));
}
