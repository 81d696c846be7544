import { lookUp } from '../../../8-services/lookup/lookup.ts';
import { okResponse } from '../../framework/operation.ts';
import { textOperation } from '../../framework/text-operation.ts';
import { Lookup, LookupRequest } from '../../schemas/citations/lookup.ts';
import { lookupView } from '../../views/citations/lookup.ts';
import { first } from '../examples.ts';

export const lookUpCitations = textOperation({
  operationId: 'lookUpCitations',
  url: '/v1/citations/lookup',
  tag: 'Citations',
  summary: 'Look up the citations in a text',
  description:
    'Finds every citation in the text, and says what it leads to, whether that is in the data set, and what would be right if it is wrong. It only reads: nothing of the text is kept. The text comes as plain text, or in JSON with the organ that speaks.',
  example: async queries => {
    const { text, documentId } = (await first.citation(queries)) ?? {};
    const row = documentId === undefined ? undefined : await queries.documents.byId(documentId);
    return text === undefined
      ? undefined
      : { text: `Recalling ${text},`, body: row?.document.body ?? undefined };
  },
  request: LookupRequest,
  ofFile: { operationId: 'lookUpCitationsInFile', summary: 'Look up the citations in a file' },
  responses: okResponse(Lookup),
  answer: async ({ queries }, { text, body }) => lookupView(await lookUp(queries, text, body ?? null)),
});
