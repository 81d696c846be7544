import { MIMEType, TextDecoder } from 'node:util';
import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import { MAX_TEXT } from '../../8-services/sent-file.ts';
import { Problem } from './problems.ts';
import type { BodyStream } from './receive-body.ts';

/** In JSON a character may take six bytes (`\\u001f`). */
const MAX_JSON = 6 * MAX_TEXT + 1024;

/** Makes the routes of an app read the bodies of requests: as plain text, or as JSON. */
export function readBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addHook('preParsing', app.bodies.letGo);
  app.addContentTypeParser('text/plain', async (request: FastifyRequest, stream: BodyStream) =>
    decode(await app.bodies.receive(request, stream, MAX_TEXT), request),
  );
  app.addContentTypeParser('application/json', async (request: FastifyRequest, stream: BodyStream) =>
    parseJson(decode(await app.bodies.receive(request, stream, MAX_JSON), request), SEND_TEXT),
  );
  app.addHook('preValidation', async ({ body }) => {
    if (body === undefined) throw malformed('The request has no body.', SEND_TEXT);
    if (typeof body === 'object' && body !== null) assertFewFields(body);
  });
}

/** Makes the routes of an app read the bodies of requests as JSON of at most so many bytes. */
export function readJson(app: FastifyInstance, mostBytes: number): void {
  app.removeAllContentTypeParsers();
  app.addHook('preParsing', app.bodies.letGo);
  app.addContentTypeParser('application/json', async (request: FastifyRequest, stream: BodyStream) =>
    parseJson(decode(await app.bodies.receive(request, stream, mostBytes), request), SEND_JSON),
  );
  app.addContentTypeParser('*', async ({ headers }: FastifyRequest) => {
    const { 'content-type': type } = headers;
    const detail = type ? `The Content-Type ${type} is not known.` : 'The body has no Content-Type.';
    throw new Problem('unsupported-media-type', detail, {
      remedy: 'Send what the operation documents as application/json.',
    });
  });
  app.addHook('preValidation', async ({ body }) => {
    if (body === undefined) throw malformed('The request has no body.', SEND_JSON);
    if (typeof body === 'object' && body !== null) assertFewFields(body);
  });
}

/** More fields than any operation knows. Each that it does not know becomes an error in the answer. */
const MAX_FIELDS = 100;

/** @throws Problem if a body has so many fields that it takes long to say what is wrong with each */
export function assertFewFields(body: object): void {
  const { length } = Object.keys(body);
  if (length > MAX_FIELDS)
    throw new Problem('invalid-parameter', `The body has ${length} fields.`, {
      remedy: 'Use only the fields of the body that the operation knows.',
    });
}

/** The compressions of a body that such a route takes. */
export const DECOMPRESSION: NonNullable<RouteOptions['decompress']> = {
  requestEncodings: ['gzip', 'deflate', 'br', 'identity'],
};

const SEND_TEXT =
  'Send the text as the body: as text/plain, or as application/json: {"text": "..."}, which is to be well-formed JSON.';
const SEND_JSON = 'Send what the operation documents as the body: well-formed JSON, as application/json.';

const malformed = (detail: string, remedy: string): Problem =>
  new Problem('malformed-request', detail, { remedy });

function parseJson(text: string, remedy: string): unknown {
  if (text === '') throw malformed('The body is empty.', remedy);
  try {
    return JSON.parse(text.replace(BYTE_ORDER_MARK, ''));
  } catch {
    throw malformed('The body is not well-formed JSON.', remedy);
  }
}

const BYTE_ORDER_MARK = /^\uFEFF/;

/** Decodes by the character set that the media type names, which is UTF-8 by default. */
function decode(bytes: Buffer, { headers }: FastifyRequest): string {
  const charset = charsetOf(headers['content-type'] ?? '');
  const decoder = decoderOf(charset);
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Problem('malformed-request', `The text is not ${charset}.`, {
      remedy: 'Send the text in UTF-8, or name its character set: text/plain; charset=windows-1252.',
    });
  }
}

function charsetOf(mediaType: string): string {
  try {
    return new MIMEType(mediaType).params.get('charset') ?? 'utf-8';
  } catch {
    throw new Problem('unsupported-media-type', `The Content-Type ${mediaType} is not well-formed.`);
  }
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true });
  } catch {
    throw new Problem('unsupported-media-type', `The character set ${charset} is not known.`);
  }
}
