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
    parseJson(decode(await app.bodies.receive(request, stream, MAX_JSON), request)),
  );
  app.addHook('preValidation', async ({ body }) => {
    if (body === undefined) throw missingBody('The request has no body.');
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

const missingBody = (detail: string): Problem =>
  new Problem('malformed-request', detail, {
    remedy: 'Send the text as the body: as text/plain, or as application/json: {"text": "..."}.',
  });

function parseJson(text: string): unknown {
  if (text === '') throw missingBody('The body is empty.');
  try {
    return JSON.parse(text.replace(BYTE_ORDER_MARK, ''));
  } catch {
    throw new Problem('malformed-request', 'The body is not well-formed JSON.', {
      remedy: 'Send well-formed JSON, {"text": "..."}, or the text itself as text/plain.',
    });
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
