import { z } from 'zod';
import { list } from '../../framework/list.ts';
import { FindingList } from '../../schemas/dataset/finding.ts';
import { FindingKind } from '../../schemas/enums.ts';
import { nameOf } from '../../schemas/parameters.ts';
import { findingView } from '../../views/dataset/finding.ts';
import { first, withQuery } from '../examples.ts';

export const listFindings = list({
  operationId: 'listFindings',
  url: '/v1/findings',
  tag: 'Documents',
  summary: 'Find what is wrong or doubtful in the documents',
  description:
    'With the kind `source`, the text is at fault; with the kind `parser`, the parser is in doubt.',
  example: async queries => {
    const document = (await first.document(queries))?.id;
    const none = { documentId: document, kind: 'source', code: 'NUMBERING_GAP' } as const;
    const { documentId, kind, code } = (await first.finding(queries)) ?? none;
    return withQuery('/v1/findings', { kind, code, document: documentId, limit: 1 });
  },
  params: z.object({}),
  filters: z.object({
    kind: FindingKind.optional().describe('Whether the text is at fault or the parser is in doubt.'),
    code: nameOf('finding code', 'The code of the finding: "NUMBERING_GAP".').optional(),
    document: nameOf('document', 'Id or symbol of the document.').optional(),
  }),
  several: { exclusive: ['kind', 'code', 'document'] },
  page: FindingList,
  start: [''],
  selection: async (_queries, filters) => filters,
  rows: (queries, selection, page) => queries.findings.list(selection, page),
  key: ({ finding }) => [finding.id],
  view: async (_queries, _selection, rows) => rows.map(findingView),
  total: (queries, selection) => queries.findings.count(selection),
});
