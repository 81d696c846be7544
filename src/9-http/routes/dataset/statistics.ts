import { z } from 'zod';
import { list } from '../../framework/list.ts';
import { StatisticsList } from '../../schemas/dataset/statistics.ts';
import { StatisticsGrouping } from '../../schemas/enums.ts';
import { adoptedWithin, anyOf, issuedByAny, word } from '../../schemas/parameters.ts';
import { statisticsView } from '../../views/dataset/statistics.ts';
import { first, withQuery } from '../examples.ts';

export const listStatistics = list({
  operationId: 'listStatistics',
  url: '/v1/statistics',
  tag: 'Data set',
  summary: 'Count resolutions, their clauses, words and mandates',
  description:
    'The sums of adopted resolutions, by organ, session, year, addressee, series or one by one; with the reports that they ask for, and how the texts of a series grow.',
  example: async queries => {
    const { series, resolution } = (await first.series(queries)) ?? {};
    const { body, session, year, date } =
      (resolution && (await queries.documents.byId(resolution))?.document) || {};
    return withQuery('/v1/statistics', {
      by: 'resolution',
      body,
      session,
      year,
      adoptedFrom: date,
      adoptedTo: date,
      series: series?.id,
      limit: 1,
    });
  },
  params: z.object({}),
  filters: z.object({
    by: StatisticsGrouping.default('body').describe(
      'What is counted together. Bodies and series come by the number of resolutions, addressees by that of mandates, the others in chronological order.',
    ),
    ...issuedByAny,
    ...adoptedWithin,
    series: anyOf(word('Id of a series.')),
  }),
  page: StatisticsList,
  isCostly: () => true,
  start: [0],
  selection: async (_queries, { by, ...filters }) => ({ by, filters }),
  rows: (queries, { by, filters }, page) => queries.statistics.list(by, filters, page),
  key: ({ rank }) => [rank],
  view: async (_queries, { by }, rows) => rows.map(row => statisticsView(by, row)),
  total: (queries, { by, filters }) => queries.statistics.count(by, filters),
});
