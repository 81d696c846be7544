import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { replaceDatabase } from '../../src/6-tables/replace-database.ts';

/** Only a database may be replaced. */
const OLD = 'SQLite format 3\0 old';

/** No process has this id: it is above the maximum of any system. */
const DEAD = 2 ** 30;

const writing =
  (content: string, build = () => true) =>
  (file: string) => {
    writeFileSync(file, content);
    return build();
  };

t.test('a complete new file replaces the old one', async t => {
  const folder = t.testdir({ data: OLD });
  const target = join(folder, 'data');
  replaceDatabase(target, file => {
    writeFileSync(file, 'new');
    t.equal(readFileSync(target, 'utf8'), OLD);
    return true;
  });
  t.equal(readFileSync(target, 'utf8'), 'new');
  t.same(readdirSync(folder), ['data']);
});

t.test('a missing folder is created', async t => {
  const target = join(t.testdir(), 'one', 'two', 'data');
  t.ok(replaceDatabase(target, writing('new')));
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
      t.notOk(replaceDatabase(join(folder, 'data'), writing('half', build)));
    } catch (error) {
      t.match(error, { message: 'no more' });
    }
    t.equal(readFileSync(join(folder, 'data'), 'utf8'), OLD);
    t.same(readdirSync(folder), ['data']);
  });
}

t.test('what a killed run left is removed, and nothing else', async t => {
  const folder = t.testdir({
    [`data.building-${DEAD}`]: '',
    [`data.building-${DEAD}-journal`]: '',
    [`data.building-${process.ppid}`]: 'of a process that runs',
    [`data2.building-${DEAD}`]: 'of another database',
    'data.building-notes': 'of a person',
  });
  replaceDatabase(join(folder, 'data'), () => false);
  t.same(
    readdirSync(folder).sort(),
    [`data.building-${process.ppid}`, 'data.building-notes', `data2.building-${DEAD}`].sort(),
  );
});

t.test('a link stays a link', async t => {
  const folder = t.testdir({ store: { data: OLD } });
  symlinkSync(join(folder, 'store', 'data'), join(folder, 'data'));
  replaceDatabase(join(folder, 'data'), writing('new'));
  t.equal(readFileSync(join(folder, 'store', 'data'), 'utf8'), 'new');
});

t.test('a place that cannot be written is a clear error', async t => {
  const folder = t.testdir({ file: '' });
  mkdirSync(join(folder, 'data'));
  const build = () => t.fail('nothing should be built');
  for (const place of ['data', join('file', 'data')]) {
    const target = join(folder, place);
    t.throws(() => replaceDatabase(target, build), {
      code: 'DATABASE_UNWRITABLE',
      message: new RegExp(place),
    });
    t.notOk(existsSync(join(folder, 'file', 'data')));
  }
});

t.test('a file of another kind is never replaced', async t => {
  const folder = t.testdir({ data: 'a text of mine' });
  t.throws(() => replaceDatabase(join(folder, 'data'), writing('new')), { code: 'DATABASE_UNWRITABLE' });
  t.equal(readFileSync(join(folder, 'data'), 'utf8'), 'a text of mine');
});
