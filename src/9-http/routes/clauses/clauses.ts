import { z } from 'zod';
import { toTextQuery } from '../../../8-services/search/text-query.ts';
import { links } from '../../framework/links.ts';
import { list } from '../../framework/list.ts';
import { representation } from '../../framework/representation.ts';
import { Clause, ClauseList } from '../../schemas/clauses/clause.ts';
import { ClauseKind } from '../../schemas/enums.ts';
import { actionNamed, adoptedWithin, issuedBy, nameOf, textQuery } from '../../schemas/parameters.ts';
import { first, withQuery } from '../examples.ts';

const filters = z.object({
  kind: ClauseKind.optional().describe('Preamble or operative part.'),
  phrase: nameOf('phrase', 'The phrase of the clause, in any case: "Recalling also".').optional(),
  action: actionNamed.optional(),
  resolution: nameOf('document', 'Id or symbol of the resolution.').optional(),
  organization: nameOf(
    'organization',
    'An organization that the clause names: its id, a name or an acronym.',
  ).optional(),
  ...issuedBy,
  ...adoptedWithin,
  q: textQuery.optional(),
});

export const listClauses = list({
  operationId: 'listClauses',
  url: '/v1/clauses',
  tag: 'Clauses',
  summary: 'Find clauses',
  description: 'The clauses of all resolutions, including lettered parts, in the order of the data set.',
  example: async queries => {
    const { clause, mention } = (await first.mentioning(queries)) ?? {};
    const document = clause && (await queries.documents.byId(clause.documentId))?.document;
    return (
      document &&
      withQuery('/v1/clauses', {
        kind: clause.kind,
        phrase: clause.phrase,
        action: clause.action,
        resolution: clause.documentId,
        organization: mention?.organizationId,
        body: document.body,
        session: document.session,
        year: document.year,
        adoptedFrom: document.date,
        adoptedTo: document.date,
        q: clause.phrase,
        limit: 1,
      })
    );
  },
  params: z.object({}),
  filters,
  several: {
    exclusive: ['kind', 'phrase', 'action', 'resolution', 'body', 'session', 'year'],
    shared: ['organization'],
  },
  page: ClauseList,
  isCostly: ({ q }) => q !== undefined,
  start: [-1],
  selection: async (_queries, { q, ...others }) => ({
    ...others,
    q: q === undefined ? undefined : toTextQuery(q),
  }),
  rows: (queries, selection, page) => queries.clauses.keys(selection, page),
  key: ({ seq }) => [seq],
  view: async (queries, _selection, rows) => queries.representations.joinedUnits(rows.map(({ seq }) => seq)),
  total: (queries, selection) => queries.clauses.count(selection),
});

export const getClause = representation({
  operationId: 'getClause',
  url: '/v1/clauses/{id}',
  tag: 'Clauses',
  summary: 'Get a clause',
  description: 'A clause with its notes, citations and mentions, and its place in the resolution.',
  example: async queries => {
    const clause = await first.clause(queries);
    return clause && links.clause(clause.id);
  },
  of: 'clause',
  schema: Clause,
  json: ({ representations }, id) => representations.unit('clause', id),
});
