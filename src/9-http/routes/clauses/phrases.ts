import { z } from 'zod';
import { list } from '../../framework/list.ts';
import { ActionList } from '../../schemas/clauses/action.ts';
import { ClauseKind } from '../../schemas/enums.ts';
import { nameOf } from '../../schemas/parameters.ts';
import { first, withQuery } from '../examples.ts';

export const listPhrases = list({
  operationId: 'listPhrases',
  url: '/v1/phrases',
  tag: 'Clauses',
  summary: 'List actions and their phrases',
  description: 'Actions with the phrases that express them, by kind of clause, the most frequent first.',
  example: async queries => {
    const { kind, action } = (await first.clause(queries)) ?? {};
    return withQuery('/v1/phrases', { kind, action, limit: 1 });
  },
  params: z.object({}),
  filters: z.object({
    kind: ClauseKind.optional().describe('Preamble or operative part.'),
    action: nameOf('action', 'The normal form of the phrases: "request".').optional(),
  }),
  several: { exclusive: ['kind', 'action'] },
  page: ActionList,
  start: [0],
  selection: async (_queries, filters) => filters,
  rows: (queries, selection, page) => queries.actions.list(selection, page),
  key: ({ rank }) => [rank],
  view: async (_queries, _selection, rows) =>
    rows.map(({ rank: _, ...own }) => ({
      ...own,
      links: { clauses: withQuery('/v1/clauses', { kind: own.kind, action: own.action }) },
    })),
  total: (queries, selection) => queries.actions.count(selection),
});
