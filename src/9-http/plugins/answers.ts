import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest, onRequestHookHandler, onSendHookHandler } from 'fastify';
import fp from 'fastify-plugin';
import type { Dataset, Refusal } from '../../8-services/dataset/dataset-store.ts';
import { LONG } from '../framework/answer.ts';
import {
  type AnswerCache,
  answerCaches,
  type CachingHeaders,
  cachingHeaders,
  type ReadyAnswer,
} from '../framework/answer-cache.ts';
import { etagOf, hasAny, isKnown, lastModified } from '../framework/headers/etag.ts';
import { varyBy } from '../framework/headers/vary.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The data set that this request is answered from, even if it is replaced meanwhile. */
    dataset: Dataset | null;
    /** Why, when the request arrived, the file at the path of the database was not served. */
    refusal: Refusal | null;
    /** Why, when the request arrived, the latest data set could not be had from the store. */
    storeFailure: Refusal | null;
  }
  interface FastifyInstance {
    readonly answers: {
      /** Answers with 304 or with a cached answer, where possible, without reading the database. */
      readonly reuse: onRequestHookHandler;
      /**
       * Caches an answer, and sets its caching headers; 304 for a client that wants it only if it has none.
       */
      readonly keep: onSendHookHandler;
      /** The answers that are cached. */
      readonly cachedFor: (dataset: Dataset) => AnswerCache;
    };
  }
}

export interface AnswersOptions {
  /** Memory for cached answers, for each data set; 0 caches none. */
  readonly cacheMiB: number;
}

/**
 * The data changes only when the database is replaced, so an answer stays right until then:
 * clients revalidate it by its ETag, and the server caches it.
 */
export const answers = fp<AnswersOptions>(
  async (app, { cacheMiB }) => {
    const cachedFor = answerCaches(cacheMiB);
    app.decorateRequest('dataset', null);
    app.decorateRequest('refusal', null);
    app.decorateRequest('storeFailure', null);
    app.decorate('answers', {
      cachedFor,
      reuse: (request, reply, done) => {
        const dataset = app.store.current();
        request.dataset = dataset;
        request.refusal = app.store.refusal();
        request.storeFailure = app.storeFailure();
        if (!dataset || request.routeOptions.config.isFile) return done();
        const key = keyOf(request);
        const kept = cachedFor(dataset).get(key);
        const etag = kept?.headers.etag ?? etagOf(dataset, key);
        if (request.routeOptions.config.variant) varyBy(reply, 'accept');
        if (isKnown(request.headers['if-none-match'], etag))
          reply
            .code(304)
            .headers(withVary(reply, dataset, etag))
            .send();
        else if (kept) {
          app.metrics.note(request.raw, kept.route, 'memory');
          reply.code(kept.status).headers(kept.headers).send(kept.body);
        } else done();
      },
      keep: (request, reply, payload, done) => {
        const { dataset } = request;
        if (!dataset || (reply.statusCode !== 200 && reply.statusCode !== 300)) return done(null, payload);
        const { isCostly = false, showsStore = false } = request.routeOptions.config;
        if (!reply.hasHeader('etag')) {
          const key = keyOf(request);
          const caching = withVary(reply, dataset, etagOf(dataset, key));
          reply.headers(caching);
          if (isKept(reply, payload, isCostly))
            cachedFor(dataset).set(key, readyAnswer(reply, caching, payload));
        }
        const isUnwanted = hasAny(request.headers, showsStore ? null : lastModified(dataset));
        done(null, isUnwanted ? withoutBody(reply, payload) : payload);
      },
    });
  },
  { name: 'answers', dependencies: ['store'] },
);

/**
 * An address may have several answers, depending on the `Accept` header, and for a few routes on the state of
 * the database file, which is not part of the version of the data set.
 */
const keyOf = (request: FastifyRequest): string => {
  const { variant, showsStore } = request.routeOptions.config;
  const parts = [request.url];
  if (variant) parts.push(variant(request.headers.accept));
  if (showsStore) {
    const { dataset, refusal, storeFailure } = request;
    parts.push(dataset?.builtAt ?? '', JSON.stringify([refusal, storeFailure]));
  }
  return parts.join(' ');
};

/** Makes an answer a 304, which has no body, nor the headers that tell of one. */
function withoutBody(reply: FastifyReply, payload: unknown): null {
  if (payload instanceof Readable) payload.destroy();
  for (const name of ['content-type', 'content-length', 'content-disposition', 'link'])
    reply.removeHeader(name);
  reply.code(304);
  return null;
}

function withVary(reply: FastifyReply, dataset: Dataset, etag: string): CachingHeaders {
  const vary = reply.getHeader('vary');
  return cachingHeaders(dataset, etag, vary === undefined ? undefined : `${vary}, accept-encoding`);
}

/**
 * A file that is saved under a name is not cached: it may take more than everything else that is asked for.
 */
const isKept = (reply: FastifyReply, payload: unknown, isCostly: boolean): payload is string | Buffer =>
  !reply.hasHeader('content-disposition') &&
  (typeof payload === 'string' || (isCostly && Buffer.isBuffer(payload)));

/**
 * Long bodies are cached as bytes, which saves encoding them; short strings are sent in
 * one piece with the headers.
 */
function readyAnswer(reply: FastifyReply, caching: CachingHeaders, payload: string | Buffer): ReadyAnswer {
  const link = reply.getHeader('link');
  return {
    status: reply.statusCode,
    headers: {
      ...caching,
      'content-type': String(reply.getHeader('content-type')),
      ...(link === undefined ? {} : { link: String(link) }),
    },
    body: typeof payload === 'string' && payload.length >= LONG ? Buffer.from(payload) : payload,
    route: reply.request.routeOptions.url ?? '',
  };
}
