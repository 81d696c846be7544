import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { HeaderName } from '../openapi/headers.ts';
import type { JsonSchema } from './json-schema.ts';
import { serializerOf } from './schema-compilers.ts';

/** How OpenAPI describes the answers of one status: a schema for each media type. */
export interface ResponseDescription {
  readonly description: string;
  readonly content: Readonly<Record<string, { readonly schema: JsonSchema; readonly example?: unknown }>>;
  /** The headers of it that other answers do not have. */
  readonly headers?: readonly HeaderName[];
}

/** The answers of an operation, by status. */
export type Responses = Readonly<Record<number, ResponseDescription>>;

/** What an operation returns if there is more to say than a value that is sent as JSON with status 200. */
export class Answer {
  /** A value that is to be written as JSON; a string, or bytes, that are written already. */
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

export const JSON_TYPE = 'application/json; charset=utf-8';

export const asAnswer = (result: unknown): Answer => (result instanceof Answer ? result : new Answer(result));

/** A result that has a `Link` header too, if there is one. */
export function withLink(result: unknown, link: string | undefined): unknown {
  if (link === undefined) return result;
  const { body, status, type, headers } = asAnswer(result);
  return new Answer(body, { status, type, headers: { link, ...headers } });
}

/** Sends the result of an operation; Fastify serializes it by the schema of its status. */
export function sendAnswer(reply: FastifyReply, result: unknown): FastifyReply {
  const { body, status, type, headers } = asAnswer(result);
  return reply
    .code(status)
    .type(type)
    .headers(headers)
    .send(body instanceof Readable ? unlessHead(reply, body) : body);
}

/** The media types of the answers that are no problems. */
export const mediaTypesOf = (responses: Responses): string[] =>
  Object.values(responses).flatMap(({ content }) => Object.keys(content));

/**
 * A stream, or an empty one if only the headers are asked for: Fastify would read it to its end, and send
 * nothing.
 */
export function unlessHead({ request }: FastifyReply, stream: Readable): Readable {
  if (request.method !== 'HEAD') return stream;
  stream.destroy();
  return Readable.from([]);
}

/** An answer whose body is written: it can be sent, and passed from one thread to another, as it is. */
export interface WrittenAnswer extends Pick<Answer, 'status' | 'type' | 'headers'> {
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/** The body of an answer that is text. */
export const textOf = (body: WrittenAnswer['body']): string =>
  typeof body === 'string' ? body : DECODER.decode(body);

const DECODER = new TextDecoder();

/** Writes the result of an operation by the schema of its status, unless it is written already. */
export function writeAnswer(result: unknown, responses: Responses): WrittenAnswer {
  const { body, status, type, headers } = asAnswer(result);
  if (isBytes(body)) return { status, type, headers, body };
  const isValue = typeof body !== 'string' && isJson(type);
  const text = isValue ? serializerOf(schemaOfAnswer(responses, status, type))(body) : String(body);
  return { status, type, headers, body: text.length < LONG ? text : ENCODER.encode(text) };
}

/**
 * From this length on, a body is sent faster as bytes; a shorter one fits into one piece with the headers.
 */
export const LONG = 16_384;

const firstLine = (text: string): string => text.slice(0, text.indexOf('\n') + 1);

const ENCODER = new TextEncoder();

export const isBytes = (body: unknown): body is Uint8Array<ArrayBuffer> =>
  body instanceof Uint8Array && body.buffer instanceof ArrayBuffer;

const mediaTypeOf = (type: string): string => type.split(';', 1)[0] ?? '';
const isText = (type: string): boolean => /^text\/|[/+](?:json|xml)\b|;\s?charset=/.test(type);
const isJson = (type: string): boolean => /[/+]json$/.test(mediaTypeOf(type));
const schemaOfAnswer = (responses: Responses, status: number, type: string): JsonSchema =>
  responses[status]?.content[mediaTypeOf(type)]?.schema ?? {};

/** An answer as an example in the OpenAPI document. */
export interface AnswerExample {
  readonly status: number;
  readonly mediaType: string;
  /** Undefined for bytes that nobody would read. */
  readonly value: unknown;
}

/**
 * The result of an operation as a client would read it: written by the same schema as when it is sent. Of a
 * stream, its first line.
 */
export async function answerExample(result: unknown, responses: Responses): Promise<AnswerExample> {
  const answer = asAnswer(result);
  if (answer.body instanceof Readable)
    for await (const piece of answer.body)
      return { status: answer.status, mediaType: mediaTypeOf(answer.type), value: firstLine(String(piece)) };
  const { body, status, type } = writeAnswer(result, responses);
  if (!isText(type)) return { status, mediaType: mediaTypeOf(type), value: undefined };
  const text = typeof body === 'string' ? body : Buffer.from(body).toString();
  return { status, mediaType: mediaTypeOf(type), value: isJson(type) ? JSON.parse(text) : text };
}
