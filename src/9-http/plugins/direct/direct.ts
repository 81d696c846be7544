import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import fp from 'fastify-plugin';
import type { Dataset } from '../../../8-services/dataset/dataset-store.ts';
import { JSON_TYPE, type WrittenAnswer } from '../../framework/answer.ts';
import {
  type AnswerCache,
  type CachingHeaders,
  cachingHeaders,
  type ReadyAnswer,
} from '../../framework/answer-cache.ts';
import { namesCsv } from '../../framework/filters/csv-form.ts';
import { isPlainlyAcceptable } from '../../framework/headers/acceptable.ts';
import { etagOf, hasAny, isKnown } from '../../framework/headers/etag.ts';
import { formAddress, hasForms } from '../../framework/headers/form-address.ts';
import { headProblem } from '../../framework/request-problem.ts';
import { HTML_TYPE, PAGE_HEADERS } from '../../pages/framework/page-headers.ts';
import { type AddressTable, type AskedByAddress, addressTable } from './address-table.ts';

declare module 'fastify' {
  interface FastifyInstance {
    readonly direct: Pick<AddressTable, 'add'>;
  }
}

export interface DirectOptions {
  /** From this many bytes on, an answer is compressed for a client that can read it. */
  readonly compressedFrom: number;
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Leaves the request to Fastify. */
  readonly leave: () => void;
}

/**
 * The short way to what is asked most: answers that are kept in memory, those of plain operations, and 304
 * for both. They pass neither Fastify's router nor its hooks, which together take longer than all else. What
 * is sent is the same, headers included. Whatever is not that simple goes Fastify's way: other methods,
 * parameters that are not valid, compression, problems, a stop; and everything, where requests are limited or
 * logged, or where origins are told apart.
 */
export const direct = fp<DirectOptions>(
  async (app, { compressedFrom }) => {
    const addresses = addressTable();
    app.decorate('direct', addresses);
    const { constantHeaders } = app;
    if (constantHeaders === null || VERBOSE.includes(app.log.level)) return;
    const constant = flat(constantHeaders);
    const constantOfPages = flat({ ...constantHeaders, ...PAGE_HEADERS });
    const constantFor = (type: string | undefined): readonly string[] =>
      type === HTML_TYPE ? constantOfPages : constant;

    /** Whether the request is answered, or will be. */
    function answers(exchange: Exchange): boolean {
      const isDeferred = app.shutdown.isAnnounced() || app.store.check() !== undefined;
      const dataset = app.store.current();
      if (isDeferred || dataset === null || !isSimple(exchange.request)) return false;
      const { url = '' } = exchange.request;
      const cache = app.answers.cachedFor(dataset);
      const { accept } = exchange.request.headers;
      const kept = cache.get(url);
      if (kept && !isPlainlyAcceptable(accept, kept.headers['content-type'])) return false;
      if (kept) {
        app.metrics.note(exchange.request, kept.route, 'memory');
        return sends(exchange, kept);
      }
      const asked = isPlainlyAcceptable(accept, JSON_TYPE) ? addresses.read(url) : undefined;
      return asked !== undefined && answersAnew(exchange, asked, { dataset, cache, url });
    }

    function answersAnew(
      exchange: Exchange,
      { operation, params, query }: AskedByAddress,
      { dataset, cache, url }: { dataset: Dataset; cache: AnswerCache; url: string },
    ): boolean {
      app.metrics.note(exchange.request, operation.url, 'made');
      const { headers } = exchange.request;
      const caching = cachingHeaders(
        dataset,
        etagOf(dataset, url),
        operation.hasCsv || hasForms(url) ? 'accept, accept-encoding' : undefined,
      );
      if (isKnown(headers['if-none-match'], caching.etag)) return sendsUnchanged(exchange, caching);
      const question = { refusal: app.store.refusal(), params, query, url, accept: headers.accept };
      app.shutdown.direct.add(exchange.request);
      const answered = operation.answer(dataset, question).then(
        written => {
          const answer = readyAnswer(written, caching, operation.url);
          cache.set(url, answer);
          if (app.shutdown.isAnnounced() || !sends(exchange, answer)) exchange.leave();
        },
        // It fails again, and is reported.
        () => exchange.leave(),
      );
      void answered.finally(() => app.shutdown.direct.delete(exchange.request));
      return true;
    }

    function sends(exchange: Exchange, { status, headers, body }: ReadyAnswer): boolean {
      const { request, response } = exchange;
      if (hasIt(request.headers, headers)) return sendsUnchanged(exchange, headers);
      const length = Buffer.byteLength(body);
      if (length >= compressedFrom && request.headers['accept-encoding'] !== undefined) return false;
      const list = [
        ...constantFor(headers['content-type']),
        ...flat(headers),
        'content-length',
        String(length),
        X_REQUEST_ID,
        randomUUID(),
      ];
      response.writeHead(status, list);
      response.end(body);
      return true;
    }

    function sendsUnchanged(
      { response }: Exchange,
      { 'content-type': type, ...headers }: CachingHeaders & { readonly 'content-type'?: string },
    ): boolean {
      response.writeHead(304, [
        ...constantFor(type),
        ...flat(cachingOf(headers)),
        X_REQUEST_ID,
        randomUUID(),
      ]);
      response.end();
      return true;
    }

    app.addHook('onReady', done => {
      const { server } = app;
      for (const fastify of server.listeners('request') as RequestListener[]) {
        server.removeListener('request', fastify);
        server.on('request', (request, response) => {
          const leave = () => fastify(request, response);
          if (!answers({ request, response, leave })) leave();
        });
      }
      done();
    });
  },
  { name: 'direct', dependencies: ['store', 'shutdown', 'security', 'answers'] },
);

/** Whether a client that asks has an answer that there is. */
const hasIt = (
  headers: IncomingHttpHeaders,
  { etag, 'last-modified': lastModified }: CachingHeaders,
): boolean => isKnown(headers['if-none-match'], etag) || hasAny(headers, lastModified);

/** The headers of a 304, of those of the answer. */
const cachingOf = ({
  etag,
  'last-modified': lastModified,
  'cache-control': cacheControl,
  vary,
}: CachingHeaders): CachingHeaders => ({
  etag,
  'last-modified': lastModified,
  'cache-control': cacheControl,
  vary,
});

const X_REQUEST_ID = 'x-request-id';

/** The levels at which each request is logged. */
const VERBOSE = ['debug', 'trace'];

/** Whether the head of a request asks for no more than an address. */
const isSimple = (request: IncomingMessage): boolean =>
  request.method === 'GET' &&
  request.headers['content-length'] === undefined &&
  request.headers['transfer-encoding'] === undefined &&
  formAddress(request.url ?? '', request.headers.accept) === undefined &&
  !namesCsv(request.headers.accept) &&
  headProblem(request) === undefined;

const readyAnswer = (
  { status, type, headers, body }: WrittenAnswer,
  caching: CachingHeaders,
  route: string,
): ReadyAnswer => ({
  status,
  headers: { ...caching, 'content-type': type, ...headers },
  body: typeof body === 'string' ? body : Buffer.from(body.buffer, body.byteOffset, body.byteLength),
  route,
});

/** Names and values in turn, as Node.js takes them fastest. */
function flat(headers: Readonly<Record<string, string | undefined>>): string[] {
  const list: string[] = [];
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) list.push(name, value);
  }
  return list;
}
