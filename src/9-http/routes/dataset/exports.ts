import { Readable } from 'node:stream';
import { create as contentDisposition } from 'content-disposition';
import { z } from 'zod';
import type { Dataset } from '../../../8-services/dataset/dataset-store.ts';
import { csvLines } from '../../exports/csv.ts';
import { DATABASE_NAME, databaseFile } from '../../exports/database-file.ts';
import { ndjsonLines } from '../../exports/ndjson.ts';
import { itemsOf, pagesOf } from '../../exports/pages.ts';
import { EXPORTED_TABLES, type ExportedTable } from '../../exports/tables.ts';
import { Answer } from '../../framework/answer.ts';
import { links } from '../../framework/links.ts';
import { okResponse, operation } from '../../framework/operation.ts';
import { ExportList } from '../../schemas/dataset/export.ts';

/** The formats that a table can be had in. */
const FORMATS = {
  ndjson: { type: 'application/x-ndjson; charset=utf-8', write: ndjsonLines },
  csv: { type: 'text/csv; charset=utf-8; header=present', write: csvLines },
} as const;

type Format = keyof typeof FORMATS;

const FORMAT_NAMES = Object.keys(FORMATS) as Format[];

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

const ExportName = z
  .enum([...TABLES.keys()] as [string, ...string[]])
  .meta({ id: 'ExportName', description: 'The name of a file that a list can be had as.' });

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
  // All items are counted, and the first time the whole database is read.
  isCostly: () => true,
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
    name: ExportName.describe('The name of the file.'),
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

async function tableExports(dataset: Dataset) {
  const counts = new Map<ExportedTable, number>();
  for (const table of EXPORTED_TABLES) counts.set(table, await itemsOf(table.list, dataset));
  return [...TABLES].map(([name, { table, format }]) => ({
    name,
    format,
    items: counts.get(table) ?? null,
    bytes: null,
    sha256: null,
    list: table.list.path,
    links: { self: links.export(name) },
  }));
}

/** The file may have been deleted, while everything else is read from what is open. */
const databaseExport = async (dataset: Dataset) => ({
  name: DATABASE_NAME,
  format: 'sqlite',
  items: null,
  ...(await databaseFile(dataset).catch(() => ({ bytes: null, sha256: null }))),
  list: null,
  links: { self: links.export(DATABASE_NAME) },
});
