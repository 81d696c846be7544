import type { FastifyReply, FastifyRequest, onRequestHookHandler, onSendHookHandler } from 'fastify';
import fp from 'fastify-plugin';
import program from '../../../package.json' with { type: 'json' };
import type { Dataset, Refusal } from '../../8-services/dataset/dataset-store.ts';
import { LONG } from '../framework/answer.ts';
import {
  type AnswerCache,
  answerCaches,
  type CachingHeaders,
  type ReadyAnswer,
} from '../framework/answer-cache.ts';
import { fingerprint } from '../framework/fingerprint.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The data set that this request is answered from, even if it is replaced meanwhile. */
    dataset: Dataset | null;
    /** Why, when the request arrived, the file at the path of the database was not served. */
    refusal: Refusal | null;
  }
  interface FastifyInstance {
    readonly answers: {
      /** Answers with 304 or with a cached answer, where possible, without reading the database. */
      readonly reuse: onRequestHookHandler;
      /** Caches an answer, and sets its caching headers. */
      readonly keep: onSendHookHandler;
      /** The answers that are cached. */
      readonly cachedFor: (dataset: Dataset) => AnswerCache;
    };
  }
}

/**
 * A cache may use an answer for a minute; then it revalidates, and gets 304 until the database is replaced.
 */
const CACHE_CONTROL = 'public, max-age=60, must-revalidate';

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
    app.decorate('answers', {
      cachedFor,
      reuse: (request, reply, done) => {
        const dataset = app.store.current();
        request.dataset = dataset;
        request.refusal = app.store.refusal();
        if (!dataset) return done();
        const { headers } = request;
        const key = keyOf(request);
        const kept = cachedFor(dataset).get(key);
        const etag = kept?.headers.etag ?? etagOf(dataset, key);
        if (request.routeOptions.config.variant) varyByAccept(reply);
        if (matches(headers['if-none-match'], etag))
          reply.code(304).headers(cachingHeaders(reply, etag)).send();
        else if (kept) reply.code(kept.status).headers(kept.headers).send(kept.body);
        else done();
      },
      keep: (request, reply, payload, done) => {
        const { dataset } = request;
        const { isCostly = false } = request.routeOptions.config;
        const key = keyOf(request);
        if (dataset && (reply.statusCode === 200 || reply.statusCode === 300) && !reply.hasHeader('etag')) {
          const caching = cachingHeaders(reply, etagOf(dataset, key));
          reply.headers(caching);
          if (isKept(reply, payload, isCostly))
            cachedFor(dataset).set(key, readyAnswer(reply, caching, payload));
        }
        done(null, payload);
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
  if (showsStore) parts.push(request.dataset?.builtAt ?? '', JSON.stringify(request.refusal));
  return parts.join(' ');
};

function varyByAccept(reply: FastifyReply): void {
  const vary = reply.getHeader('vary');
  reply.header('vary', vary === undefined ? 'accept' : `${vary}, accept`);
}

/**
 * Weak, because the same answer may be sent compressed. It depends on the address, so that it stands for this
 * very answer, and on the version of the program, which may write the same data differently.
 */
const etagOf = ({ version }: Dataset, url: string): string =>
  `W/"${version.slice(0, 16)}-${fingerprint(`${program.version} ${url}`)}"`;

/**
 * `*` matches any existing resource; whether there is one only the handler knows, so it does not match here.
 */
const matches = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch !== undefined &&
  (ifNoneMatch === etag || ifNoneMatch.split(',').some(one => one.trim().replace(/^(?!W\/)/, 'W/') === etag));

function cachingHeaders(reply: FastifyReply, etag: string): CachingHeaders {
  const vary = reply.getHeader('vary');
  return {
    etag,
    'cache-control': CACHE_CONTROL,
    vary: vary === undefined ? 'accept-encoding' : `${vary}, accept-encoding`,
  };
}

/** A file that is saved under a name is not cached: it may take more than everything else that is asked for. */
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
  };
}
