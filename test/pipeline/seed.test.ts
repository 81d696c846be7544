import { cpSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import t from 'tap';
import { openForReading } from '../../db/connection.ts';
import { type FileParser, IN_THIS_THREAD, parseFile } from '../../src/pipeline/parse-file.ts';
import { seed } from '../../src/pipeline/seed.ts';
import { resolutionFiles, resolutionPage, resolutionText } from '../text.ts';

const SEEDS = 'seeds';

async function bytesOf(database: string, paths: readonly string[]): Promise<Buffer> {
  const { built, failures } = await seed(paths, { database });
  if (!built || failures.length > 0) throw new Error(failures.join('\n'));
  return readFileSync(database);
}

t.test('the same files make the same bytes', async t => {
  const folder = t.testdir({ files: resolutionFiles(30) });
  const files = Object.keys(resolutionFiles(30)).map(name => join(folder, 'files', name));
  const first = await bytesOf(join(folder, '1'), [SEEDS, ...files]);
  t.ok(first.equals(await bytesOf(join(folder, '2'), [SEEDS, ...files])), 'again');
  t.ok(first.equals(await bytesOf(join(folder, '3'), [...files.toReversed(), SEEDS])), 'in another order');
  t.ok(first.equals(await bytesOf(join(folder, '1'), [SEEDS, ...files])), 'over the old database');
  cpSync(join(folder, 'files'), join(folder, 'moved'), { recursive: true });
  t.ok(first.equals(await bytesOf(join(folder, '4'), [SEEDS, join(folder, 'moved')])), 'from another folder');
});

/** Parses many files at once, and is done with the first of them last. */
function backwards(): FileParser {
  let delay = 40;
  return {
    atOnce: 8,
    parse: async file => {
      delay -= 5;
      await setTimeout(Math.max(0, delay));
      return parseFile(file);
    },
  };
}

t.test('files that are parsed at once make the same bytes and are reported in order', async t => {
  const folder = t.testdir({
    files: { ...resolutionFiles(9), 'copy.txt': resolutionText(2), 'a.txt': '', 'b.txt': 'No document.' },
  });
  const seedWith = async (parser: FileParser, name: string) => {
    const outcomes: string[] = [];
    const database = join(folder, name);
    const { failures } = await seed([join(folder, 'files')], {
      database,
      parser,
      onOutcome: ({ kind, path }) => outcomes.push(`${basename(path)} ${kind}`),
    });
    return { outcomes, failures, bytes: readFileSync(database) };
  };
  const one = await seedWith(IN_THIS_THREAD, 'one');
  const many = await seedWith(backwards(), 'many');
  t.same(many.outcomes, one.outcomes);
  t.same(many.failures, one.failures);
  t.equal(one.failures.length, 2);
  t.ok(many.bytes.equals(one.bytes));
});

t.test('the copy of a file that cannot be used is tried, too', async t => {
  const folder = t.testdir({ 'a.txt': 'No document.', 'b.txt': 'No document.', 'c.txt': resolutionText(1) });
  const { failures } = await seed([folder], { database: join(folder, 'd.sqlite'), parser: backwards() });
  t.match(failures, [{ code: 'NO_DOCUMENT' }, { code: 'NO_DOCUMENT' }]);
});

t.test('other files make another version', async t => {
  const folder = t.testdir({ 'a.txt': resolutionText(1), 'b.txt': resolutionText(2) });
  const version = async (name: string) => {
    await bytesOf(join(folder, 'd'), [join(folder, name)]);
    const db = openForReading(join(folder, 'd'));
    t.teardown(() => db.$client.close());
    return db.$client.prepare('select version from dataset').pluck().get();
  };
  t.not(await version('a.txt'), await version('b.txt'));
});

t.test('the database is consistent, and has each source byte for byte', async t => {
  const database = join(t.testdir(), 'd.sqlite');
  await seed([SEEDS], { database });
  const db = openForReading(database);
  t.teardown(() => db.$client.close());
  t.same(db.$client.pragma('foreign_key_check'), []);
  t.same(db.$client.pragma('integrity_check'), [{ integrity_check: 'ok' }]);
  const sources = db.query.sources.findMany().sync();
  t.ok(sources.length > 0);
  for (const { name, bytes } of sources) t.ok(bytes.equals(readFileSync(join(SEEDS, name))), name);
});

t.test('it reports each file as it goes, and all of them at the end', async t => {
  const folder = t.testdir({ ...resolutionFiles(2), 'copy.txt': resolutionText(1), 'empty.txt': '' });
  const reported: [string, number, number][] = [];
  const { counts, failures, built } = await seed([folder], {
    database: join(folder, 'd.sqlite'),
    onOutcome: ({ kind }, done, total) => reported.push([kind, done, total]),
  });
  t.same(reported, [
    ['taken', 1, 4],
    ['taken', 2, 4],
    ['copy', 3, 4],
    ['failed', 4, 4],
  ]);
  t.match(counts, { sources: 2, documents: 2 });
  t.match(failures, [{ code: 'FILE_EMPTY' }]);
  t.ok(built);
});

t.test('of two kinds of file with the same document, the one that says more is taken', async t => {
  const folder = t.testdir({
    'a.txt': resolutionText(1),
    'b.html': resolutionPage(1),
    'c.txt': resolutionText(2),
  });
  const reported: string[] = [];
  const { failures } = await seed([folder], {
    database: join(folder, 'd.sqlite'),
    onOutcome: outcome => reported.push(`${basename(outcome.path)} ${outcome.kind}`),
  });
  t.same(failures, []);
  t.same(reported, ['b.html taken', 'a.txt twin', 'c.txt taken']);
});
