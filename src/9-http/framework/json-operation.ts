import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Queries } from '../../../db/queries/index.ts';
import type { Dataset } from '../../8-services/dataset/dataset-store.ts';
import type { DocumentedOperation } from '../openapi/documented-operation.ts';
import { answerExample, mediaTypesOf, type Responses, sendAnswer, writeAnswer } from './answer.ts';
import type { OperationExample } from './example.ts';
import { acceptableAs } from './headers/acceptable.ts';
import { refuseOthers, SENDING } from './headers/allowed-methods.ts';
import { componentOf, parametersOf } from './json-schema.ts';
import { type AddOperation, COSTLY, type Description } from './operation.ts';
import { Problem } from './problems.ts';
import { DECOMPRESSION, readJson } from './sent-body.ts';
import type { StandaloneOperation } from './standalone.ts';

export interface JsonOperation<Sent extends object> extends Omit<Description, 'example'> {
  /** Finds in the data what to send as an example; undefined if there is nothing. */
  readonly example: (queries: Queries) => Promise<Sent | undefined>;
  /** The component that describes the body. */
  readonly request: z.ZodType<Sent>;
  /** The most bytes of a body. */
  readonly mostBytes: number;
  readonly responses: Responses;
  /** Returns a value that is sent as JSON, or an `Answer`. */
  readonly answer: (dataset: Dataset, sent: Sent) => Promise<unknown>;
}

/**
 * A POST operation that reads what is asked from JSON in the body, because it is too long for an address, and changes
 * nothing. How long it takes depends on who sends it, so it is answered by a worker thread.
 */
export const jsonOperation = <Sent extends object>(definition: JsonOperation<Sent>): AddOperation => {
  const { operationId, url, tag, summary, description, request, responses, mostBytes } = definition;
  const standalone: StandaloneOperation = {
    operationId,
    path: url,
    method: 'post',
    answer: async (dataset, sent) => writeAnswer(await definition.answer(dataset, sent as Sent), responses),
    exampleFrom: dataset => exampleOf(definition, dataset),
  };
  const body = { 'application/json': { schema: componentOf(request) } };
  const add = (app: FastifyInstance): void => {
    app.register(async inner => {
      readJson(inner, mostBytes);
      inner.route({
        method: 'POST',
        url,
        decompress: DECOMPRESSION,
        onRequest: acceptableAs(mediaTypesOf(responses)),
        schema: { querystring: parametersOf(NONE), body: { content: body }, response: responses },
        handler: async (request, reply) => {
          const dataset = app.store.current();
          if (!dataset) throw new Problem('no-data', app.store.reason());
          reply.header('cache-control', 'no-store');
          return sendAnswer(reply, await app.workers.answer(standalone, dataset, request.body, reply));
        },
      });
    });
    refuseOthers(app, url, SENDING);
  };
  const documented: DocumentedOperation = {
    method: 'post',
    operationId,
    url,
    tag,
    summary,
    ...(description === undefined ? {} : { description }),
    params: NONE,
    query: NONE,
    body,
    responses,
    problems: ['malformed-request', 'text-too-long', 'unsupported-media-type', ...COSTLY],
    isCached: false,
  };
  return Object.assign(add, { standalone, documented: [documented] });
};

const NONE = z.object({});

/** The operation's own answer to its example: no request is made. */
async function exampleOf<Sent extends object>(
  { example, responses, answer }: JsonOperation<Sent>,
  dataset: Dataset,
): Promise<OperationExample | undefined> {
  const sent = await example(dataset.queries);
  if (!sent) return undefined;
  const answered = await answerExample(await answer(dataset, sent), responses);
  return { parameters: new Map(), sent, answer: answered };
}
