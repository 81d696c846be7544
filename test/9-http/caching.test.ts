import { copyFileSync, rmSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import t from 'tap';
import type { Refusal } from '../../src/8-services/dataset/dataset-store.ts';
import { build, seedsApp, smallApp, smallDatabase } from '../helper.ts';
import { exampleAddress, openapiOf, operationsOf } from './openapi-document.ts';

const CLAUSE = '/v1/clauses/A_RES_58_1.PP1';

t.test('an unchanged answer is not sent again', async t => {
  const app = await smallApp();
  for (const url of [CLAUSE, '/v1/clauses?limit=2', '/v1/dataset', '/openapi.json']) {
    const { headers } = await app.inject(url);
    const etag = String(headers.etag);
    t.match(headers, { etag: /^W\/"[\w-]+"$/, 'cache-control': 'public, max-age=60, must-revalidate' }, url);
    t.match(headers.vary, /accept-encoding/i, url);
    for (const given of [etag, `"other", ${etag}`, etag.replace('W/', '')]) {
      const again = await app.inject({ url, headers: { 'if-none-match': given } });
      t.equal(again.statusCode, 304, `${url} ${given}`);
      t.equal(again.body, '');
      t.equal(again.headers.etag, etag);
    }
    const other = await app.inject({ url, headers: { 'if-none-match': 'W/"other"' } });
    t.equal(other.statusCode, 200, url);
  }
});

t.test('each GET of the OpenAPI document has an ETag, by which it is not sent again', async t => {
  const tried = new Set<string>();
  const operations = operationsOf(await openapiOf(await seedsApp()));
  // What the one data set has no example of, the other has: the seeds have no table.
  for (const app of [await seedsApp(), await smallApp()]) {
    for (const [path, operation] of operationsOf(await openapiOf(app))) {
      if (operation.responses['304'] === undefined) continue;
      const url = exampleAddress(path, operation);
      if (tried.has(path) || url.includes('/undefined')) continue;
      tried.add(path);
      const { statusCode, headers } = await app.inject(url);
      t.match({ statusCode, ...headers }, { statusCode: 200, etag: /^(?:W\/)?"[\w-]+"$/ }, url);
      const again = await app.inject({ url, headers: { 'if-none-match': String(headers.etag) } });
      t.match([again.statusCode, again.body], [304, ''], url);
    }
  }
  t.strictSame(
    [...tried].toSorted(),
    operations.flatMap(([path, { responses }]) => (responses['304'] ? [path] : [])).toSorted(),
  );
});

t.test('each address has an ETag of its own, and a problem has none', async t => {
  const app = await smallApp();
  const etag = String((await app.inject(CLAUSE)).headers.etag);
  const headers = { 'if-none-match': etag };
  t.equal((await app.inject({ url: '/v1/clauses/A_RES_58_1.OP1', headers })).statusCode, 200);
  const none = await app.inject({ url: '/v1/clauses/A_RES_58_1.OP99', headers });
  t.equal(none.statusCode, 404);
  t.equal(none.headers.etag, undefined);
  const any = { 'if-none-match': '*' };
  t.equal((await app.inject({ url: CLAUSE, headers: any })).statusCode, 304, '`*` is whatever there is');
  t.equal((await app.inject({ url: '/v1/clauses/A_RES_58_1.OP99', headers: any })).statusCode, 404);
});

t.test(
  'one ETag has one body, whenever the database was built and whatever has become of its file',
  async t => {
    const one = await smallDatabase(t);
    const other = join(dirname(one), 'other.sqlite');
    copyFileSync(one, other);
    utimesSync(other, 1, 1);
    for (const url of ['/v1/dataset', '/openapi.json', CLAUSE]) {
      const answers = [];
      for (const database of [one, other]) answers.push(await (await build(t, { database })).inject(url));
      const bodies = new Map(answers.map(({ headers, body }) => [headers.etag, body]));
      for (const { headers, body } of answers) t.equal(bodies.get(headers.etag), body, url);
    }

    const app = await build(t, { database: one, checkEveryMs: 0 });
    const before = await app.inject('/v1/dataset');
    t.match(before.json(), { refusedReplacement: null });
    rmSync(one);
    await app.store.refresh();
    const headers = { 'if-none-match': String(before.headers.etag) };
    const after = await app.inject({ url: '/v1/dataset', headers });
    t.equal(after.statusCode, 200);
    t.match(after.json(), { refusedReplacement: { reason: /^no such database/ } });
    t.match((await app.inject('/health/ready')).json(), {
      refusedReplacement: { reason: /^no such database/ },
    });
    copyFileSync(other, one);
    t.match((await app.inject('/v1/dataset')).json(), { refusedReplacement: null });
  },
);

t.test('a server that cannot reach its store says so, and goes on', async t => {
  let storeFailure: Refusal | null = null;
  const app = await build(t, { storeFailure: () => storeFailure });
  const before = await app.inject('/v1/dataset');
  t.match(before.json(), { storeFailure: null });
  storeFailure = { reason: 'connect ECONNREFUSED', since: '2026-01-01T00:00:00.000Z' };
  const headers = { 'if-none-match': String(before.headers.etag) };
  t.match((await app.inject({ url: '/v1/dataset', headers })).json(), { storeFailure });
  const ready = await app.inject('/health/ready');
  t.equal(ready.statusCode, 200);
  t.match(ready.json(), { status: 'ready', storeFailure });
});

t.test('a 304 touches no table, and neither does what was answered before', async t => {
  const app = await build(t);
  const dataset = app.store.current();
  const first = await app.inject(CLAUSE);
  t.ok(dataset);
  if (!dataset) return;
  dataset.queries.representations.unit = () => Promise.reject(new Error('a table was touched'));
  t.equal((await app.inject(CLAUSE)).body, first.body);
  app.answers.cachedFor(dataset).clear();
  const headers = { 'if-none-match': String(first.headers.etag) };
  t.equal((await app.inject({ url: CLAUSE, headers })).statusCode, 304);
  t.equal((await app.inject(CLAUSE)).statusCode, 500, 'it would show');
});

t.test('without a cache, each answer is made anew', async t => {
  const app = await build(t, { answerCacheSize: 0 });
  const first = await app.inject(CLAUSE);
  const dataset = app.store.current();
  t.equal(dataset && app.answers.cachedFor(dataset).size, 0);
  t.equal((await app.inject(CLAUSE)).body, first.body);
});

t.test('a cached answer is the same, headers included', async t => {
  const app = await build(t);
  for (const url of [CLAUSE, '/v1/clauses?limit=2', '/v1/resolve?ref=A/RES/58/270']) {
    const { headers: first, statusCode, body } = await app.inject(url);
    const again = await app.inject(url);
    t.equal(again.statusCode, statusCode);
    t.equal(again.body, body);
    const ofRequest = { date: '', 'x-request-id': '' };
    t.strictSame({ ...again.headers, ...ofRequest }, { ...first, ...ofRequest });
  }
});

t.test('HEAD has the headers of GET', async t => {
  const app = await build(t);
  for (const url of ['/v1/clauses?limit=3', '/v1/clauses?limit=3', '/v1/clauses/A_RES_58_1.OP99']) {
    const head = await app.inject({ method: 'HEAD', url });
    const get = await app.inject(url);
    t.equal(head.statusCode, get.statusCode);
    t.equal(head.body, '');
    for (const name of ['etag', 'content-type', 'content-length', 'link']) {
      t.equal(head.headers[name], get.headers[name], name);
    }
  }
});

t.test('long answers are compressed for clients that accept it', async t => {
  const app = await smallApp();
  const encoding = async (url: string, accepted: string) =>
    (await app.inject({ url, headers: { 'accept-encoding': accepted } })).headers['content-encoding'];
  t.equal(await encoding('/v1/clauses', 'gzip'), 'gzip');
  t.equal(await encoding('/v1/clauses', 'gzip, deflate, br'), 'br');
  t.equal(await encoding('/v1/clauses', 'identity'), undefined);
  t.equal(await encoding('/v1/clauses/A_RES_58_1.PP1', 'gzip'), undefined, 'too short');
});

t.test('browsers of all origins may read, unless origins are named', async t => {
  const from = { origin: 'https://example.org' };
  const open = await smallApp();
  const answer = await open.inject({ url: CLAUSE, headers: from });
  t.match(answer.headers, {
    'access-control-allow-origin': '*',
    'access-control-expose-headers': /Link/,
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
  });
  const preflight = await open.inject({
    method: 'OPTIONS',
    url: CLAUSE,
    headers: { ...from, 'access-control-request-method': 'GET' },
  });
  t.equal(preflight.statusCode, 204);
  t.equal(preflight.headers['access-control-allow-methods'], 'GET, HEAD, POST');

  const closed = await build(t, {
    database: await smallDatabase(t),
    corsOrigin: 'https://a.example, https://b.example',
  });
  const allowed = async (origin: string) =>
    (await closed.inject({ url: CLAUSE, headers: { origin } })).headers['access-control-allow-origin'];
  t.equal(await allowed('https://b.example'), 'https://b.example');
  t.equal(await allowed('https://c.example'), undefined);
  const { vary } = (await closed.inject({ url: CLAUSE, headers: from })).headers;
  t.match(vary, /origin/i);
  t.match(vary, /accept-encoding/i);
});
