import { type BatchedClause, clauseBatch } from '../../../8-services/clauses/batch.ts';
import { Answer } from '../../framework/answer.ts';
import { jsonOperation } from '../../framework/json-operation.ts';
import { links } from '../../framework/links.ts';
import { okResponse } from '../../framework/operation.ts';
import { ClauseBatch, ClauseBatchRequest } from '../../schemas/clauses/batch.ts';
import { first } from '../examples.ts';

export const getClauses = jsonOperation({
  operationId: 'getClauses',
  url: '/v1/clauses/batch',
  tag: 'Clauses',
  summary: 'Get several clauses at once',
  description:
    'Up to 500 clauses by their ids, in any spelling, answered in the order of the ids, with those that there are not.',
  example: async queries => {
    const clause = await first.clause(queries);
    return clause && { ids: [clause.id] };
  },
  request: ClauseBatchRequest,
  // 500 ids of 300 characters, each of which may take six bytes in JSON.
  mostBytes: 1_000_000,
  responses: okResponse(ClauseBatch),
  answer: async (dataset, { ids }) => new Answer(written(await clauseBatch(dataset, ids))),
});

/** The clauses are in JSON already. */
function written(batch: readonly BatchedClause[]): string {
  const data = batch.map(({ asked, json, near }) => {
    const addresses = near.map(({ kind, id }) => links[kind](id));
    return `{"asked":${JSON.stringify(asked)},"clause":${json},"near":${JSON.stringify(addresses)}}`;
  });
  const notFound = batch.filter(({ json }) => json === null).map(({ asked }) => asked);
  return `{"data":[${data.join()}],"notFound":${JSON.stringify(notFound)}}`;
}
