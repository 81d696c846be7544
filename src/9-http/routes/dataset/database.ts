import { createReadStream } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { create as contentDisposition } from 'content-disposition';
import type { FastifyInstance } from 'fastify';
import { parse as parseRange } from 'range-parser';
import { z } from 'zod';
import { DATABASE_NAME, databaseFile } from '../../exports/database-file.ts';
import { unlessHead } from '../../framework/answer.ts';
import { CACHE_CONTROL } from '../../framework/answer-cache.ts';
import { links } from '../../framework/links.ts';
import { type AddOperation, READING, refuseOthers } from '../../framework/operation.ts';
import { Problem } from '../../framework/problems.ts';
import type { DocumentedOperation } from '../../openapi/documented-operation.ts';

function add(app: FastifyInstance): void {
  app.get(DOCUMENTED.url, async (request, reply) => {
    const dataset = app.store.current();
    if (!dataset) throw new Problem('no-data', app.store.reason());
    const { bytes, sha256 } = await databaseFile(dataset);
    const etag = `"${sha256}"`;
    reply.headers({ etag, 'accept-ranges': 'bytes', 'cache-control': CACHE_CONTROL });
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    const range = wantedRange(request.headers, etag, bytes);
    if (range === 'none') {
      reply.header('content-range', `bytes */${bytes}`);
      throw new Problem('range-not-satisfiable', `The file has ${bytes} bytes.`);
    }
    reply.type('application/vnd.sqlite3').header('content-disposition', contentDisposition(DATABASE_NAME));
    const { start, end } = range === 'all' ? { start: 0, end: bytes - 1 } : range;
    if (range !== 'all') reply.code(206).header('content-range', `bytes ${start}-${end}/${bytes}`);
    return reply
      .header('content-length', end - start + 1)
      .send(unlessHead(reply, createReadStream(dataset.file, { start, end })));
  });
  refuseOthers(app, DOCUMENTED.url, READING);
}

/** What part of a file is asked for: one range of it, all of it, or what it does not have. */
function wantedRange(
  { range, 'if-range': ifRange = '' }: IncomingHttpHeaders,
  etag: string,
  bytes: number,
): { readonly start: number; readonly end: number } | 'all' | 'none' {
  if (range === undefined || (ifRange !== '' && ifRange !== etag)) return 'all';
  const { code, type, ranges } = parseRange(bytes, range);
  const [only, ...others] = type === 'bytes' ? ranges : [];
  if (only === undefined) return code === UNSATISFIABLE ? 'none' : 'all';
  return others.length > 0 ? 'all' : only;
}

/** What range-parser says if all ranges begin behind the end. */
const UNSATISFIABLE = 2;

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
    200: { description: 'The file.', content: BYTES },
    206: { description: 'The part that `Range` asks for.', content: BYTES },
  },
  problems: ['range-not-satisfiable'],
  isCached: true,
};

/** The database itself, of which a client that lost the connection can ask for the rest. */
export const getDatabase: AddOperation = Object.assign(add, { documented: [DOCUMENTED] });
