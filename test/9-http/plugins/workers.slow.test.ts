import { rename } from 'node:fs/promises';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import t, { type Test } from 'tap';
import type { BuildOptions } from '../../../src/9-http/app.ts';
import { build as buildApp, seedsApp, seedsDatabase } from '../../helper.ts';
import { buildDatabase, documents } from '../data.ts';
import { answerChecker, openapiOf } from '../openapi-document.ts';
import { draft } from './draft.ts';

/** With time enough for a machine that has much else to do. */
const build = (t: Test, options: Partial<BuildOptions>) => buildApp(t, { timeLimit: 100, ...options });

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
  await buildDatabase(file, documents(58));
  const app = await build(t, { database: file, threads: 1 });
  for (const session of [59, 60]) {
    const search = (word: string) => app.inject(`/v1/search?q=${word}`);
    await buildDatabase(next, documents(session));
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
