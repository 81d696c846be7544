import { createReadStream } from 'node:fs';
import { create as contentDisposition } from 'content-disposition';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { DATABASE_NAME, databaseFile } from '../../exports/database-file.ts';
import { DESCRIBED } from '../../exports/described.ts';
import { unlessHead } from '../../framework/answer.ts';
import { cachingOfFile, hasFile } from '../../framework/file-answer.ts';
import { acceptableAs } from '../../framework/headers/acceptable.ts';
import { READING, refuseOthers } from '../../framework/headers/allowed-methods.ts';
import { contentRange, wantedRange } from '../../framework/headers/ranges.ts';
import { links } from '../../framework/links.ts';
import type { AddOperation } from '../../framework/operation.ts';
import { Problem } from '../../framework/problems.ts';
import type { DocumentedOperation } from '../../openapi/documented-operation.ts';

function add(app: FastifyInstance): void {
  app.get(DOCUMENTED.url, { onRequest: acceptableAs(Object.keys(BYTES)) }, async (request, reply) => {
    const dataset = app.store.current();
    if (!dataset) throw new Problem('no-data', app.store.reason());
    const { bytes, sha256 } = await databaseFile(dataset);
    const etag = `"${sha256}"`;
    reply.headers(cachingOfFile(dataset, etag)).header('link', DESCRIBED);
    if (hasFile(request.headers, dataset, etag)) return reply.code(304).send();
    const range = wantedRange(request, etag, bytes);
    reply.type('application/vnd.sqlite3').header('content-disposition', contentDisposition(DATABASE_NAME));
    const { start, end } = range ?? { start: 0, end: bytes - 1 };
    if (range !== null) reply.code(206).header('content-range', contentRange(range, bytes));
    return reply
      .header('content-length', end - start + 1)
      .send(unlessHead(reply, createReadStream(dataset.file, { start, end })));
  });
  refuseOthers(app, DOCUMENTED.url, READING);
}

const BYTES = { 'application/vnd.sqlite3': { schema: { type: 'string', format: 'binary' } } };

const DOCUMENTED: DocumentedOperation = {
  method: 'get',
  url: links.export(DATABASE_NAME),
  operationId: 'getDatabase',
  tag: 'Data set',
  summary: 'Download the database',
  description:
    'The SQLite file that all answers come from. `Range` asks for a part of it, so that a download can be resumed; with `If-Range`, only of the same version.',
  params: z.object({}),
  query: z.object({}),
  responses: {
    200: { description: 'The file.', content: BYTES, headers: ['Link', 'AcceptRanges'] },
    206: {
      description: 'The part that `Range` asks for.',
      content: BYTES,
      headers: ['Link', 'AcceptRanges', 'ContentRange'],
    },
  },
  problems: ['range-not-satisfiable'],
  isCached: true,
};

/** The database itself, of which a client that lost the connection can ask for the rest. */
export const getDatabase: AddOperation = Object.assign(add, { documented: [DOCUMENTED] });
