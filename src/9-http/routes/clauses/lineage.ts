import { z } from 'zod';
import { lineageOf } from '../../../8-services/clauses/lineage.ts';
import { links } from '../../framework/links.ts';
import { okResponse, operation } from '../../framework/operation.ts';
import { Lineage } from '../../schemas/clauses/lineage.ts';
import { idOf } from '../../schemas/parameters.ts';
import { lineageView } from '../../views/clauses/lineage.ts';
import { first } from '../examples.ts';

export const getLineage = operation({
  operationId: 'getLineage',
  url: '/v1/clauses/{id}/lineage',
  tag: 'Clauses',
  summary: 'Follow a clause through its series',
  description:
    'Where it came from and what became of it in the resolutions that continue each other, as far as the data set has them, with both clauses and the evidence for each step.',
  example: async queries => {
    const clause = await first.keptClause(queries);
    return clause && `${links.clause(clause)}/lineage`;
  },
  params: idOf('clause'),
  query: z.object({}),
  responses: okResponse(Lineage),
  isCostly: () => true,
  answer: async ({ queries, params: { id } }) => lineageView(await lineageOf(queries, id)),
});
