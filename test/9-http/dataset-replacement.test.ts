import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import t from 'tap';
import { build } from '../helper.ts';
import { buildDatabase, documents } from './data.ts';

t.test('after a replacement only the new database is served', async t => {
  const folder = t.testdir({});
  const file = join(folder, 'served.sqlite');
  await buildDatabase(file, documents(58));
  const app = await build(t, { database: file, checkEveryMs: 0 });
  const list = '/v1/clauses?limit=1';
  const before = await app.inject(list);
  t.match(before.body, /A_RES_58_1/);

  await buildDatabase(join(folder, 'next.sqlite'), documents(59));
  await rename(join(folder, 'next.sqlite'), file);
  const after = await app.inject({ url: list, headers: { 'if-none-match': String(before.headers.etag) } });
  t.equal(after.statusCode, 200);
  t.match(after.body, /A_RES_59_1/);
  const { nextCursor } = before.json();
  t.match((await app.inject(`${list}&cursor=${nextCursor}`)).json(), { type: '/problems/invalid-cursor' });

  await writeFile(join(folder, 'broken.sqlite'), 'not a database');
  await rename(join(folder, 'broken.sqlite'), file);
  await app.store.refresh();
  t.equal((await app.inject('/v1/documents?limit=1')).statusCode, 200, 'what is no database changes nothing');
  await rm(file);
  await app.store.refresh();
  t.equal((await app.inject('/v1/documents?limit=2')).statusCode, 200, 'nor does one that is gone');
});

t.test('the very next request after a replacement is answered from the new data', async t => {
  const folder = t.testdir({});
  const [file, next] = [join(folder, 'served.sqlite'), join(folder, 'next.sqlite')];
  await buildDatabase(file, documents(58));
  const app = await build(t, { database: file });
  for (const session of [59, 60, 61]) {
    await buildDatabase(next, documents(session));
    await app.inject('/v1/clauses?limit=1');
    await rename(next, file);
    await setTimeout(2);
    t.match((await app.inject('/v1/clauses?limit=1')).body, `A_RES_${session}_1`);
    t.match((await app.inject('/openapi.json')).body, `A_RES_${session}_1`);
  }
});

t.test('the file is looked at again by itself', async t => {
  const file = join(t.testdir({}), 'late.sqlite');
  const app = await build(t, { database: file, checkEveryMs: 1 });
  t.equal((await app.inject('/health/live')).statusCode, 200);
  for (const url of ['/health/ready', '/v1/clauses', '/v1/dataset']) {
    const answer = await app.inject(url);
    t.equal(answer.statusCode, 503, url);
    t.match(answer.json(), { type: '/problems/no-data', detail: /no such database/ }, url);
  }
  t.equal((await app.inject('/openapi.json')).statusCode, 200, 'the documentation needs no data');

  await buildDatabase(file);
  while ((await app.inject('/health/ready')).statusCode !== 200) await new Promise(setImmediate);
  t.match((await app.inject('/health/ready')).json(), { status: 'ready', version: /^[\da-f]{64}$/ });
  t.equal((await app.inject('/v1/clauses')).statusCode, 200);
});
