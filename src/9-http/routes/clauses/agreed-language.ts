import { z } from 'zod';
import type { Queries } from '../../../../db/queries/index.ts';
import { agreedLanguage } from '../../../8-services/agreed-language/agreed-language.ts';
import { findWordings } from '../../../8-services/agreed-language/find-wordings.ts';
import { wordingsSimilarToClause } from '../../../8-services/agreed-language/similar-wordings.ts';
import { MIN_SIMILARITY } from '../../../wording/near-wordings.ts';
import { links } from '../../framework/links.ts';
import { okResponse, operation } from '../../framework/operation.ts';
import { textOperation } from '../../framework/text-operation.ts';
import { wordingOptions } from '../../schemas/clauses/adopted-wording.ts';
import {
  AgreedLanguage,
  AgreedLanguageRequest,
  SimilarWordings,
} from '../../schemas/clauses/agreed-language.ts';
import { idOf } from '../../schemas/parameters.ts';
import { agreedLanguageView, similarWordingsView } from '../../views/clauses/adopted-wording.ts';
import { draftOf, withQuery } from '../examples.ts';

export const findAgreedLanguage = textOperation({
  operationId: 'findAgreedLanguage',
  url: '/v1/agreed-language',
  tag: 'Clauses',
  summary: 'Find adopted wordings for a text',
  description:
    'Has this been agreed before? Reads the text as clauses and answers for each with the adopted wordings that are nearest to it: how similar, what differs word by word, where, when and by whom it was adopted, how often, and a citation. Where nothing is near, the list is empty. The text comes as plain text, or in JSON with more to ask for; nothing of it is kept.',
  example: async queries => {
    const sent = await draftOf(queries);
    return sent && { ...sent, limit: 1 };
  },
  request: AgreedLanguageRequest,
  ofFile: {
    operationId: 'findAgreedLanguageInFile',
    summary: 'Find adopted wordings near to the clauses in a file',
  },
  responses: okResponse(AgreedLanguage),
  answer: async ({ queries }, { text, body = null, before = null, least = null, limit }) =>
    agreedLanguageView(await agreedLanguage(queries, text, { body, before, least, limit })),
});

export const getSimilarWordings = operation({
  operationId: 'getSimilarWordings',
  url: '/v1/clauses/{id}/similar',
  tag: 'Clauses',
  summary: 'Get adopted wordings that are similar to a clause',
  description:
    'What the clause continues in its series comes first, then the nearest; of those that are as similar, those of the same organ, and then the latest. Other uses of the very same words are among them. With the date of the resolution as `before`, only what it can have been taken from.',
  example: takenUp,
  params: idOf('clause'),
  query: z.object(wordingOptions),
  responses: okResponse(SimilarWordings),
  isCostly: () => true,
  answer: async ({ queries, params: { id }, query: { before = null, least = null, limit } }) =>
    similarWordingsView(await wordingsSimilarToClause(queries, id, { before, least, limit })),
});

/** The address of a clause that repeats earlier language. */
async function takenUp(queries: Queries): Promise<string | undefined> {
  const clauses = await queries.clauses.list({ kind: 'operative' }, { after: [-1], limit: 200 });
  for (const { id, seq, text, documentId } of clauses) {
    const { body = null, date = null } = (await queries.documents.byId(documentId))?.document ?? {};
    const search = { body, before: date, series: null, least: null, limit: 1, forebears: [] };
    const found = date === null ? [] : await findWordings(queries, text, { ...search, except: seq });
    if (found.length > 0) {
      return withQuery(`${links.clause(id)}/similar`, { before: date, least: MIN_SIMILARITY, limit: 1 });
    }
  }
  return undefined;
}
