import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import type { Queries } from '../../db/queries/index.ts';
import { componentOf, type JsonSchema } from './json-schema.ts';
import { type AddOperation, type Description, refuseOthers, withProblems } from './operation.ts';
import { Problem } from './problems.ts';
import type { Dataset } from './store.ts';

/** What the body of such a request holds, however it comes. */
export interface SentText {
  readonly text: string;
  readonly body?: string | undefined;
}

export interface TextOperation<Sent extends SentText> extends Omit<Description, 'example'> {
  /** Finds a text to be sent as an example in the data. */
  readonly example: SentExample;
  /** What has a default need not be sent, and cannot be with plain text. */
  readonly request: z.ZodType<Sent>;
  readonly responses: Readonly<Record<number, JsonSchema>>;
  readonly answer: (dataset: Dataset, sent: Sent) => Promise<unknown>;
}

export type SentExample = (queries: Queries) => Promise<SentText | undefined>;

declare module 'fastify' {
  interface FastifyContextConfig {
    sentExample?: SentExample;
  }
}

export const MAX_TEXT = 65_536;
/** In JSON a character may take six bytes. */
const MAX_JSON = 6 * MAX_TEXT + 1024;

/** A POST operation that reads a text and changes nothing; the only ones whose body is looked at. */
export const textOperation =
  <Sent extends SentText>(of: TextOperation<Sent>): AddOperation =>
  app => {
    app.register(async inner => {
      readTexts(inner);
      inner.route({
        method: 'POST',
        url: of.url,
        config: { sentExample: of.example },
        schema: {
          operationId: of.operationId,
          tags: [of.tag],
          summary: of.summary,
          ...(of.description === undefined ? {} : { description: of.description }),
          body: {
            content: {
              'application/json': { schema: componentOf(of.request) },
              'text/plain': { schema: { type: 'string', minLength: 1 } },
            },
          },
          response: withProblems(of, ['malformed-request', 'text-too-long', 'unsupported-media-type']),
        },
        handler: async (request, reply) => {
          const dataset = app.store.current();
          if (!dataset) throw new Problem('no-data', app.store.reason());
          const sent = request.body as Sent | string;
          const read = typeof sent === 'string' ? of.request.parse({ text: sent }) : sent;
          const bytes = Buffer.byteLength(read.text);
          if (bytes > MAX_TEXT) throw new Problem('text-too-long', `The text has ${bytes} bytes.`);
          reply.header('cache-control', 'no-store');
          return of.answer(dataset, read);
        },
      });
    });
    refuseOthers(app, of.url, ['POST', 'OPTIONS']);
  };

function readTexts(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('text/plain', { parseAs: 'string', bodyLimit: MAX_TEXT }, (_request, text, done) =>
    done(null, text),
  );
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'string', bodyLimit: MAX_JSON },
    app.getDefaultJsonParser('error', 'error'),
  );
}
