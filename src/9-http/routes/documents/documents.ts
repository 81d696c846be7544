import { z } from 'zod';
import { links } from '../../framework/links.ts';
import { list } from '../../framework/list.ts';
import { representation } from '../../framework/representation.ts';
import { Document, DocumentList } from '../../schemas/documents/document.ts';
import { DocumentType, ReadingQuality } from '../../schemas/enums.ts';
import { adoptedBy, adoptedWithin, issuedBy, nameOf, word } from '../../schemas/parameters.ts';
import { first, withQuery } from '../examples.ts';

export const listDocuments = list({
  operationId: 'listDocuments',
  url: '/v1/documents',
  tag: 'Documents',
  summary: 'Find documents',
  description:
    'Documents of every kind, in the order of the data set: resolutions, decisions, statements, reports and compendiums.',
  example: async queries => {
    const { type, body, session, year, date, symbol, partOf, language, reading } =
      (await first.partOfAnother(queries)) ?? {};
    return withQuery('/v1/documents', {
      type,
      body,
      session,
      year,
      adoptedFrom: date,
      adoptedTo: date,
      symbol,
      partOf,
      language,
      reading,
      limit: 1,
    });
  },
  params: z.object({}),
  filters: z.object({
    type: DocumentType.optional().describe('The type of document.'),
    ...issuedBy,
    ...adoptedWithin,
    symbol: word('Its symbol in canonical spelling.').optional(),
    partOf: nameOf('document', 'Id or symbol of the document that holds it.').optional(),
    language: nameOf(
      'language',
      'Its language, by its BCP 47 tag or its English name: "fr", "French".',
    ).optional(),
    reading: ReadingQuality.optional().describe('How well it was read.'),
    vote: adoptedBy.optional(),
    sponsor: nameOf(
      'State',
      'A State that submits it: its alpha-3 or alpha-2 code, or one of its names.',
    ).optional(),
  }),
  several: {
    exclusive: ['type', 'body', 'session', 'year', 'symbol', 'partOf', 'language', 'reading', 'vote'],
    shared: ['sponsor'],
  },
  page: DocumentList,
  start: [-1],
  selection: async (_queries, filters) => filters,
  rows: (queries, selection, page) => queries.documents.keys(selection, page),
  key: ({ seq }) => [seq],
  view: async (queries, _selection, rows) =>
    queries.representations.joinedSummaries(rows.map(({ seq }) => seq)),
  total: (queries, selection) => queries.documents.count(selection),
});

export const getDocument = representation({
  operationId: 'getDocument',
  url: '/v1/documents/{id}',
  tag: 'Documents',
  summary: 'Get a document',
  description: 'The facts about a document, its formal lines, its parts, and its findings.',
  example: async queries => {
    const document = await first.resolution(queries);
    return document && links.document(document.id);
  },
  of: 'document',
  schema: Document,
  json: ({ representations }, id) => representations.document(id),
});
