import { rename } from 'node:fs/promises';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import t, { type Test } from 'tap';
import type { BuildOptions } from '../../../src/9-http/app.ts';
import { build as buildApp, seedsApp, seedsDatabase } from '../../helper.ts';
import { buildDatabase, documents } from '../data.ts';
import { answerChecker, openapiOf } from '../openapi-document.ts';
import { draft } from './draft.ts';

/** With time enough for a machine that has much else to do. */
const build = (t: Test, options: Partial<BuildOptions>) => buildApp(t, { timeLimit: 100, ...options });

/** What worker threads answer, and what they refuse. */
const COSTLY: readonly InjectOptions[] = [
  { url: '/v1/search?q=migrants&facets=true&total=true&limit=5' },
  { url: '/v1/search?q=migrants&limit=200' },
  { url: '/v1/search?q=(' },
  { url: '/v1/search?q=migrants&cursor=nonsense' },
  { url: '/v1/clauses?q=migrants&limit=2' },
  { url: '/v1/graph?root=A/RES/59/241&format=svg' },
  { url: '/v1/graph?root=A/RES/59/241', headers: { accept: 'application/graphml+xml' } },
  { url: '/v1/graph?root=A/RES/1/1' },
  { url: '/v1/resolutions/A_RES_59_241/compare?with=A/RES/58/208' },
  { url: '/v1/resolutions/A_58_98/compare?with=A/RES/58/208' },
  { url: '/v1/clauses/A_RES_58_208.OP7/lineage' },
  { url: '/v1/clauses/A_RES_58_208.OP7/similar' },
  { url: '/v1/documents/A_58_98/sections' },
  { url: '/v1/documents/A_58_98/furniture?limit=2' },
  { url: '/v1/documents/A_58_98/text' },
  { url: '/v1/documents/A_58_98/source' },
  { url: '/v1/clauses?limit=150' },
  { url: '/v1/mandates?addresseeText=Secretary' },
  draft(208),
  { ...draft(208), url: '/v1/agreed-language' },
  { ...draft(208), url: '/v1/citations/lookup' },
  { ...draft(208), url: '/v1/agreed-language', payload: '1. Decides;\n\n'.repeat(600) },
  ...['filename="draft.txt"; name="file"', 'name="file"'].map(disposition => ({
    ...draft(208),
    payload: `--b\r\ncontent-disposition: form-data; ${disposition}\r\n\r\n1. Decides;\r\n--b--\r\n`,
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
  })),
  { url: '/openapi.json' },
];

/** What an answer says, without what is different each time, and for each copy of the database. */
const said = ({ statusCode, headers, body }: LightMyRequestResponse) => {
  const { date: _, etag: __, 'x-request-id': id, ...others } = headers;
  return {
    statusCode,
    headers: others,
    body: body.replace(String(id), '').replaceAll(/"builtAt":"[^"]*"/g, ''),
  };
};

t.test('worker threads answer as the main thread does', async t => {
  const app = await build(t, { database: await seedsDatabase(t), threads: 1 });
  const withoutThreads = await seedsApp();
  for (const asked of COSTLY) {
    const name = `${asked.url} ${String(asked.payload ?? '').slice(0, 20)}`;
    const expected = said(await withoutThreads.inject(asked));
    t.strictSame(said(await app.inject(asked)), expected, name);
    t.strictSame(said(await app.inject(asked)), expected, `${name}, again`);
  }
});

t.test('while worker threads are busy, other requests are answered', async t => {
  const app = await build(t, { database: await seedsDatabase(t), threads: 1 });
  let answered = false;
  const costly = app.inject(draft(1)).then(() => {
    answered = true;
  });
  t.equal((await app.inject('/v1/clauses/A_RES_58_208.PP1')).statusCode, 200);
  t.equal((await app.inject('/health/live')).statusCode, 200);
  t.notOk(answered);
  await costly;
});

t.test('what takes too long is answered with 503', async t => {
  const app = await build(t, { threads: 1, timeLimit: 0.001 });
  const answer = await app.inject('/v1/search?q=migrants');
  t.equal(answer.statusCode, 503);
  t.match(answer.json(), {
    type: '/problems/too-costly',
    detail: /more than 0\.001 seconds/,
    remedy: /less/,
  });
  t.strictSame(answerChecker(await openapiOf(await seedsApp()))('/v1/search', answer), []);
  const { statusCode, headers, body } = await app.inject('/openapi.json');
  t.equal(statusCode, 200, 'the OpenAPI document is sent without the examples, which take too long');
  t.match(body, 'searchTexts');
  t.match(headers, { 'cache-control': 'no-store', etag: undefined });
});

t.test('when too many requests wait, more are answered with 503 and a time to try again', async t => {
  const app = await build(t, { threads: 1, queueLength: 2 });
  const answers = await Promise.all([1, 2, 3, 4, 5].map(number => app.inject(draft(number))));
  t.strictSame(
    answers.map(({ statusCode }) => statusCode),
    [200, 200, 200, 503, 503],
  );
  const [refused] = answers.slice(-1);
  t.match(refused?.json(), { type: '/problems/too-busy', detail: /waiting/ });
  t.match(refused?.headers, { 'retry-after': /^\d+$/, 'cache-control': 'no-store' });
  t.equal((await app.inject(draft(6))).statusCode, 200, 'later there is room');
});

t.test('a request whose client has gone does not wait any more', async t => {
  const app = await build(t, { threads: 1, queueLength: 1 });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const first = app.inject(draft(1));
  await setTimeout(50);
  const socket = connect(port, '127.0.0.1');
  socket.write('GET /v1/search?q=migrants HTTP/1.1\r\nhost: x\r\n\r\n');
  await setTimeout(50);
  t.equal((await app.inject(draft(2))).statusCode, 503, 'the queue is full');
  socket.destroy();
  await setTimeout(50);
  const third = app.inject(draft(3));
  t.equal((await first).statusCode, 200);
  t.equal((await third).statusCode, 200, 'its place was free');
});

t.test('what is being answered when the app closes is answered, and what waits for it too', async t => {
  const app = await build(t, { threads: 1 });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const answers = ['migration', 'recalling'].map(q => fetch(`http://127.0.0.1:${port}/v1/search?q=${q}`));
  await setTimeout(200);
  await app.close();
  for (const answer of await Promise.all(answers)) t.equal(answer.status, 200);
});

t.test('a replacement while a request is being answered changes nothing for it', async t => {
  const folder = t.testdir({});
  const [file, next] = [join(folder, 'served.sqlite'), join(folder, 'next.sqlite')];
  buildDatabase(file, documents(58));
  const app = await build(t, { database: file, threads: 1 });
  for (const session of [59, 60]) {
    const search = (word: string) => app.inject(`/v1/search?q=${word}`);
    buildDatabase(next, documents(session));
    const before = [search('migration'), search('recalling')];
    // Both have arrived; one is being answered, and the other waits, unless they are answered already.
    await setTimeout(20);
    await rename(next, file);
    await setTimeout(5);
    const after = search('migration');
    for (const answer of await Promise.all(before)) t.match(answer.body, `A_RES_${session - 1}_`);
    t.match((await after).body, `A_RES_${session}_`);
    t.match((await search('recalling OR migration')).body, `A_RES_${session}_`);
  }
});
