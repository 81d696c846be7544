import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyReply } from 'fastify';
import type { Dataset } from '../../8-services/dataset/dataset-store.ts';
import { asAnswer, isBytes, sendAnswer } from './answer.ts';
import { CACHE_CONTROL } from './answer-cache.ts';
import { hasAny, isKnown, lastModified } from './headers/etag.ts';
import { contentRange, wantedRange } from './headers/ranges.ts';

/**
 * Sends the bytes of a file, or the part of them that is asked for; their strong ETag is among the headers.
 */
export function sendFile(reply: FastifyReply, result: unknown): FastifyReply {
  const { body, type, headers } = asAnswer(result);
  const { headers: asked, dataset } = reply.request;
  if (!isBytes(body) || dataset === null) return sendAnswer(reply, result);
  const { etag = '', ...others } = headers;
  reply.headers(cachingOfFile(dataset, etag));
  if (hasFile(asked, dataset, etag)) return reply.code(304).send();
  const range = wantedRange(reply.request, etag, body.length);
  reply.headers(others).type(type);
  if (range === null) return reply.send(body);
  return reply
    .code(206)
    .header('content-range', contentRange(range, body.length))
    .send(body.subarray(range.start, range.end + 1));
}

/** The headers of a file of which ranges can be had. */
export const cachingOfFile = (dataset: Dataset, etag: string): Readonly<Record<string, string>> => ({
  etag,
  'last-modified': lastModified(dataset),
  'cache-control': CACHE_CONTROL,
  'accept-ranges': 'bytes',
});

/** Whether a client has the file with this ETag, which is a strong one. */
export const hasFile = (headers: IncomingHttpHeaders, dataset: Dataset, etag: string): boolean =>
  isKnown(headers['if-none-match'], `W/${etag}`) || hasAny(headers, lastModified(dataset));
