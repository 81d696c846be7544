import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Queries } from '../../../db/queries/index.ts';
import type { Dataset } from '../../8-services/dataset/dataset-store.ts';
import { SentText as TextSchema } from '../schemas/common.ts';
import { answerExample, type Responses, sendAnswer, writeAnswer } from './answer.ts';
import type { OperationExample } from './example.ts';
import { componentOf, parametersOf, schemaOf } from './json-schema.ts';
import { type AddOperation, COSTLY, type Description, refuseOthers, withProblems } from './operation.ts';
import { Problem } from './problems.ts';
import { DECOMPRESSION, MAX_TEXT, readBodies } from './sent-body.ts';
import type { StandaloneOperation } from './standalone.ts';

/** What the body of such a request holds, in plain text or in JSON. */
export interface SentText {
  readonly text: string;
  readonly body?: string | undefined;
}

export interface TextOperation<Sent extends SentText> extends Omit<Description, 'example'> {
  /** Finds a text in the data to send as an example; undefined if there is none. */
  readonly example: SentExample;
  /** Every field but the text is optional or has a default: plain text cannot carry it. */
  readonly request: z.ZodType<Sent>;
  readonly responses: Responses;
  readonly answer: (dataset: Dataset, sent: Sent) => Promise<unknown>;
}

export type SentExample = (queries: Queries) => Promise<SentText | undefined>;

/**
 * A POST operation that reads a text and changes nothing. No other operation looks at the body of a request.
 * How long the text takes depends on who sends it, so it is read in a worker thread.
 */
export const textOperation = <Sent extends SentText>(definition: TextOperation<Sent>): AddOperation => {
  const standalone: StandaloneOperation = {
    operationId: definition.operationId,
    path: definition.url,
    method: 'post',
    answer: async (dataset, sent) =>
      writeAnswer(await definition.answer(dataset, sent as Sent), definition.responses),
    exampleFrom: dataset => exampleOf(definition, dataset),
  };
  const add = (app: FastifyInstance): void => {
    app.register(async inner => {
      readBodies(inner);
      inner.route({
        method: 'POST',
        url: definition.url,
        decompress: DECOMPRESSION,
        schema: {
          operationId: definition.operationId,
          tags: [definition.tag],
          summary: definition.summary,
          ...(definition.description === undefined ? {} : { description: definition.description }),
          querystring: parametersOf(z.object({})),
          body: {
            content: {
              'application/json': { schema: componentOf(definition.request) },
              'text/plain': { schema: schemaOf(TextSchema) },
            },
          },
          response: withProblems(definition, [
            'malformed-request',
            'request-timeout',
            'text-too-long',
            'unsupported-media-type',
            ...COSTLY,
          ]),
        },
        handler: async (request, reply) => {
          const dataset = app.store.current();
          if (!dataset) throw new Problem('no-data', app.store.reason());
          const sent = request.body as Sent | string;
          const read = typeof sent === 'string' ? definition.request.parse({ text: sent }) : sent;
          const bytes = Buffer.byteLength(read.text);
          if (bytes > MAX_TEXT) throw new Problem('text-too-long', `The text has ${bytes} bytes.`);
          reply.header('cache-control', 'no-store');
          return sendAnswer(reply, await app.workers.answer(standalone, dataset, read, reply));
        },
      });
    });
    refuseOthers(app, definition.url, ['POST', 'OPTIONS']);
  };
  return Object.assign(add, { standalone });
};

/** The operation's own answer to its example: no request is made. */
async function exampleOf<Sent extends SentText>(
  { example, request, responses, answer }: TextOperation<Sent>,
  dataset: Dataset,
): Promise<OperationExample | undefined> {
  const sent = await example(dataset.queries);
  if (!sent) return undefined;
  const result = await answer(dataset, request.parse(sent));
  return { parameters: new Map(), sent, answer: answerExample(result, responses) };
}
