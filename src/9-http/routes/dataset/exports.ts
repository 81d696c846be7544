import { Readable } from 'node:stream';
import { create as contentDisposition } from 'content-disposition';
import { z } from 'zod';
import type { Dataset } from '../../../8-services/dataset/dataset-store.ts';
import { RIGHTS_NOTICE } from '../../../model/rights-notice.ts';
import { DATABASE_NAME, databaseFile } from '../../exports/database-file.ts';
import { DESCRIBED } from '../../exports/described.ts';
import { itemsOf } from '../../exports/pages.ts';
import { FORMATS, linesOf, TABLE_FILES, type TableFile } from '../../exports/table-files.ts';
import { EXPORTED_TABLES, type ExportedTable } from '../../exports/tables.ts';
import { Answer } from '../../framework/answer.ts';
import { links } from '../../framework/links.ts';
import { okResponse, operation } from '../../framework/operation.ts';
import { ExportList } from '../../schemas/dataset/export.ts';

const ExportName = z
  .enum([...TABLE_FILES.keys()] as [string, ...string[]])
  .meta({ id: 'ExportName', description: 'The name of a file that a list can be had as.' });

export const listExports = operation({
  operationId: 'listExports',
  url: '/v1/exports',
  tag: 'Data set',
  summary: 'Get what can be had as a whole',
  description:
    'Every list of the API as one file, and the SQLite database that all answers come from, of one version of the data set; with where their texts come from.',
  example: async () => links.exports,
  params: z.object({}),
  query: z.object({}),
  responses: okResponse(ExportList),
  // All items are counted, and the first time the whole database is read.
  isCostly: () => true,
  answer: async ({ dataset }) => ({
    version: dataset.version,
    rights: RIGHTS_NOTICE,
    sources: links.dataset,
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
      headers: ['Link'],
      content: {
        'application/x-ndjson': { schema: { type: 'string' } },
        'text/csv': { schema: { type: 'string' } },
      },
    },
  },
  answer: async ({ dataset, params: { name } }) => {
    const file = TABLE_FILES.get(name) as TableFile;
    return new Answer(Readable.from(linesOf(file, dataset), { objectMode: false }), {
      type: FORMATS[file.format].type,
      headers: { 'content-disposition': contentDisposition(name), link: DESCRIBED },
    });
  },
});

async function tableExports(dataset: Dataset) {
  const counts = new Map<ExportedTable, number>();
  for (const table of EXPORTED_TABLES) counts.set(table, await itemsOf(table.list, dataset));
  return [...TABLE_FILES].map(([name, { table, format }]) => ({
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
