import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import t, { type Test } from 'tap';
import { appendChecksum } from '../../../db/checksum.ts';
import { openForBuilding } from '../../../db/connection.ts';
import { sql } from '../../../db/drizzle.cjs';
import { MACHINE } from '../../../db/neighbours.ts';
import { type DatasetStore, openDatasetStore } from '../../../src/8-services/dataset/dataset-store.ts';
import { buildDatabase, documents } from '../../9-http/data.ts';
import { smallDatabase } from '../../helper.ts';
import { unprivileged } from '../../unprivileged.ts';

interface Served {
  readonly store: DatasetStore;
  /** The path of the database, alone in its folder. */
  readonly database: string;
  /** The path of another sound database. */
  readonly next: string;
  readonly failures: readonly string[];
}

/** The small database, served; and another beside it that could take its place. */
async function serve(t: Test): Promise<Served> {
  const folder = t.testdir({ data: {} });
  chmodSync(folder, 0o755);
  const database = join(folder, 'data', 'd.sqlite');
  const next = join(folder, 'next.sqlite');
  await buildDatabase(database);
  await buildDatabase(next, documents(59));
  const failures: string[] = [];
  const store = openDatasetStore({
    database,
    cacheMiB: 1,
    checkEveryMs: 0,
    onOpen: () => {},
    onFailure: reason => failures.push(reason),
  });
  t.teardown(() => store.close());
  await store.start();
  return { store, database, next, failures };
}

/** Reads a page that no cache holds, from the whole of the file. */
async function contentOf({ store }: Served): Promise<string | undefined> {
  const dataset = store.current();
  const { documents: count } = (await dataset?.queries.dataset.counts()) ?? {};
  const [source] = (await dataset?.queries.sources.all()) ?? [];
  return source && `${count} in ${source.name}`;
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await delay(10);
}

/** What is done to the file at the path of the database, and what is said of it. */
const MISHAPS: readonly (readonly [name: string, happen: (served: Served) => void, says: RegExp])[] = [
  ['gone', ({ database }) => rmSync(database), /no such database/],
  ['cut off where it is', ({ database }) => truncateSync(database, 4096), /damaged or incomplete/],
  ['emptied where it is', ({ database }) => truncateSync(database, 0), /not a database/],
  [
    'copied over by half of another',
    ({ database, next }) => writeFileSync(database, readFileSync(next).subarray(0, 100_000)),
    /damaged or incomplete/,
  ],
  [
    'written to in eight places',
    ({ database }) => {
      const bytes = readFileSync(database);
      for (let place = 10_000; place < 10_008; place++) bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place);
      writeFileSync(database, bytes);
    },
    /its bytes do not have its checksum/,
  ],
  [
    'a text',
    ({ database, next }) => {
      writeFileSync(next, 'not a database');
      renameSync(next, database);
    },
    /not a database of this version/,
  ],
  [
    'without one of the tables',
    ({ database, next }) => {
      const db = openForBuilding(next);
      db.run(sql`drop table actions`);
      db.$client.close();
      appendChecksum(next);
      renameSync(next, database);
    },
    /it has no table "actions"/,
  ],
  [
    'a folder',
    ({ database }) => {
      rmSync(database);
      mkdirSync(database);
    },
    /it is not a file/,
  ],
  [
    'a link to itself',
    ({ database }) => {
      rmSync(database);
      symlinkSync(database, database);
    },
    /cannot be read \(ELOOP: /,
  ],
];

for (const [name, happen, says] of MISHAPS) {
  t.test(
    `a database that is ${name}: the old one is served, and the file tried until it is sound`,
    async t => {
      const served = await serve(t);
      const { store, database, failures } = served;
      const sound = join(database, '..', '..', 'sound.sqlite');
      copyFileSync(served.next, sound);
      const before = store.current();
      const content = await contentOf(served);

      happen(served);
      await store.refresh();
      t.equal(store.current(), before, 'it goes on with what it has');
      t.equal(await contentOf(served), content);
      t.match(store.refusal(), { reason: says, since: /^20/ });
      t.notMatch(store.refusal()?.reason, database, 'without the path');
      await delay(350);
      t.equal(failures.length, 1, 'said once, however often it is tried');
      t.match(failures[0], says);

      rmSync(database, { recursive: true, force: true });
      renameSync(sound, database);
      await store.refresh();
      t.equal(store.refusal(), null);
      t.match(store.current(), { version: /./ });
      t.not(store.current()?.version, before?.version);
    },
  );
}

t.test('a folder that may not be entered changes nothing', async t => {
  const served = await serve(t);
  const { store, database, next } = served;
  const folder = join(database, '..');
  const before = store.current();
  await unprivileged(async () => {
    if (process.geteuid?.() !== 0) chmodAsOwner(folder, 0o000);
    await store.refresh();
    t.equal(store.current(), before);
    t.match(store.refusal(), { reason: /cannot be read \(EACCES: / });
    chmodAsOwner(folder, 0o755);
  });
  renameSync(next, database);
  await store.refresh();
  t.equal(store.refusal(), null);
  t.not(store.current(), before);
});

/** As the owner of the folder, whoever the tests run as. */
function chmodAsOwner(folder: string, mode: number): void {
  const user = process.geteuid?.();
  if (user !== statSync(folder).uid) process.seteuid?.(0);
  chmodSync(folder, mode);
  if (user !== undefined && user !== process.geteuid?.()) process.seteuid?.(user);
}

t.test('a file that becomes sound where it is, is served without a request', async t => {
  const { store, database, next } = await serve(t);
  const before = store.current();
  truncateSync(database, 4096);
  await store.refresh();
  t.ok(store.refusal());
  copyFileSync(next, database);
  await until(() => store.current() !== before);
  t.equal(store.refusal(), null);
});

t.test('a check after a replacement gives what to wait for; then the new one is served', async t => {
  const { store, database, next } = await serve(t);
  const before = store.current();
  t.equal(store.check(), undefined);
  renameSync(next, database);
  await store.check();
  t.not(store.current()?.version, before?.version);
  t.equal(store.check(), undefined);
});

t.test('it is replaced again and again while it is opened', async t => {
  const { store, database, next } = await serve(t);
  const first = join(database, '..', '..', 'first.sqlite');
  copyFileSync(database, first);
  const versions = new Set<string | undefined>();
  for (let round = 0; round < 40; round++) {
    const copy = `${database}.new`;
    copyFileSync(round % 2 === 0 ? next : first, copy);
    renameSync(copy, database);
    const checked = store.check();
    if (round % 3 === 0) await checked;
    versions.add(store.current()?.version);
    await delay(1);
  }
  await store.refresh();
  const last = store.current()?.version;
  renameSync(next, database);
  await store.refresh();
  t.not(store.current()?.version, last);
  t.equal(versions.size, 2);
});

t.test(
  'a database that takes long to verify is served meanwhile, and no longer if it is damaged',
  async t => {
    for (const damaged of [false, true]) {
      const database = await smallDatabase(t);
      const bytes = readFileSync(database);
      if (damaged) writeFileSync(database, bytes.fill(0xa5, bytes.length - 2000, bytes.length - 1000));
      const options = { database, cacheMiB: 1, checkEveryMs: 0, onOpen: () => {}, onFailure: () => {} };
      const store = openDatasetStore(options);
      t.teardown(() => store.close());
      await store.start(0);
      const meanwhile = store.current();
      t.equal(meanwhile?.file, database, 'not verified yet');
      await store.refresh();
      if (damaged) t.equal(store.current(), null);
      else t.match(store.current(), { version: meanwhile?.version });
      t.not(store.current()?.file, database);
      if (damaged) t.match(store.reason(), /damaged/);
    }
  },
);

t.test(
  'the private copy goes when it is closed, and what a killed server left goes at the next start',
  async t => {
    const database = await smallDatabase(t);
    const folder = join(database, '..');
    linkSync(database, `${database}.serving-${MACHINE}-${2 ** 30}-1`);
    const options = { database, cacheMiB: 1, checkEveryMs: 0, onOpen: () => {}, onFailure: () => {} };
    const store = openDatasetStore(options);
    await store.start();
    t.equal(readdirSync(folder).length, 2, 'the database and the copy that is served');
    store.close();
    t.same(readdirSync(folder), ['test.sqlite']);
  },
);

t.test('a private copy that somebody removes is made again, for the threads that open it', async t => {
  const { store, database } = await serve(t);
  const copy = store.current()?.file ?? '';
  rmSync(copy);
  await store.refresh();
  t.not(store.current()?.file, copy);
  t.ok(existsSync(store.current()?.file ?? ''));

  rmSync(store.current()?.file ?? '');
  rmSync(database);
  await store.refresh();
  t.match(store.refusal()?.reason, 'no such database');
  t.ok(await store.current()?.queries.dataset.version(), 'what is open is served on');
});
