import { z } from 'zod';
import { groupsWithMandates, requireMandate, withSharedWords } from '../../8-services/mandates/overlaps.ts';
import { links } from '../framework/links.ts';
import { list } from '../framework/list.ts';
import { OverlapGroupList, OverlapList } from '../schemas/overlap.ts';
import { idOf } from '../schemas/parameters.ts';
import { overlapGroupView, overlapView } from '../views/overlap.ts';
import { first, withQuery } from './examples.ts';
import { asFilters, mandateFilters } from './mandates.ts';

const FIRST = { after: [-1], limit: 1 };

export const listOverlapsOfMandate = list({
  operationId: 'listOverlapsOfMandate',
  url: '/v1/mandates/{id}/overlaps',
  tag: 'Mandates',
  summary: 'Get the mandates that ask the like of a mandate',
  description:
    'Other mandates with the same or a related addressee and like matter, formulas aside: in which resolutions they stand, of which organs, and whether a later resolution of their series is known. The most similar first.',
  example: async queries => {
    const { mandate } = (await first.overlapping(queries)) ?? {};
    const [row] = mandate ? await queries.overlaps.list({ mandate: mandate.id }, FIRST) : [];
    if (!row) return undefined;
    const [sameSeries, latest] = [row.overlap.sameSeries, row.other.latest === 1].map(String);
    return withQuery(links.overlaps(row.overlap.mandateId), { sameSeries, latest, limit: 1 });
  },
  params: idOf('mandate'),
  filters: z.object({
    sameSeries: z
      .boolean()
      .optional()
      .describe('Whether the other mandate stands in a resolution of the same series.'),
    latest: z
      .boolean()
      .optional()
      .describe('Whether no later resolution of the series of the other mandate was adopted.'),
  }),
  page: OverlapList,
  start: [-1],
  selection: async (queries, { id, ...filters }) => ({
    ...filters,
    mandate: await requireMandate(queries, id),
  }),
  rows: (queries, selection, page) => queries.overlaps.list(selection, page),
  key: ({ overlap }) => [overlap.ordinal],
  view: async (_queries, _selection, rows) => withSharedWords(rows).map(overlapView),
  total: (queries, selection) => queries.overlaps.count(selection),
});

export const listOverlaps = list({
  operationId: 'listOverlaps',
  url: '/v1/overlaps',
  tag: 'Mandates',
  summary: 'Find groups of mandates that ask the like',
  description:
    'All mandates of a group ask the like of one of them, after which it is named. The filters are those of mandates; a group is found if one of its mandates fits all of them. The largest groups first.',
  example: async queries => {
    const found = await first.overlapping(queries);
    if (!found) return undefined;
    const { group, mandate, addressee, dueSession, date } = found;
    const { askerId: asker, action } = mandate;
    const [answered, latest, acrossSeries] = [
      mandate.status === 'answered',
      found.latest === 1,
      group.series > 1,
    ].map(String);
    const addresseeText = mandate.addressee.text;
    const filters = { addressee, addresseeText, asker, action, dueSession, answered, latest, acrossSeries };
    return withQuery('/v1/overlaps', { ...filters, adoptedFrom: date, adoptedTo: date, limit: 1 });
  },
  params: z.object({}),
  filters: mandateFilters.extend({
    acrossSeries: z.boolean().optional().describe('Whether its mandates stand in several series.'),
  }),
  several: { shared: ['addressee', 'addresseeGroup', 'asker', 'action', 'dueSession'] },
  page: OverlapGroupList,
  isCostly: () => true,
  start: [-1],
  selection: async (_queries, filters) => asFilters(filters),
  rows: (queries, selection, page) => queries.overlaps.groups(selection, page),
  key: ({ seq }) => [seq],
  view: async (queries, _selection, rows) => (await groupsWithMandates(queries, rows)).map(overlapGroupView),
  total: (queries, selection) => queries.overlaps.groupCount(selection),
});
