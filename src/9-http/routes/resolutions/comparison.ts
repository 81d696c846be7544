import { z } from 'zod';
import type { Queries } from '../../../../db/queries/index.ts';
import { compare } from '../../../8-services/resolutions/comparison.ts';
import { redline } from '../../../8-services/resolutions/redline/redline.ts';
import { links } from '../../framework/links.ts';
import { okResponse, operation } from '../../framework/operation.ts';
import { idOf, subject } from '../../schemas/parameters.ts';
import { ResolutionComparison } from '../../schemas/resolutions/comparison.ts';
import { comparisonView } from '../../views/resolutions/comparison.ts';
import { redlineFile } from '../../word-files/redline-file.ts';
import { WORD_RESPONSE, wordAnswer } from '../../word-files/word-answer.ts';
import { first } from '../examples.ts';

/** What asks for a comparison: one resolution in the path, the other in the query. */
const COMPARED = {
  params: idOf('resolution'),
  query: z.object({ other: subject('Id or symbol of the other resolution.') }),
  formerly: { with: 'other' },
};

/** A resolution of a series, and the one before it. */
async function firstPair(queries: Queries): Promise<[id: string, other: string] | undefined> {
  const { resolution, next } = (await first.series(queries)) ?? {};
  return resolution === undefined || next === undefined ? undefined : [next, resolution];
}

export const getComparison = operation({
  operationId: 'getComparison',
  url: '/v1/resolutions/{id}/compare',
  tag: 'Resolutions',
  summary: 'Compare two resolutions clause by clause',
  description:
    'What became of each clause of the earlier one in the later: kept, moved, reworded, split, merged, added or dropped; and in sum, how much of the earlier text remains. Any two resolutions can be compared, in either order.',
  example: async queries => {
    const pair = await firstPair(queries);
    return pair && links.comparison(...pair);
  },
  ...COMPARED,
  responses: okResponse(ResolutionComparison),
  isCostly: () => true,
  answer: async ({ queries, params: { id }, query }) =>
    comparisonView(await compare(queries, id, query.other)),
});

export const getRedline = operation({
  operationId: 'getRedline',
  url: '/v1/resolutions/{id}/compare.docx',
  tag: 'Resolutions',
  summary: 'Compare two resolutions as a Word file with tracked changes',
  description:
    'Both texts whole, with their numbers and notes: whoever accepts the changes has the later one, whoever rejects them the earlier one. Comments say what moved, was split or merged, and where to.',
  example: async queries => {
    const pair = await firstPair(queries);
    return pair && links.redline(...pair);
  },
  ...COMPARED,
  responses: WORD_RESPONSE,
  isCostly: () => true,
  answer: async ({ queries, params: { id }, query }) => {
    const redlined = await redline(queries, id, query.other);
    const name = `${redlined.later.id} compared with ${redlined.earlier.id}.docx`;
    return wordAnswer(redlineFile(redlined), name);
  },
});
