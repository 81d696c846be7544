import type { onRequestHookHandler } from 'fastify';
import { helmetHeaders } from '../../framework/headers/helmet-headers.ts';

export const HTML_TYPE = 'text/html; charset=utf-8';

/**
 * What a page may do in a browser: show itself, with a style sheet, modules and pictures of this server, and
 * send its forms here. Nothing that stands in a text is ever run.
 */
export const PAGE_HEADERS: Readonly<Record<string, string>> = helmetHeaders({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  crossOriginResourcePolicy: { policy: 'same-origin' },
  referrerPolicy: { policy: 'same-origin' },
  xFrameOptions: { action: 'deny' },
  crossOriginOpenerPolicy: { policy: 'same-origin' },
  originAgentCluster: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
  // Only the proxy in front knows whether there is TLS.
  strictTransportSecurity: false,
});

/**
 * Gives an answer the headers of pages in place of those of the API, also where it is
 * 304 or comes from memory.
 */
export const setPageHeaders: onRequestHookHandler = (_request, reply, done) => {
  reply.headers(PAGE_HEADERS);
  done();
};
