import type { InjectOptions } from 'fastify';
import t from 'tap';
import { smallApp } from '../helper.ts';
import { openapiOf } from './openapi-document.ts';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'] as const;

/** What may stand in the place of an id, percent-encoded. */
const IDS = ['A_RES_58_1.PP1', '%00', '%ff', '%', '..', '%2e%2e%2f', 'é', '%F0%9F%98%80', 'A'.repeat(301)];

/** Addresses that are not in the OpenAPI document. */
const OTHERS = [
  '/',
  '/v1',
  '//',
  '/v1//clauses',
  '/docs',
  '/docs/',
  '/docs/json',
  '/docs/yaml',
  '/docs/static/',
  ...IDS.map(id => `/docs/static/${id}`),
  '/openapi.json',
  '/problems',
  ...IDS.map(id => `/problems/${id}`),
  '/problems/__proto__',
  '/health/live',
  '/health/ready',
  '/nowhere',
];

const QUERIES = [
  '',
  '?',
  '?=',
  '?&&',
  '?limit',
  '?limit=1&limit=2',
  '?q=%00',
  '?q=%ff',
  '?q[a]=1',
  '?__proto__=1',
];

const HEADERS: readonly Readonly<Record<string, string>>[] = [
  {},
  { accept: 'text/html;q=x, , */*;q=0' },
  { 'accept-encoding': 'identity;q=0, *;q=0' },
  { 'content-encoding': 'zip' },
  { 'if-none-match': '"", W/"' },
  { origin: 'null', 'access-control-request-method': 'PUT' },
  { range: 'bytes=5-1' },
  { 'x-forwarded-for': ', é' },
];

const BODIES: readonly (readonly [payload: string | Buffer, type: string])[] = [
  ['', 'application/json'],
  ['{"text":', 'application/json'],
  ['{"text":5}', 'application/json'],
  ['{"text":["58/1"]}', 'application/json'],
  ['{"text":"\\ud800"}', 'application/json'],
  ['{"text":"58/1","limit":1e999}', 'application/json'],
  ['{"text":"58/1","limit":-1,"least":"x","before":"yesterday"}', 'application/json'],
  ['{"__proto__":{"text":"58/1"}}', 'application/json'],
  ['['.repeat(50_000), 'application/json'],
  ['{"text":"58/1"}', 'application/json; charset=utf-7'],
  ['58/1', 'text/plain; charset='],
  ['58/1', 'text/plain;;=;charset="'],
  ['58/1', 'text/plain; charset=utf-16'],
  ['58/1', 'TEXT/PLAIN'],
  ['58/1', 'text'],
  ['58/1', ''],
  ['58/1', 'multipart/form-data'],
  ['58/1', 'application/x-www-form-urlencoded'],
  ['\0\u0001\u2028\uffff', 'text/plain'],
  [Buffer.from([0xff, 0xfe, 0x00, 0xd8]), 'text/plain; charset=utf-16le'],
  ['x'.repeat(70_000), 'text/plain'],
];

t.test('whatever is asked, in whatever way, is answered, if need be with a problem', async t => {
  const app = await smallApp();
  const { paths } = await openapiOf(app);
  const documented = Object.keys(paths);
  const addresses = [
    ...documented.flatMap(path =>
      path.includes('{') ? IDS.map(id => path.replace(/\{\w+\}/, id)) : QUERIES.map(query => path + query),
    ),
    ...OTHERS,
  ];
  const texts = documented.filter(path => paths[path]?.post);
  const requests: InjectOptions[] = [
    ...addresses.flatMap(url => METHODS.map(method => ({ method, url }))),
    ...addresses.flatMap(url => HEADERS.map(headers => ({ method: 'GET' as const, url, headers }))),
    ...['/v1/dataset', ...texts].flatMap(url =>
      BODIES.flatMap(([payload, type]) =>
        HEADERS.map(headers => ({
          method: 'POST' as const,
          url,
          payload,
          headers: { ...headers, 'content-type': type },
        })),
      ),
    ),
  ];
  const faults: string[] = [];
  for (const request of requests) {
    const { statusCode, headers } = await app.inject(request);
    const isProblem = headers['content-type'] === 'application/problem+json';
    if (statusCode >= 500 && statusCode !== 501) faults.push(`${statusCode} ${JSON.stringify(request)}`);
    else if (statusCode >= 400 !== isProblem) faults.push(`no problem ${JSON.stringify(request)}`);
  }
  t.ok(requests.length > 5000, `${requests.length} requests`);
  t.strictSame(faults, []);
});
