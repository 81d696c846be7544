import { z } from 'zod';
import { workById } from '../../../8-services/citations/works.ts';
import { links } from '../../framework/links.ts';
import { list } from '../../framework/list.ts';
import { okResponse, operation } from '../../framework/operation.ts';
import { Work, WorkList } from '../../schemas/citations/work.ts';
import { WorkKind } from '../../schemas/enums.ts';
import { idOf, issuedBy, word } from '../../schemas/parameters.ts';
import { workSummary, workView } from '../../views/citations/work.ts';
import { first, withQuery } from '../examples.ts';

export const listWorks = list({
  operationId: 'listWorks',
  url: '/v1/works',
  tag: 'Citations',
  summary: 'Find what is cited',
  description:
    'Every document and instrument that is cited by a symbol or name, whether the data set has its text or not, and every document of the data set. In the order of how many documents cite them.',
  example: async queries => {
    const { kind, body, session, title: q } = (await first.work(queries)) ?? {};
    return withQuery('/v1/works', { kind, body, session, q, available: 'true', limit: 1 });
  },
  params: z.object({}),
  filters: z.object({
    q: word('Part of the symbol or title, in any case.').optional(),
    kind: WorkKind.optional().describe('The kind of work.'),
    body: issuedBy.body,
    session: issuedBy.session,
    available: z.boolean().optional().describe('Whether the data set has the document.'),
  }),
  several: { exclusive: ['kind', 'body', 'session'] },
  page: WorkList,
  start: [-1],
  selection: async (_queries, filters) => filters,
  rows: (queries, selection, page) => queries.works.list(selection, page),
  key: ({ seq }) => [seq],
  view: async (_queries, _selection, rows) => rows.map(workSummary),
  total: (queries, selection) => queries.works.count(selection),
});

export const getWork = operation({
  operationId: 'getWork',
  url: '/v1/works/{id}',
  tag: 'Citations',
  summary: 'Get what is known of a work',
  description:
    'The dates and titles that citing texts give to it, with how many say so, and the works that it corrects, revises, adds to or is contained in.',
  example: async queries => {
    const work = await first.work(queries);
    return work && links.work(work.id);
  },
  params: idOf('work'),
  query: z.object({}),
  responses: okResponse(Work),
  answer: async ({ queries, params: { id } }) => workView(await workById(queries, id)),
});
