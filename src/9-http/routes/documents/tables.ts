import { z } from 'zod';
import { requireDocument } from '../../../8-services/documents/require.ts';
import { links } from '../../framework/links.ts';
import { list } from '../../framework/list.ts';
import { representation } from '../../framework/representation.ts';
import { Table, TableList } from '../../schemas/documents/table.ts';
import { idOf } from '../../schemas/parameters.ts';
import { first } from '../examples.ts';

export const listTables = list({
  operationId: 'listTables',
  url: '/v1/documents/{id}/tables',
  tag: 'Documents',
  summary: 'Get the tables of a document',
  description: 'In the order of the document. A text that was made of bare lines has none.',
  example: async queries => {
    const document = (await first.table(queries))?.documentId ?? (await first.document(queries))?.id;
    return document && `${links.document(document)}/tables?limit=1`;
  },
  params: idOf('document'),
  filters: z.object({}),
  page: TableList,
  // However few tables are on a page, all their cells come along.
  isCostly: () => true,
  start: [-1],
  selection: async (queries, { id }) => (await requireDocument(queries, id)).id,
  rows: (queries, document, page) => queries.tables.keys(document, page),
  key: ({ position }) => [position],
  view: async (queries, _selection, rows) => queries.representations.joinedUnits(rows.map(({ seq }) => seq)),
  total: (queries, document) => queries.tables.count(document),
});

export const getTable = representation({
  operationId: 'getTable',
  url: '/v1/tables/{id}',
  tag: 'Documents',
  summary: 'Get a table',
  description: 'A table of data, its cells row by row.',
  example: async queries => {
    const table = await first.table(queries);
    return table && links.table(table.id);
  },
  of: 'table',
  schema: Table,
  json: ({ representations }, id) => representations.unit('table', id),
});
