import { z } from 'zod';
import { seriesMatrix } from '../../../8-services/resolutions/matrix.ts';
import { seriesById } from '../../../8-services/resolutions/series.ts';
import { links } from '../../framework/links.ts';
import { list } from '../../framework/list.ts';
import { okResponse, operation } from '../../framework/operation.ts';
import { idOf, issuedBy, nameOf, word } from '../../schemas/parameters.ts';
import { SeriesMatrix } from '../../schemas/resolutions/matrix.ts';
import { Series, SeriesList } from '../../schemas/resolutions/series.ts';
import { matrixView } from '../../views/resolutions/matrix.ts';
import { seriesSummary, seriesView } from '../../views/resolutions/series.ts';
import { first, withQuery } from '../examples.ts';

export const listSeries = list({
  operationId: 'listSeries',
  url: '/v1/series',
  tag: 'Resolutions',
  summary: 'Find series of resolutions',
  description:
    'Resolutions of one body that continue each other: those with the same title except for sessions and years, and those of another session with a similar title, or one that has a part in common, that cite one of the others and carry on its wording. In the order of their first resolutions.',
  example: async queries => {
    const { series, resolution } = (await first.series(queries)) ?? {};
    const { body, title: q } = series ?? {};
    return withQuery('/v1/series', { body, q, resolution, limit: 1 });
  },
  params: z.object({}),
  filters: z.object({
    body: issuedBy.body,
    q: word('Part of the title, in any case.').optional(),
    resolution: nameOf('document', 'Id or symbol of one of its resolutions.').optional(),
  }),
  several: { exclusive: ['body'], shared: ['resolution'] },
  page: SeriesList,
  start: [-1],
  selection: async (_queries, filters) => filters,
  rows: (queries, selection, page) => queries.series.list(selection, page),
  key: ({ seq }) => [seq],
  view: async (_queries, _selection, rows) => rows.map(seriesSummary),
  total: (queries, selection) => queries.series.count(selection),
});

export const getSeries = operation({
  operationId: 'getSeries',
  url: '/v1/series/{id}',
  tag: 'Resolutions',
  summary: 'Get a series of resolutions',
  description: 'With its resolutions in chronological order.',
  example: async queries => {
    const { series } = (await first.series(queries)) ?? {};
    return series && links.series(series.id);
  },
  params: idOf('series'),
  query: z.object({}),
  responses: okResponse(Series),
  answer: async ({ queries, params: { id } }) => seriesView(await seriesById(queries, id)),
});

export const getSeriesMatrix = operation({
  operationId: 'getSeriesMatrix',
  url: '/v1/series/{id}/matrix',
  tag: 'Resolutions',
  summary: 'Get a series as a table of clauses',
  description:
    'A row for each clause through time, a column for each resolution; each cell says what the wording is to the one before.',
  example: async queries => {
    const { series } = (await first.series(queries)) ?? {};
    return series && links.matrix(series.id);
  },
  params: idOf('series'),
  query: z.object({}),
  responses: okResponse(SeriesMatrix),
  isCostly: () => true,
  answer: async ({ queries, params: { id } }) => matrixView(await seriesMatrix(queries, id)),
});
