import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import t, { type Test } from 'tap';
import { appendChecksum, checksumOf } from '../../db/checksum.ts';
import { fetchDataset } from '../../src/publish/fetch-dataset.ts';
import { openStore } from '../../src/publish/open-store.ts';
import { readPointer } from '../../src/publish/pointer.ts';
import { publish } from '../../src/publish/publish.ts';
import { POINTER, type Store } from '../../src/publish/store.ts';
import { smallDatabase } from '../helper.ts';
import { webServer } from './web-server.ts';

const CREDENTIALS = { AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'secret' };
const { signal } = new AbortController();

/** A store of each kind. */
async function stores(t: Test, folder: string): Promise<Store[]> {
  const { address } = await webServer(t);
  const [, host = ''] = address.split('//');
  return [
    openStore(folder, {}),
    openStore(`http://name:word@${host}/datasets`, {}),
    openStore('s3://bucket/some/prefix', { ...CREDENTIALS, AWS_ENDPOINT_URL: address }),
    openStore('s3://bucket', { AWS_ENDPOINT_URL_S3: `${address}/` }),
  ];
}

/** In the folder of this test. */
const beside = (database: string, name: string): string => join(dirname(database), name);

/** A database that is published by a web server, and a place to fetch it into. */
async function published(t: Test) {
  const server = await webServer(t);
  const store = openStore(server.address, {});
  const database = await smallDatabase(t);
  const { pointer } = await publish(database, store);
  return { server, store, database, pointer, fetched: beside(database, 'data/fetched.sqlite') };
}

const fetchInto = (store: Store, pointer: Parameters<typeof fetchDataset>[1], database: string) =>
  fetchDataset(store, pointer, { database, signal });

t.test('what is published in any kind of store is fetched as it was', async t => {
  const database = await smallDatabase(t);
  const fetched = beside(database, 'data/fetched.sqlite');
  for (const store of await stores(t, beside(database, 'published'))) {
    t.strictSame(await store.readPointer(null), { kind: 'absent' }, store.name);
    const { pointer, wasThere } = await publish(database, store);
    t.notOk(wasThere);
    t.equal(pointer.builtAt, statSync(database).mtime.toISOString());

    const answer = await store.readPointer(null);
    t.equal(answer.kind, 'found');
    if (answer.kind !== 'found') return;
    t.strictSame(readPointer(answer.text), pointer);
    t.strictSame(await store.readPointer(answer.tag), { kind: 'unchanged' }, 'by its tag');

    await fetchInto(store, pointer, fetched);
    t.ok(readFileSync(fetched).equals(readFileSync(database)));
    t.equal(statSync(fetched).mtime.toISOString(), pointer.builtAt, 'it was built when it was built');
    t.ok((await publish(database, store)).wasThere, 'its file is sent once');
  }
});

t.test('the password of an address is in no message', async t => {
  t.equal(openStore('https://name:word@example.org/a', {}).name, 'https://example.org/a/');
  t.equal(openStore('s3://key:secret@bucket/some/prefix', {}).name, 's3://bucket/some/prefix');
});

t.test('an interrupted fetch goes on from where it was, in another process too', async t => {
  const { server, store, pointer, fetched } = await published(t);
  server.cutAfter = 100_000;
  await t.rejects(fetchInto(store, pointer, fetched));
  t.notOk(existsSync(fetched));
  const [unfinished = ''] = readdirSync(dirname(fetched));
  const held = statSync(join(dirname(fetched), unfinished)).size;
  t.ok(held > 0 && held <= 100_000);
  server.log.length = 0;
  await fetchInto(store, pointer, fetched);
  t.match(server.log, [/^GET \/\S+ 206$/]);
  t.equal(await checksumOf(fetched), pointer.checksum);
  t.strictSame(readdirSync(dirname(fetched)), ['fetched.sqlite']);
});

t.test('a store without ranges sends what is there again, which is passed over', async t => {
  const { server, store, pointer, fetched } = await published(t);
  server.cutAfter = 100_000;
  await t.rejects(fetchInto(store, pointer, fetched));
  server.hasRanges = false;
  server.log.length = 0;
  await fetchInto(store, pointer, fetched);
  t.match(server.log, [/^GET \/\S+ 200$/]);
  t.equal(await checksumOf(fetched), pointer.checksum);
});

t.test('only what is whole and can be served takes the place of a database', async t => {
  const { server, store, database, pointer } = await published(t);
  const served = beside(database, 'served.sqlite');
  copyFileSync(database, served);
  const path = `/${pointer.file}`;
  const whole = server.files.get(path) ?? Buffer.alloc(0);
  const flipped = Buffer.from(whole);
  flipped.writeUInt8(flipped.readUInt8(5000) ^ 1, 5000);
  for (const [file, says] of [
    [flipped, /do not have its checksum/],
    [whole.subarray(0, -100), /ended after \d+ of \d+ bytes/],
    [Buffer.concat([whole, Buffer.from('more')]), /does not end with its checksum/],
    [Buffer.from('<title>Not found</title>'), /ended after 24 of/],
  ] as const) {
    server.files.set(path, file);
    await t.rejects(fetchInto(store, pointer, served), { message: says });
    t.ok(readFileSync(served).equals(whole), 'the database is as it was');
  }
});

t.test('bytes that are wrong are not gone on from', async t => {
  const { store, pointer, fetched } = await published(t);
  mkdirSync(dirname(fetched));
  writeFileSync(`${fetched}.fetching-${pointer.checksum.slice(0, 16)}`, 'no page of SQLite');
  writeFileSync(`${fetched}.fetching-0123456789abcdef`, 'of a data set from before');
  await t.rejects(fetchInto(store, pointer, fetched), { code: 'DATABASE_DAMAGED' });
  await fetchInto(store, pointer, fetched);
  t.strictSame(readdirSync(dirname(fetched)), ['fetched.sqlite']);
});

t.test('a file that goes on beyond its length is left there', async t => {
  const database = await smallDatabase(t);
  const published = openStore(beside(database, 'published'), {});
  const { pointer } = await publish(database, published);
  let sent = 0;
  async function* endless() {
    for (; ; sent += 100_000) yield Buffer.alloc(100_000);
  }
  const store: Store = { ...published, read: async () => endless() };
  const fetched = beside(database, 'data/fetched.sqlite');
  await t.rejects(fetchInto(store, pointer, fetched), { code: 'DATABASE_DAMAGED' });
  t.ok(sent <= pointer.bytes + 100_000);
  t.strictSame(readdirSync(dirname(fetched)), []);
});

t.test('what another version of Clausary reads is fetched once', async t => {
  const { server, store, pointer } = await published(t);
  const foreign = join(t.testdir(), 'foreign.sqlite');
  new Database(foreign).exec('create table others (id)').close();
  appendChecksum(foreign);
  const other = { ...pointer, bytes: statSync(foreign).size, checksum: await checksumOf(foreign) };
  server.files.set(`/${pointer.file}`, readFileSync(foreign));
  server.log.length = 0;
  const fetched = beside(foreign, 'data/fetched.sqlite');
  for (const attempt of ['fetched', 'verified again'])
    await t.rejects(fetchInto(store, other, fetched), { code: 'DATABASE_FOREIGN' }, attempt);
  t.match(server.log, [/ 200$/]);
  t.equal(server.log.length, 1);
});

t.test('the place of a database: links stay, and files of others', async t => {
  const database = await smallDatabase(t);
  const store = openStore(beside(database, 'published'), {});
  const { pointer } = await publish(database, store);
  const link = beside(database, 'link');
  const target = beside(database, 'target.sqlite');
  const note = beside(database, 'note.txt');
  symlinkSync(target, link);
  await fetchInto(store, pointer, link);
  t.ok(lstatSync(link).isSymbolicLink(), 'even one that has led nowhere');
  t.equal(await checksumOf(target), pointer.checksum);
  writeFileSync(note, 'not a database');
  await t.rejects(fetchInto(store, pointer, note), { code: 'DATABASE_UNWRITABLE' });
  t.equal(readFileSync(note, 'utf8'), 'not a database');
});

t.test('a database that is replaced while it is published is not pointed at', async t => {
  const database = await smallDatabase(t);
  const published = openStore(beside(database, 'published'), {});
  const store: Store = {
    ...published,
    write: async (name, file) => {
      await published.write(name, file);
      renameSync(file, `${file}.old`);
      copyFileSync(`${file}.old`, file);
    },
  };
  await t.rejects(publish(database, store), { code: 'DATABASE_REPLACED' });
  t.strictSame(await store.readPointer(null), { kind: 'absent' });
});

t.test('a publisher that ends early leaves the data set of before', async t => {
  const database = await smallDatabase(t);
  const store = openStore(beside(database, 'published'), {});
  const { pointer } = await publish(database, store);
  const later = beside(database, 'later.sqlite');
  copyFileSync(database, later);
  truncateSync(later, 5000);
  await t.rejects(publish(later, store), { code: /DATABASE_/ });
  const failing: Store = {
    ...store,
    sizeOf: async () => null,
    write: () => Promise.reject(new Error('ENOSPC')),
  };
  await t.rejects(publish(database, failing), { code: 'STORE_FAILED', message: /published: .*ENOSPC/ });
  const answer = await store.readPointer(null);
  t.match(answer, { kind: 'found', text: new RegExp(pointer.file) });
  t.strictSame(readdirSync(store.name).toSorted(), [pointer.file, POINTER].toSorted());
});

t.test('what is no pointer', async t => {
  for (const text of ['', '{}', '<html>', '{"format":2}', JSON.stringify({ format: 1, file: '../x.sqlite' })])
    t.equal(readPointer(text), null, text);
});
