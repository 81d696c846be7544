import { copyFileSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import t from 'tap';
import { follow, type StoreFailure } from '../../src/publish/follow.ts';
import { openStore } from '../../src/publish/open-store.ts';
import { publish } from '../../src/publish/publish.ts';
import { buildDatabase, documents } from '../9-http/data.ts';
import { smallDatabase } from '../helper.ts';
import { webServer } from './web-server.ts';

/** Waits until something is so, for ten seconds at most. */
async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; waited < 10_000 && !isSo(); waited += 10) await setTimeout(10);
}

t.test('the database becomes what is published, whatever happens to the store', async t => {
  const server = await webServer(t);
  const store = openStore(server.address, {});
  const first = await smallDatabase(t);
  const [second, database] = [join(dirname(first), 'second.sqlite'), join(dirname(first), 'd.sqlite')];
  const end = new AbortController();
  const failures: (StoreFailure | null)[] = [];
  const fetched: string[] = [];
  const following = follow(store, {
    database,
    everyMs: 20,
    onFetched: ({ version }) => fetched.push(version),
    onFailure: failure => failures.push(failure),
    signal: end.signal,
  });
  await until(() => failures.length === 1);
  t.match(failures, [{ reason: 'there is no latest.json', since: /^20/ }]);

  const { pointer } = await publish(first, store);
  await until(() => failures.length === 2);
  t.strictSame(fetched, [pointer.version]);
  t.equal(failures[1], null, 'well again');
  t.ok(readFileSync(database).equals(readFileSync(first)));

  server.log.length = 0;
  await until(() => server.log.length >= 2);
  t.match(server.log, [/latest\.json 304$/, /latest\.json 304$/], 'it is asked whether anything has changed');

  server.files.set('/latest.json', Buffer.from('<title>Welcome</title>'));
  await until(() => failures.length === 3);
  t.match(failures[2], { reason: /latest\.json is not one/ });
  const before = statSync(database).ino;

  await buildDatabase(second, documents(59, 3));
  server.cutAfter = 50_000;
  await publish(second, store);
  await until(() => fetched.length === 2);
  t.not(statSync(database).ino, before, 'in one step');
  t.ok(readFileSync(database).equals(readFileSync(second)));
  end.abort();
  await following;
});

t.test('what the database is already is not fetched', async t => {
  const server = await webServer(t);
  const store = openStore(server.address, {});
  const database = await smallDatabase(t);
  const copy = join(dirname(database), 'copy.sqlite');
  copyFileSync(database, copy);
  await publish(copy, store);
  server.log.length = 0;
  const end = new AbortController();
  const following = follow(store, {
    database,
    everyMs: 10,
    onFetched: () => t.fail('fetched'),
    onFailure: () => t.fail('failed'),
    signal: end.signal,
  });
  await until(() => server.log.length >= 2);
  end.abort();
  await following;
  t.match(server.log[0], 'latest.json');
});
