import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import t from 'tap';
import { MACHINE } from '../../db/neighbours.ts';
import { replaceDatabase } from '../../src/6-tables/replace-database.ts';
import { buildDatabase } from '../9-http/data.ts';

/** Only databases of Clausary are replaced: this has SQLite's mark and, in its place, Clausary's. */
const OLD = `SQLite format 3\0${'.'.repeat(52)}Clau old`;

/** No process has this id: it is above the maximum of any system. */
const DEAD = 2 ** 30;
/** The mark of another machine or container. */
const OTHER = '00000000';

const writing =
  (content: string, build = () => true) =>
  (file: string) => {
    writeFileSync(file, content);
    return build();
  };

t.test('a complete new file replaces the old one', async t => {
  const folder = t.testdir({ data: OLD });
  const target = join(folder, 'data');
  await replaceDatabase(target, file => {
    writeFileSync(file, 'new');
    t.equal(readFileSync(target, 'utf8'), OLD);
    return true;
  });
  t.equal(readFileSync(target, 'utf8'), 'new');
  t.same(readdirSync(folder), ['data']);
});

t.test('a missing folder is created', async t => {
  const target = join(t.testdir(), 'one', 'two', 'data');
  t.ok(await replaceDatabase(target, writing('new')));
  t.equal(readFileSync(target, 'utf8'), 'new');
});

for (const [how, build] of [
  ['gives up', () => false],
  [
    'throws',
    () => {
      throw new Error('no more');
    },
  ],
] as const) {
  t.test(`the old file stays where the build ${how}`, async t => {
    const folder = t.testdir({ data: OLD });
    try {
      t.notOk(await replaceDatabase(join(folder, 'data'), writing('half', build)));
    } catch (error) {
      t.match(error, { message: 'no more' });
    }
    t.equal(readFileSync(join(folder, 'data'), 'utf8'), OLD);
    t.same(readdirSync(folder), ['data']);
  });
}

t.test('what a killed run left is removed, and nothing else', async t => {
  const folder = t.testdir({
    [`data.building-${MACHINE}-${DEAD}`]: '',
    [`data.building-${MACHINE}-${DEAD}-journal`]: '',
    [`data.building-${MACHINE}-${process.ppid}`]: 'of a process that runs',
    [`data.building-${MACHINE}-${process.pid}`]: 'of a killed process with the id that this one has now',
    [`data.serving-${MACHINE}-${DEAD}-1`]: 'the copy of a killed server',
    [`data2.building-${MACHINE}-${DEAD}`]: 'of another database',
    'data.building-notes': 'of a person',
    [`data.serving-${OTHER}-${DEAD}-1`]: 'the copy of a server in another container',
    [`data.building-${OTHER}-${process.pid}`]: 'of a process in another container',
  });
  await replaceDatabase(join(folder, 'data'), () => false);
  t.same(
    readdirSync(folder).sort(),
    [
      `data.building-${MACHINE}-${process.ppid}`,
      'data.building-notes',
      `data2.building-${MACHINE}-${DEAD}`,
      `data.serving-${OTHER}-${DEAD}-1`,
      `data.building-${OTHER}-${process.pid}`,
    ].sort(),
  );
});

t.test('a link stays a link', async t => {
  const folder = t.testdir({ store: { data: OLD } });
  symlinkSync(join(folder, 'store', 'data'), join(folder, 'data'));
  await replaceDatabase(join(folder, 'data'), writing('new'));
  t.equal(readFileSync(join(folder, 'store', 'data'), 'utf8'), 'new');
});

t.test('a place that cannot be written is a clear error', async t => {
  const folder = t.testdir({ file: '' });
  mkdirSync(join(folder, 'data'));
  const build = () => t.fail('nothing should be built');
  for (const place of ['data', join('file', 'data')]) {
    const target = join(folder, place);
    await t.rejects(replaceDatabase(target, build), {
      code: 'DATABASE_UNWRITABLE',
      message: new RegExp(place),
    });
    t.notOk(existsSync(join(folder, 'file', 'data')));
  }
});

t.test('a folder that cannot be made is a clear error', { skip: !existsSync('/proc/self') }, async t => {
  const build = () => t.fail('nothing should be built');
  await t.rejects(replaceDatabase('/proc/no-such/folder/data', build), {
    code: 'DATABASE_UNWRITABLE',
    message: /^\/proc\/no-such\/folder\/data: cannot be written \(ENOENT/,
  });
});

t.test('a file of another kind is never replaced', async t => {
  const folder = t.testdir({ data: 'a text of mine' });
  await t.rejects(replaceDatabase(join(folder, 'data'), writing('new')), { code: 'DATABASE_UNWRITABLE' });
  t.equal(readFileSync(join(folder, 'data'), 'utf8'), 'a text of mine');
});

t.test('what a killed run left goes, though another program has its id by now', async t => {
  for (const name of [
    `data.building-${MACHINE}-${process.ppid}`,
    `data.building-${OTHER}-${process.ppid}`,
    `data.serving-${OTHER}-${process.ppid}-1`,
  ]) {
    const folder = t.testdir({ [name]: '' });
    utimesSync(join(folder, name), 1, 1);
    await replaceDatabase(join(folder, 'data'), () => false);
    t.same(readdirSync(folder), [], name);
  }
});

t.test('the database of another program is never replaced', async t => {
  const folder = t.testdir({});
  const target = join(folder, 'data');
  const client = new Database(target);
  client.exec('create table documents (mine); insert into documents values (1)');
  client.close();
  const before = readFileSync(target);
  await t.rejects(replaceDatabase(target, writing('new')), {
    code: 'DATABASE_FOREIGN',
    message: /another program\); name another file$/,
  });
  t.ok(readFileSync(target).equals(before));
});

t.test('a database that Clausary built is replaced, however old or damaged', async t => {
  const folder = t.testdir({});
  const at = (name: string) => join(folder, name);
  await buildDatabase(at('built'));
  const bytes = readFileSync(at('built'));
  writeFileSync(at('damaged'), Buffer.from(bytes).fill(1, 100, 5000).subarray(0, 50_000));
  writeFileSync(at('unmarked'), Buffer.from(bytes).fill(0, 68, 72));
  for (const name of ['built', 'damaged', 'unmarked'])
    t.ok(await replaceDatabase(at(name), writing('new')), name);
});

t.test('a link to where there is nothing yet stays a link', async t => {
  const folder = t.testdir({ store: {} });
  symlinkSync(join('store', 'data'), join(folder, 'second'));
  symlinkSync('second', join(folder, 'first'));
  await replaceDatabase(join(folder, 'first'), writing('new'));
  t.equal(readFileSync(join(folder, 'store', 'data'), 'utf8'), 'new');
  t.ok(lstatSync(join(folder, 'first')).isSymbolicLink());
  t.ok(lstatSync(join(folder, 'second')).isSymbolicLink());
});

t.test('a link to itself is a clear error', async t => {
  const target = join(t.testdir({}), 'data');
  symlinkSync(target, target);
  await t.rejects(replaceDatabase(target, writing('new')), {
    code: 'DATABASE_UNWRITABLE',
    message: /loop of links/,
  });
});
