import type { FastifyReply } from 'fastify';
import type { JsonSchema } from './json-schema.ts';
import { serializerOf } from './schema-compilers.ts';

/** How OpenAPI describes the answers of one status: a schema for each media type. */
export interface ResponseDescription {
  readonly description: string;
  readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>>;
}

/** The answers of an operation, by status. */
export type Responses = Readonly<Record<number, ResponseDescription>>;

/** What an operation returns if there is more to say than a value that is sent as JSON with status 200. */
export class Answer {
  readonly body: unknown;
  readonly status: number;
  /** The media type with its parameters. */
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    body: unknown,
    {
      status = 200,
      type = JSON_TYPE,
      headers = {},
    }: Partial<Pick<Answer, 'status' | 'type' | 'headers'>> = {},
  ) {
    this.body = body;
    this.status = status;
    this.type = type;
    this.headers = headers;
  }
}

const JSON_TYPE = 'application/json; charset=utf-8';

const asAnswer = (result: unknown): Answer => (result instanceof Answer ? result : new Answer(result));

/** Sends the result of an operation; Fastify serializes it by the schema of its status. */
export function sendAnswer(reply: FastifyReply, result: unknown): FastifyReply {
  const { body, status, type, headers } = asAnswer(result);
  return reply.code(status).type(type).headers(headers).send(body);
}

/** An answer as an example in the OpenAPI document. */
export interface AnswerExample {
  readonly status: number;
  readonly mediaType: string;
  readonly value: unknown;
}

/** The result of an operation as a client would read it: written by the same schema as when it is sent. */
export function answerExample(result: unknown, responses: Responses): AnswerExample {
  const { body, status, type } = asAnswer(result);
  const [mediaType = ''] = type.split(';', 1);
  if (mediaType !== 'application/json') return { status, mediaType, value: String(body) };
  const { schema = {} } = responses[status]?.content[mediaType] ?? {};
  return { status, mediaType, value: JSON.parse(serializerOf(schema)(body)) };
}
