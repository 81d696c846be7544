import { createReadStream } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import { create as contentDisposition } from 'content-disposition';
import type { FastifySchema } from 'fastify';
import { parse as parseRange } from 'range-parser';
import { z } from 'zod';
import type { Dataset } from '../../../8-services/dataset/dataset-store.ts';
import { csvLines } from '../../exports/csv.ts';
import { databaseFile } from '../../exports/database-file.ts';
import { ndjsonLines } from '../../exports/ndjson.ts';
import { itemsOf, pagesOf } from '../../exports/pages.ts';
import { EXPORTED_TABLES, type ExportedTable } from '../../exports/tables.ts';
import { Answer } from '../../framework/answer.ts';
import { CACHE_CONTROL } from '../../framework/answer-cache.ts';
import { links } from '../../framework/links.ts';
import {
  type AddOperation,
  NOT_MODIFIED,
  okResponse,
  operation,
  READING,
  refuseOthers,
  withProblems,
} from '../../framework/operation.ts';
import { Problem } from '../../framework/problems.ts';
import { ExportList } from '../../schemas/dataset/export.ts';

/** The formats that a table can be had in. */
const FORMATS = {
  ndjson: { type: 'application/x-ndjson; charset=utf-8', write: ndjsonLines },
  csv: { type: 'text/csv; charset=utf-8; header=present', write: csvLines },
} as const;

type Format = keyof typeof FORMATS;

const FORMAT_NAMES = Object.keys(FORMATS) as Format[];
const DATABASE = 'clausary.sqlite';

interface TableInFormat {
  readonly table: ExportedTable;
  readonly format: Format;
}

/** What can be had, by the names of the files. */
const TABLES: ReadonlyMap<string, TableInFormat> = new Map(
  EXPORTED_TABLES.flatMap(table =>
    FORMAT_NAMES.map(format => [`${table.name}.${format}`, { table, format }] as const),
  ),
);

export const listExports = operation({
  operationId: 'listExports',
  url: '/v1/exports',
  tag: 'Data set',
  summary: 'Get what can be had as a whole',
  description:
    'Every list of the API as one file, and the SQLite database that all answers come from, of one version of the data set.',
  example: async () => '/v1/exports',
  params: z.object({}),
  query: z.object({}),
  responses: okResponse(ExportList),
  answer: async ({ dataset }) => ({
    version: dataset.version,
    data: [...(await tableExports(dataset)), await databaseExport(dataset)],
  }),
});

export const getExport = operation({
  operationId: 'getExport',
  url: '/v1/exports/{name}',
  tag: 'Data set',
  summary: 'Download all items of a kind',
  description:
    'The items of a list as the list sends them, in its order: one JSON object a line, or CSV with a line of heads, in which a field of an object has a column of its own ("provenance.source") and a list is JSON.',
  example: async () => links.export('states.ndjson'),
  params: z.object({
    name: z.enum([...TABLES.keys()] as [string, ...string[]]).describe('The name of the file.'),
  }),
  query: z.object({}),
  responses: {
    200: {
      description: 'All items.',
      content: {
        'application/x-ndjson': { schema: { type: 'string' } },
        'text/csv': { schema: { type: 'string' } },
      },
    },
  },
  answer: async ({ dataset, params: { name } }) => {
    const { table, format } = TABLES.get(name) as TableInFormat;
    const { type, write } = FORMATS[format];
    const lines = write(pagesOf(table.list, dataset), table.component);
    return new Answer(Readable.from(lines, { objectMode: false }), {
      type,
      headers: { 'content-disposition': contentDisposition(name) },
    });
  },
});

/** The database itself, of which a client that lost the connection can ask for the rest. */
export const getDatabase: AddOperation = app => {
  const url = links.export(DATABASE);
  app.get(url, { schema: DATABASE_SCHEMA }, async (request, reply) => {
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
    reply.type('application/vnd.sqlite3').header('content-disposition', contentDisposition(DATABASE));
    if (range === 'all') return reply.header('content-length', bytes).send(createReadStream(dataset.file));
    const { start, end } = range;
    return reply
      .code(206)
      .headers({ 'content-range': `bytes ${start}-${end}/${bytes}`, 'content-length': end - start + 1 })
      .send(createReadStream(dataset.file, { start, end }));
  });
  refuseOthers(app, url, READING);
};

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

const tableExports = (dataset: Dataset) =>
  Promise.all(
    [...TABLES].map(async ([name, { table, format }]) => ({
      name,
      format,
      items: await itemsOf(table.list, dataset),
      bytes: null,
      sha256: null,
      list: table.list.path,
      links: { self: links.export(name) },
    })),
  );

/** The file may have been deleted, while everything else is read from what is open. */
const databaseExport = async (dataset: Dataset) => ({
  name: DATABASE,
  format: 'sqlite',
  items: null,
  ...(await databaseFile(dataset).catch(() => ({ bytes: null, sha256: null }))),
  list: null,
  links: { self: links.export(DATABASE) },
});

const BYTES = { 'application/vnd.sqlite3': { schema: { type: 'string', format: 'binary' } } };

const DATABASE_SCHEMA: FastifySchema = {
  operationId: 'getDatabase',
  tags: ['Data set'],
  summary: 'Download the database',
  description:
    'The SQLite file that all answers come from. `Range` asks for a part of it, so that a download can be resumed; with `If-Range`, only of the same version.',
  response: {
    ...withProblems(
      {
        url: links.export(DATABASE),
        responses: {
          200: { description: 'The file.', content: BYTES },
          206: { description: 'The part that `Range` asks for.', content: BYTES },
        },
      },
      ['range-not-satisfiable'],
    ),
    ...NOT_MODIFIED,
  },
};
