import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import t from 'tap';
import { forTrying } from '../../src/9-http/swagger-ui/for-trying.ts';
import { build } from '../helper.ts';
import { buildDatabase, documents } from './data.ts';
import { openapiOf } from './openapi-document.ts';

/** Each operation that has an example of its answer, with that example. */
async function examplesOf(app: FastifyInstance): Promise<Map<string, unknown>> {
  const { paths } = await openapiOf(app);
  const examples = Object.entries(paths).flatMap(([path, { get, post }]) => {
    const [content] = Object.values((get ?? post)?.responses['200']?.content ?? {});
    return content?.example === undefined ? [] : [[path, content.example] as const];
  });
  return new Map(examples);
}

t.test('the examples are those of the data set that is served', async t => {
  const folder = t.testdir({});
  const file = join(folder, 'served.sqlite');
  await buildDatabase(file, documents(58));
  const app = await build(t, { database: file, checkEveryMs: 0 });
  const before = await app.inject('/openapi.json');
  t.match(before.body, /A_RES_58_1/);

  await buildDatabase(join(folder, 'next.sqlite'), documents(59));
  await rename(join(folder, 'next.sqlite'), file);
  await app.store.refresh();
  const after = await app.inject('/openapi.json');
  t.not(after.headers.etag, before.headers.etag);
  t.match(after.body, /A_RES_59_1/);
  t.notMatch(after.body, /A_RES_58_1/);
  t.strictSame((await app.inject('/docs/json')).json(), forTrying(after.json()));
});

t.test('they are made without requests, independently of the rate limit', async t => {
  const unlimited = await examplesOf(await build(t));
  const app = await build(t, { rateLimit: 10 });
  t.strictSame([...(await examplesOf(app)).keys()], [...unlimited.keys()]);
  t.ok(unlimited.size > 30);
  const statuses = [];
  for (let sent = 1; sent < 10; sent++) statuses.push((await app.inject('/v1/dataset')).statusCode);
  t.strictSame(statuses, Array(9).fill(200), 'nine are left of ten');
  t.equal((await app.inject('/v1/dataset')).statusCode, 429);
});

t.test('a failure is not kept', async t => {
  const app = await build(t);
  const queries = app.store.current()?.queries;
  t.ok(queries);
  if (!queries) return;
  const { all } = queries.sources;
  queries.sources.all = () => Promise.reject(new Error('the disk was away'));
  t.equal((await app.inject('/openapi.json')).statusCode, 500);
  queries.sources.all = all;
  const examples = await examplesOf(app);
  t.ok(examples.has('/v1/dataset'));
});

t.test('concurrent requests share one document', async t => {
  const app = await build(t);
  const queries = app.store.current()?.queries;
  t.ok(queries);
  if (!queries) return;
  const { all } = queries.sources;
  let reads = 0;
  queries.sources.all = () => {
    reads += 1;
    return all();
  };
  const bodies = await Promise.all(
    ['/openapi.json', '/openapi.json', '/docs/json'].map(async url => (await app.inject(url)).json()),
  );
  t.equal(reads, 1);
  t.strictSame(bodies[0], bodies[1]);
  t.strictSame(forTrying(bodies[0]), bodies[2]);
});
