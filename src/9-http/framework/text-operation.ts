import { MIMEType, TextDecoder } from 'node:util';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Queries } from '../../../db/queries/index.ts';
import { SentText as TextSchema } from '../schemas/common.ts';
import { componentOf, type JsonSchema, parametersOf, schemaOf } from './json-schema.ts';
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
  <Sent extends SentText>(definition: TextOperation<Sent>): AddOperation =>
  app => {
    app.register(async inner => {
      readTexts(inner);
      inner.route({
        method: 'POST',
        url: definition.url,
        config: { sentExample: definition.example },
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
            'text-too-long',
            'unsupported-media-type',
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
          return definition.answer(dataset, read);
        },
      });
    });
    refuseOthers(app, definition.url, ['POST', 'OPTIONS']);
  };

function readTexts(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'text/plain',
    { parseAs: 'buffer', bodyLimit: MAX_TEXT },
    async ({ headers }: FastifyRequest, bytes: Buffer) => decode(bytes, headers['content-type'] ?? ''),
  );
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'string', bodyLimit: MAX_JSON },
    app.getDefaultJsonParser('error', 'error'),
  );
}

/** The text in the character set that its type names, which is UTF-8 where it names none. */
function decode(bytes: Buffer, type: string): string {
  const charset = new MIMEType(type).params.get('charset') ?? 'utf-8';
  const decoder = decoderOf(charset);
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Problem('malformed-request', `The text is not ${charset}.`);
  }
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true });
  } catch {
    throw new Problem('unsupported-media-type', `The character set ${charset} is not known.`);
  }
}
