import { z } from 'zod';
import { withAnnotations } from '../../../8-services/documents/annotations.ts';
import { noResolution, requireResolution } from '../../../8-services/resolutions/resolution.ts';
import { links } from '../../framework/links.ts';
import { list } from '../../framework/list.ts';
import { representation } from '../../framework/representation.ts';
import { ClauseList } from '../../schemas/clauses/clause.ts';
import { Resolution, ResolutionList } from '../../schemas/documents/document.ts';
import { ClauseView } from '../../schemas/enums.ts';
import { adoptedBy, adoptedWithin, idOf, issuedBy } from '../../schemas/parameters.ts';
import { clauseView } from '../../views/clauses/clause.ts';
import { nest } from '../../views/documents/tree.ts';
import { first, withQuery } from '../examples.ts';

export const listResolutions = list({
  operationId: 'listResolutions',
  url: '/v1/resolutions',
  tag: 'Resolutions',
  summary: 'Find resolutions',
  description: 'In the order of the data set, each with how it was adopted and how many clauses it has.',
  example: async queries => {
    const { body, session, year, date } = (await first.resolution(queries)) ?? {};
    const query = { body, session, year, adoptedFrom: date, adoptedTo: date, limit: 1 };
    return withQuery('/v1/resolutions', query);
  },
  params: z.object({}),
  filters: z.object({ ...issuedBy, ...adoptedWithin, vote: adoptedBy.optional() }),
  several: { exclusive: ['body', 'session', 'year', 'vote'] },
  page: ResolutionList,
  start: [-1],
  selection: async (_queries, filters) => filters,
  rows: (queries, selection, page) => queries.resolutions.keys(selection, page),
  key: ({ seq }) => [seq],
  view: async (queries, _selection, rows) =>
    queries.representations.joinedResolutions(rows.map(({ seq }) => seq)),
  total: (queries, selection) => queries.resolutions.count(selection),
});

export const getResolution = representation({
  operationId: 'getResolution',
  url: '/v1/resolutions/{id}',
  tag: 'Resolutions',
  summary: 'Get a resolution',
  description: 'What is known of it: who adopted it, when and how, its series, and where its clauses are.',
  example: async queries => {
    const resolution = await first.resolution(queries);
    return resolution && links.resolution(resolution.id);
  },
  of: 'resolution',
  schema: Resolution,
  json: ({ representations }, id) => representations.resolution(id),
  missing: noResolution,
});

export const listClausesOfResolution = list({
  operationId: 'listClausesOfResolution',
  url: '/v1/resolutions/{id}/clauses',
  tag: 'Resolutions',
  summary: 'Get the clauses of a resolution',
  description: 'In reading order. In a tree, a page counts the clauses that are not parts of another.',
  example: async queries => {
    const resolution = await first.resolution(queries);
    return resolution && `${links.resolution(resolution.id)}/clauses?view=tree&limit=1`;
  },
  params: idOf('resolution'),
  filters: z.object({
    view: ClauseView.default('flat').describe(
      'All clauses in a flat list, or lettered parts nested in `clauses` of their clause.',
    ),
  }),
  page: ClauseList,
  start: [-1],
  selection: async (queries, { id, view }) => {
    await requireResolution(queries, id);
    return { resolution: id, top: view === 'tree' ? (true as const) : undefined };
  },
  rows: (queries, selection, page) => queries.clauses.keys(selection, page),
  key: ({ seq }) => [seq],
  view: async (queries, { resolution, top }, rows, beyond) => {
    const from = rows[0]?.seq;
    if (!top || from === undefined) return queries.representations.joinedUnits(rows.map(({ seq }) => seq));
    const all = await queries.clauses.between(resolution, from, beyond?.seq ?? Number.MAX_SAFE_INTEGER);
    return nest((await withAnnotations(queries, all)).map(clauseView), 'clauses');
  },
  total: (queries, selection) => queries.clauses.count(selection),
});
