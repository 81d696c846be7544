import { z } from 'zod';
import type { Queries } from '../../../../db/queries/index.ts';
import type { ResolutionRow } from '../../../../db/queries/resolutions/resolutions.ts';
import { links } from '../../framework/links.ts';
import { okResponse, operation } from '../../framework/operation.ts';
import { asDocumentId, idOf, word } from '../../schemas/parameters.ts';
import { ResolutionComparison } from '../../schemas/resolutions/comparison.ts';
import { comparisonView, type WithClauses } from '../../views/comparison.ts';
import { first } from '../examples.ts';
import { resolutionAt } from './resolutions.ts';

export const getComparison = operation({
  operationId: 'getComparison',
  url: '/v1/resolutions/{id}/compare',
  tag: 'Resolutions',
  summary: 'Compare two resolutions clause by clause',
  description:
    'What became of each clause of the earlier one in the later: kept, moved, reworded, split, merged, added or dropped; and in sum, how much of the earlier text lives on. Any two resolutions can be compared, in either order.',
  example: async queries => {
    const { resolution, next } = (await first.series(queries)) ?? {};
    return resolution && next && links.comparison(next, resolution);
  },
  params: idOf('resolution'),
  query: z.object({ with: word('Id or symbol of the other resolution.') }),
  responses: okResponse(ResolutionComparison),
  answer: async ({ queries, params: { id }, query }) => {
    const other = await resolutionAt(queries, asDocumentId(query.with) ?? query.with);
    const [earlier, later] = inTime(await resolutionAt(queries, id), other);
    return comparisonView(await withClauses(queries, earlier), await withClauses(queries, later));
  },
});

/** By their dates, or where they do not tell by the order of the data set. */
function inTime(one: ResolutionRow, other: ResolutionRow): [ResolutionRow, ResolutionRow] {
  const [a, b] = [one.document, other.document];
  const isLater = a.date !== null && b.date !== null && a.date !== b.date ? a.date > b.date : a.seq > b.seq;
  return isLater ? [other, one] : [one, other];
}

const withClauses = async (queries: Queries, row: ResolutionRow): Promise<WithClauses> => ({
  row,
  clauses: await queries.lineage.textsOfResolution(row.document.id),
});
