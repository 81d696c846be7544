import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import Fastify, { type FastifyHttpOptions, type FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import type { Refusal } from '../8-services/dataset/dataset-store.ts';
import type { TrustedProxies } from '../setting-formats.ts';
import { RequestLog } from './framework/request-log.ts';
import { answerUnparsed } from './framework/unparsed-request.ts';
import { addPages } from './pages/index.ts';
import { answers } from './plugins/answers.ts';
import { bodies } from './plugins/bodies.ts';
import { direct } from './plugins/direct/direct.ts';
import { forms } from './plugins/forms.ts';
import { metrics } from './plugins/metrics.ts';
import { openapi } from './plugins/openapi.ts';
import { problems, sendProblem } from './plugins/problems.ts';
import { schemas } from './plugins/schemas.ts';
import { security } from './plugins/security.ts';
import { shutdown } from './plugins/shutdown.ts';
import { store } from './plugins/store.ts';
import { workers } from './plugins/workers.ts';
import { routes } from './routes/index.ts';

export interface AppOptions {
  readonly database: string;
  /** Requests that one address may make in a minute; 0 sets no limit. */
  readonly rateLimit?: number;
  /** Web origins that may read, divided by commas; `*` is all. */
  readonly corsOrigin?: string;
  /** MiB of memory for pages of the database. */
  readonly cacheSize?: number;
  /** MiB of memory for cached answers; 0 caches none. */
  readonly answerCacheSize?: number;
  /** Why the latest data set cannot be had from the store that is followed; null if it can. */
  readonly storeFailure?: () => Refusal | null;
  /** Whether requests are measured: `app.metrics`. */
  readonly measured?: boolean;
  /** The least time between two checks whether the database was replaced. */
  readonly checkEveryMs?: number;
  /** The most threads for requests that take long; 0 answers them in this one, without limits. */
  readonly threads?: number;
  /** Seconds that such an answer may take, once it is begun; and that it may wait before. */
  readonly timeLimit?: number;
  /** The most requests that may wait for a thread. */
  readonly queueLength?: number;
  /** MiB of memory for the values of one thread. */
  readonly threadMemory?: number;
  /** MiB of memory for the bodies of requests that are not answered yet. */
  readonly bodyMemory?: number;
}

export interface BuildOptions extends AppOptions {
  readonly logLevel?: string;
  /** Which proxies may name the client (`X-Forwarded-For`). */
  readonly trustProxy?: TrustedProxies;
  /** The most that a request may take to arrive, with its body. */
  readonly requestTimeoutMs?: number;
}

/** The API as a plugin. */
export const clausary = fp<AppOptions>(async (app, options) => {
  const { storeFailure = () => null, measured = false } = options;
  const { database, rateLimit = 0, corsOrigin = '*', checkEveryMs = 2 } = options;
  const { cacheSize = 64, answerCacheSize = 64 } = options;
  const { threads = 0, timeLimit = 10, queueLength = 64, threadMemory = 512, bodyMemory = 128 } = options;
  await app.register(shutdown);
  await app.register(store, {
    database,
    storeFailure,
    cacheMiB: cacheSize,
    checkEveryMs,
    // Longer than the longest request: as long waiting, as long answered, and as long to spare.
    closeAfterMs: 3000 * timeLimit,
  });
  await app.register(workers, {
    threads,
    timeLimit,
    queueLength,
    memoryMiB: threadMemory,
    cacheMiB: cacheSize,
  });
  await app.register(security, { corsOrigin, rateLimit });
  await app.register(problems);
  await app.register(schemas);
  await app.register(compress, COMPRESSION);
  await app.register(forms);
  await app.register(answers, { cacheMiB: answerCacheSize });
  await app.register(direct, { compressedFrom: COMPRESSION.threshold });
  await app.register(metrics, { isOn: measured });
  await app.register(bodies, { mostInAll: bodyMemory * 1024 ** 2 });
  await app.register(openapi);
  for (const add of routes) add(app);
  addPages(app);
});

/** A server with the API, ready to listen or to be injected into. */
export async function buildApp({
  logLevel = 'silent',
  trustProxy = false,
  requestTimeoutMs = 30_000,
  ...options
}: BuildOptions): Promise<FastifyInstance> {
  const app = Fastify({
    ...SERVER,
    ...arrivingWithin(requestTimeoutMs),
    trustProxy: trust(trustProxy),
    logger: { level: logLevel },
  });
  await app.register(clausary, options);
  await app.ready();
  return app;
}

/**
 * Answers below the threshold fit into one packet anyway; the highest levels cost more time than they save.
 */
const COMPRESSION = {
  // Only the operations that read a text look at a body.
  globalDecompression: false,
  threshold: 1400,
  // A database is resumed by ranges of its bytes, and so sent as it is.
  customTypes: /^text\/|(?:\+|\/|nd)json(?:;|$)|[+/]xml(?:;|$)/,
  encodings: ['br' as const, 'gzip' as const, 'deflate' as const],
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  zlibOptions: { level: 6 },
};

const SERVER: FastifyHttpOptions<Server> = {
  clientErrorHandler: answerUnparsed,
  logController: new RequestLog(),
  frameworkErrors: sendProblem,
  genReqId: () => randomUUID(),
  // Of a client that neither sends nor reads.
  connectionTimeout: 60_000,
  return503OnClosing: false,
  // How long a parameter may be, its schema says.
  routerOptions: { maxParamLength: Number.MAX_SAFE_INTEGER, ignoreTrailingSlash: true },
};

/**
 * The headers have a third of the time of the whole request. Node.js looks for requests that are late from
 * time to time, by default every 30 seconds. Without a Host header a request is answered with a problem,
 * where Node.js would send an empty answer.
 */
const arrivingWithin = (requestTimeout: number) => ({
  requestTimeout,
  http: {
    requestTimeout,
    headersTimeout: requestTimeout / 3,
    connectionsCheckingInterval: Math.min(1000, requestTimeout / 3),
    requireHostHeader: false,
  },
});

/**
 * Fastify itself trusts nobody where it is given a number. `hop` is 0 for the address that connects, 1 for
 * the last one in `X-Forwarded-For`, and so on from the end.
 */
const trust = (proxies: TrustedProxies) =>
  typeof proxies === 'number'
    ? (_address: string, hop: number) => hop < proxies
    : typeof proxies === 'boolean'
      ? proxies
      : [...proxies];
