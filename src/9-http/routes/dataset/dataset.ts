import { z } from 'zod';
import { okResponse, operation } from '../../framework/operation.ts';
import { Dataset } from '../../schemas/dataset/dataset.ts';

export const getDataset = operation({
  operationId: 'getDataset',
  url: '/v1/dataset',
  tag: 'Data set',
  summary: 'Get the version of the data set, and what it was made from',
  description:
    'Its version changes with its content, and only then; with how much of everything there is, and the files it was made from.',
  example: async () => '/v1/dataset',
  params: z.object({}),
  query: z.object({}),
  responses: okResponse(Dataset),
  showsStore: true,
  answer: async ({ dataset: { queries, version, madeBy, builtAt }, refusal, storeFailure = null }) => ({
    version,
    madeBy,
    builtAt,
    refusedReplacement: refusal,
    storeFailure,
    counts: await queries.dataset.counts(),
    sources: await queries.sources.all(),
  }),
});
