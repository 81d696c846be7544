import { isUtf8 } from 'node:buffer';
import { create as contentDisposition } from 'content-disposition';
import { z } from 'zod';
import { furnitureWithText } from '../../../8-services/documents/furniture.ts';
import { requireDocument } from '../../../8-services/documents/require.ts';
import { MEDIA_TYPES } from '../../../model/media-type.ts';
import { Answer } from '../../framework/answer.ts';
import { links } from '../../framework/links.ts';
import { list } from '../../framework/list.ts';
import { operation } from '../../framework/operation.ts';
import { FurnitureList } from '../../schemas/documents/furniture.ts';
import { idOf } from '../../schemas/parameters.ts';
import { first } from '../examples.ts';

/**
 * A browser shows a PDF, so that `#page=3` leads to its page. Other kinds are saved: a page of somebody
 * else's must not run its scripts here.
 */
const dispositionOf = (mediaType: string | undefined) =>
  mediaType === MEDIA_TYPES.pdf ? 'inline' : 'attachment';

/** The media types of the kinds of files that are read. */
const SOURCE_TYPES = [...new Set(Object.values(MEDIA_TYPES))];

const SOURCE_CONTENT = Object.fromEntries(
  SOURCE_TYPES.map(type => [type, { schema: { type: 'string', format: 'binary' } }]),
);

export const getSource = operation({
  operationId: 'getSource',
  url: '/v1/documents/{id}/source',
  tag: 'Documents',
  summary: 'Download the source of a document',
  description:
    'The file that the document was read from, byte for byte; it may contain other documents too. `Range` asks for a part of it.',
  example: async queries => {
    const document = await first.document(queries);
    return document && `${links.document(document.id)}/source`;
  },
  params: idOf('document'),
  query: z.object({}),
  responses: {
    200: {
      description: 'The bytes of the source.',
      content: SOURCE_CONTENT,
      headers: ['AcceptRanges'],
    },
    206: {
      description: 'The part that `Range` asks for.',
      content: SOURCE_CONTENT,
      headers: ['AcceptRanges', 'ContentRange'],
    },
  },
  problems: ['range-not-satisfiable'],
  isFile: true,
  // It may have hundreds of megabytes, which SQLite reads in one piece.
  isCostly: () => true,
  answer: async ({ queries, params: { id } }) => {
    const { sourceId } = await requireDocument(queries, id);
    const source = await queries.sources.byId(sourceId);
    const bytes = await queries.sources.bytes(sourceId);
    const isText = source?.mediaType.startsWith('text/') ?? false;
    return new Answer(bytes, {
      type: `${source?.mediaType}${isText && bytes !== undefined && isUtf8(bytes) ? '; charset=utf-8' : ''}`,
      headers: {
        etag: `"${sourceId}"`,
        'content-disposition': contentDisposition(source?.name ?? '', {
          type: dispositionOf(source?.mediaType),
        }),
      },
    });
  },
});

export const getText = operation({
  operationId: 'getText',
  url: '/v1/documents/{id}/text',
  tag: 'Documents',
  summary: 'Get the text layer of the source of a document',
  description:
    'The text that was made of the file that the document was read from. All ranges in the source are offsets ' +
    'in it, in UTF-16 code units. It may contain other documents too.',
  example: async queries => {
    const document = await first.document(queries);
    return document && `${links.document(document.id)}/text`;
  },
  params: idOf('document'),
  query: z.object({}),
  responses: {
    200: {
      description: 'The text layer.',
      content: { 'text/plain': { schema: { type: 'string' } } },
    },
  },
  // It may be that of a whole session.
  isCostly: () => true,
  answer: async ({ queries, params: { id } }) => {
    const { sourceId } = await requireDocument(queries, id);
    return new Answer((await queries.sources.text(sourceId)) ?? '', { type: 'text/plain; charset=utf-8' });
  },
});

export const listFurniture = list({
  operationId: 'listFurniture',
  url: '/v1/documents/{id}/furniture',
  tag: 'Documents',
  summary: "Get what was left out of a document's source",
  description: 'Running heads, page marks and the like, of the whole source, in its order.',
  example: async queries => {
    const document = await first.document(queries);
    return document && `${links.document(document.id)}/furniture?limit=1`;
  },
  params: idOf('document'),
  filters: z.object({}),
  page: FurnitureList,
  // The whole source is read.
  isCostly: () => true,
  start: [-1],
  selection: async (queries, { id }) => (await requireDocument(queries, id)).sourceId,
  rows: (queries, source, page) => queries.sources.furniture(source, page),
  key: ({ start }) => [start],
  view: (queries, source, rows) => furnitureWithText(queries, source, rows),
  total: (queries, source) => queries.sources.countFurniture(source),
});
