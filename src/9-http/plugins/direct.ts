import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import fp from 'fastify-plugin';
import type { Dataset } from '../../8-services/dataset/dataset-store.ts';
import { JSON_TYPE } from '../framework/answer.ts';
import { type AnswerCache, cachingHeaders, type ReadyAnswer } from '../framework/answer-cache.ts';
import { etagOf, isKnown } from '../framework/etag.ts';
import type { RepresentationById } from '../framework/operation.ts';
import { headProblem } from '../framework/request-problem.ts';
import { HTML_TYPE, PAGE_HEADERS } from '../pages/framework/page-headers.ts';
import { LONGEST_WORD } from '../schemas/parameters.ts';

declare module 'fastify' {
  interface FastifyInstance {
    readonly direct: {
      /** Has what is found by an id sent without Fastify; `address` is what precedes the id: `/v1/clauses/`. */
      readonly add: (address: string, json: RepresentationById) => void;
    };
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
 * The short way to what is asked most: answers that are kept in memory, those that were written when the data set was
 * built, and 304 for both. They pass neither Fastify's router nor its hooks, which together take longer than all
 * else. What is sent is the same, headers included. Whatever is not that simple goes Fastify's way: other methods,
 * parameters, compression, problems, a stop; and everything, where requests are limited or logged, or where origins
 * are told apart.
 */
export const direct = fp<DirectOptions>(
  async (app, { compressedFrom }) => {
    const byAddress = new Map<string, RepresentationById>();
    app.decorate('direct', { add: (address, json) => byAddress.set(address, json) });
    const { constantHeaders } = app;
    if (constantHeaders === null || VERBOSE.includes(app.log.level)) return;
    const constant = flat(constantHeaders);
    const constantOfPages = flat({ ...constantHeaders, ...PAGE_HEADERS });
    const constantFor = (headers: ReadyAnswer['headers']): readonly string[] =>
      headers['content-type'] === HTML_TYPE ? constantOfPages : constant;

    /** Whether the request is answered, or will be. */
    function answers(exchange: Exchange): boolean {
      const isDeferred = app.shutdown.isAnnounced() || app.store.check() !== undefined;
      const dataset = app.store.current();
      if (isDeferred || dataset === null || !isSimple(exchange.request)) return false;
      const cache = app.answers.cachedFor(dataset);
      const kept = cache.get(exchange.request.url ?? '');
      return kept ? sends(exchange, kept) : answersRepresentation(exchange, dataset, cache);
    }

    function answersRepresentation(exchange: Exchange, dataset: Dataset, cache: AnswerCache): boolean {
      const { url = '', headers: asked } = exchange.request;
      const start = url.lastIndexOf('/') + 1;
      const json = byAddress.get(url.slice(0, start));
      const id = json && idIn(url.slice(start));
      if (json === undefined || id === undefined) return false;
      const headers = { ...cachingHeaders(etagOf(dataset, url)), 'content-type': JSON_TYPE };
      if (isKnown(asked['if-none-match'], headers.etag)) return sendsUnchanged(exchange, headers);
      void json(dataset.queries, id).then(
        body => {
          const answer = body !== undefined && { status: 200, headers, body };
          if (answer) cache.set(url, answer);
          if (!answer || app.shutdown.isAnnounced() || !sends(exchange, answer)) exchange.leave();
        },
        // It fails again, and is reported.
        () => exchange.leave(),
      );
      return true;
    }

    function sends(exchange: Exchange, { status, headers, body }: ReadyAnswer): boolean {
      const { request, response } = exchange;
      if (isKnown(request.headers['if-none-match'], headers.etag)) return sendsUnchanged(exchange, headers);
      const length = Buffer.byteLength(body);
      if (length >= compressedFrom && request.headers['accept-encoding'] !== undefined) return false;
      response.writeHead(status, [
        ...constantFor(headers),
        ...flat(headers),
        'content-length',
        String(length),
      ]);
      response.end(body);
      return true;
    }

    function sendsUnchanged({ response }: Exchange, headers: ReadyAnswer['headers']): boolean {
      const { etag, vary } = headers;
      response.writeHead(304, [...constantFor(headers), ...flat(cachingHeaders(etag, vary))]);
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

/** The levels at which each request is logged. */
const VERBOSE = ['debug', 'trace'];

/** Whether the head of a request asks for no more than an address. */
const isSimple = (request: IncomingMessage): boolean =>
  request.method === 'GET' &&
  request.headers['content-length'] === undefined &&
  request.headers['transfer-encoding'] === undefined &&
  headProblem(request) === undefined;

/** The id at the end of an address; undefined if it is none or has a query behind it. */
function idIn(end: string): string | undefined {
  if (end === '' || end.length > LONGEST_WORD || end.includes('?') || end.includes('#')) return undefined;
  return end.includes('%') ? decodeURIComponent(end) : end;
}

/** Names and values in turn, as Node.js takes them fastest. */
function flat(headers: Readonly<Record<string, string | undefined>>): string[] {
  const list: string[] = [];
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) list.push(name, value);
  }
  return list;
}
