import type { FastifyReply, FastifyRequest, onRequestHookHandler, onSendHookHandler } from 'fastify';
import fp from 'fastify-plugin';
import program from '../../../package.json' with { type: 'json' };
import { fingerprint } from '../framework/fingerprint.ts';
import type { Answer, CachingHeaders, Dataset } from '../framework/store.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The data set that this request is answered from, whatever takes its place meanwhile. */
    dataset: Dataset | null;
  }
  interface FastifyInstance {
    readonly answers: {
      /** Answers 304, or with what was answered before, without touching a table. */
      readonly reuse: onRequestHookHandler;
      /** Keeps an answer, and says how it may be cached. */
      readonly keep: onSendHookHandler;
    };
  }
}

/** Caches may answer by themselves for a minute, then they ask; the answer is 304 until the database is replaced. */
const CACHE_CONTROL = 'public, max-age=60, must-revalidate';

/**
 * The data changes only when the database is replaced, so what was answered once is right until then:
 * for clients by its ETag, and in memory for whoever asks next.
 */
export const answers = fp(
  async app => {
    app.decorateRequest('dataset', null);
    app.decorate('answers', {
      reuse: (request, reply, done) => {
        const dataset = app.store.current();
        request.dataset = dataset;
        if (!dataset) return done();
        const { headers } = request;
        const key = keyOf(request);
        const kept = dataset.answers.get(key);
        const etag = kept?.headers.etag ?? etagOf(dataset, key);
        if (key !== request.url) varyByAccept(reply);
        if (matches(headers['if-none-match'], etag))
          reply.code(304).headers(cachingHeaders(reply, etag)).send();
        else if (kept) reply.code(kept.status).headers(kept.headers).send(kept.body);
        else done();
      },
      keep: (request, reply, payload, done) => {
        const { dataset } = request;
        const key = keyOf(request);
        if (dataset && (reply.statusCode === 200 || reply.statusCode === 300) && !reply.hasHeader('etag')) {
          const caching = cachingHeaders(reply, etagOf(dataset, key));
          reply.headers(caching);
          if (typeof payload === 'string') dataset.answers.set(key, toKeep(reply, caching, payload));
        }
        done(null, payload);
      },
    });
  },
  { name: 'answers', dependencies: ['store'] },
);

/** One address may have several answers, by what is accepted. */
const keyOf = (request: FastifyRequest): string => {
  const variant = request.routeOptions.config.variant?.(request);
  return variant === undefined ? request.url : `${request.url} ${variant}`;
};

function varyByAccept(reply: FastifyReply): void {
  const vary = reply.getHeader('vary');
  reply.header('vary', vary === undefined ? 'accept' : `${vary}, accept`);
}

/**
 * Weak, for the same answer may be sent compressed. It is of this address alone, so that one who has it
 * has had this answer; and of this program, which may give the same data another form.
 */
const etagOf = ({ version }: Dataset, url: string): string =>
  `W/"${version.slice(0, 16)}-${fingerprint(`${program.version} ${url}`)}"`;

/** `*` asks whether there is anything at all, which only the handler knows. */
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

/** Long bodies are kept as bytes, to be sent without being encoded each time; short ones go with their headers in one piece. */
function toKeep(reply: FastifyReply, caching: CachingHeaders, payload: string): Answer {
  const link = reply.getHeader('link');
  return {
    status: reply.statusCode,
    headers: {
      ...caching,
      'content-type': String(reply.getHeader('content-type')),
      ...(link === undefined ? {} : { link: String(link) }),
    },
    body: payload.length < LONG ? payload : Buffer.from(payload),
  };
}

const LONG = 16_384;
