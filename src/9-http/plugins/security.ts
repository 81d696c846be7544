import cors from '@fastify/cors';
import rateLimit from '@fastify/rate-limit';
import type { FastifyReply } from 'fastify';
import fp from 'fastify-plugin';
import type { HelmetOptions } from 'helmet';
import { helmetHeaders } from '../framework/headers/helmet-headers.ts';
import { Problem } from '../framework/problems.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** The headers that every answer has; null if they depend on who asks, and how often. */
    readonly constantHeaders: Readonly<Record<string, string>> | null;
  }
}

export interface SecurityOptions {
  /** Web origins that may read, divided by commas; `*` is all. */
  readonly corsOrigin: string;
  /** Requests that one address may make in a minute; 0 sets no limit. */
  readonly rateLimit: number;
}

/**
 * What the answers of the API may do in a browser: nothing but be read, from anywhere.
 * What helmet has for pages alone, the pages of /docs get.
 */
const HELMET: HelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  },
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  xFrameOptions: { action: 'deny' },
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  referrerPolicy: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
  // Only the proxy in front knows whether there is TLS.
  strictTransportSecurity: false,
};

/** The headers that a page of another origin may read. */
const EXPOSED = [
  'Accept-Ranges',
  'Allow',
  'Content-Disposition',
  'Content-Range',
  'ETag',
  'Last-Modified',
  'Link',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'X-Request-Id',
];

/** What @fastify/cors adds to every answer, if all origins are alike. */
const CORS_FOR_ALL = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': EXPOSED.join(', '),
};

/**
 * Writes the fields of an answer that tell how many requests are left, as the draft of the IETF for them has
 * it now (draft-ietf-httpapi-ratelimit-headers-10), from those of an earlier draft, which @fastify/rate-limit
 * sets.
 */
function writeRateLimit(reply: FastifyReply, max: number): void {
  const left = reply.getHeader('ratelimit-remaining');
  if (left === undefined) return;
  const seconds = reply.getHeader('ratelimit-reset');
  for (const name of ['limit', 'remaining', 'reset']) reply.removeHeader(`ratelimit-${name}`);
  reply.headers({
    ratelimit: `"${POLICY}";r=${left};t=${seconds}`,
    'ratelimit-policy': `"${POLICY}";q=${max};w=${WINDOW_MS / 1000}`,
  });
}

/** What the limit is called in these fields. */
const POLICY = 'default';
const WINDOW_MS = 60_000;

export const security = fp<SecurityOptions>(
  async (app, { corsOrigin, rateLimit: max }) => {
    const headers = helmetHeaders(HELMET);
    const isForAll = corsOrigin === '*' && max === 0;
    app.decorate('constantHeaders', isForAll ? { ...headers, ...CORS_FOR_ALL } : null);
    app.addHook('onRequest', ({ id, method, routeOptions }, reply, done) => {
      reply.headers(headers).header('x-request-id', id);
      const { allow } = routeOptions.config;
      if (method === 'OPTIONS' && allow !== undefined) reply.header('allow', allow);
      done();
    });
    await app.register(cors, {
      origin: corsOrigin === '*' ? '*' : corsOrigin.split(',').map(origin => origin.trim()),
      methods: ['GET', 'HEAD', 'POST'],
      exposedHeaders: EXPOSED,
      maxAge: 86_400,
      strictPreflight: false,
    });
    if (max > 0) {
      await app.register(rateLimit, {
        global: false,
        max,
        timeWindow: WINDOW_MS,
        enableDraftSpec: true,
        allowList: ({ url }) => url.startsWith('/health/'),
        errorResponseBuilder: (_request, { after }) =>
          new Problem('too-many-requests', `More than ${max} requests in a minute; try again in ${after}.`),
      });
      app.addHook('onRequest', app.rateLimit());
      app.addHook('onSend', (_request, reply, payload, done) => {
        writeRateLimit(reply, max);
        done(null, payload);
      });
    }
  },
  { name: 'security' },
);
