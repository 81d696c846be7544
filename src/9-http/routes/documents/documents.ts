import { z } from 'zod';
import { DOCUMENT_TYPES, READINGS } from '../../../../db/schema.ts';
import { stateCalled } from '../../../references/states/states.ts';
import { links } from '../../framework/links.ts';
import { list } from '../../framework/list.ts';
import { okResponse, operation } from '../../framework/operation.ts';
import { Problem } from '../../framework/problems.ts';
import { representedDocument } from '../../representations/represented.ts';
import { Document, DocumentList } from '../../schemas/documents/document.ts';
import { adoptedBy, asOptionalDocumentId, idOf, issuedBy, word } from '../../schemas/parameters.ts';
import { first, withQuery } from '../examples.ts';

/** @throws Problem invalid-parameter, if there is no such State */
function stateId(name: string, codeOrName: string): string {
  const state = stateCalled(codeOrName);
  if (state !== null) return state.id;
  const detail = `no State has the code or name "${codeOrName}"; /v1/states lists them`;
  throw new Problem('invalid-parameter', `${name}: ${detail}`, { errors: [{ in: 'query', name, detail }] });
}

export const listDocuments = list({
  operationId: 'listDocuments',
  url: '/v1/documents',
  tag: 'Documents',
  summary: 'Find documents',
  example: async queries => {
    const { type, body, session, year, symbol, partOf, language, reading } =
      (await first.partOfAnother(queries)) ?? {};
    return withQuery('/v1/documents', {
      type,
      body,
      session,
      year,
      symbol,
      partOf,
      language,
      reading,
      limit: 1,
    });
  },
  params: z.object({}),
  filters: z.object({
    type: z.enum(DOCUMENT_TYPES).optional().describe('The type of document.'),
    ...issuedBy,
    symbol: word('Its symbol in canonical spelling.').optional(),
    partOf: word('Id or symbol of the document that holds it.').optional(),
    language: word('BCP 47 tag of its language: "en", "fr".').optional(),
    reading: z.enum(READINGS).optional().describe('How well it was read.'),
    vote: adoptedBy.optional(),
    sponsor: word('A State that submits it: its alpha-3 or alpha-2 code, or one of its names.').optional(),
  }),
  page: DocumentList,
  start: [-1],
  selection: async (_queries, { partOf, sponsor, ...others }) => ({
    ...others,
    partOf: asOptionalDocumentId(partOf),
    sponsor: sponsor === undefined ? undefined : stateId('sponsor', sponsor),
  }),
  rows: (queries, selection, page) => queries.documents.keys(selection, page),
  key: ({ seq }) => [seq],
  view: (queries, _selection, rows) => queries.representations.joinedSummaries(rows.map(({ seq }) => seq)),
  total: (queries, selection) => queries.documents.count(selection),
});

export const getDocument = operation({
  operationId: 'getDocument',
  url: '/v1/documents/{id}',
  tag: 'Documents',
  summary: 'Get a document',
  description: 'The facts about a document, its formal lines, its parts, and its findings.',
  example: async queries => {
    const document = await first.resolution(queries);
    return document && links.document(document.id);
  },
  params: idOf('document'),
  query: z.object({}),
  responses: okResponse(Document),
  answer: ({ queries, params: { id } }) => representedDocument(queries, id),
});
