import { z } from 'zod';
import { compare } from '../../../8-services/resolutions/comparison.ts';
import { links } from '../../framework/links.ts';
import { okResponse, operation } from '../../framework/operation.ts';
import { idOf, subject } from '../../schemas/parameters.ts';
import { ResolutionComparison } from '../../schemas/resolutions/comparison.ts';
import { comparisonView } from '../../views/resolutions/comparison.ts';
import { first } from '../examples.ts';

export const getComparison = operation({
  operationId: 'getComparison',
  url: '/v1/resolutions/{id}/compare',
  tag: 'Resolutions',
  summary: 'Compare two resolutions clause by clause',
  description:
    'What became of each clause of the earlier one in the later: kept, moved, reworded, split, merged, added or dropped; and in sum, how much of the earlier text remains. Any two resolutions can be compared, in either order.',
  example: async queries => {
    const { resolution, next } = (await first.series(queries)) ?? {};
    return resolution && next && links.comparison(next, resolution);
  },
  params: idOf('resolution'),
  query: z.object({ with: subject('Id or symbol of the other resolution.') }),
  responses: okResponse(ResolutionComparison),
  isCostly: () => true,
  answer: async ({ queries, params: { id }, query }) =>
    comparisonView(await compare(queries, id, query.with)),
});
