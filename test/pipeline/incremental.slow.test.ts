import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { openForReading } from '../../db/connection.ts';
import type { DocumentId } from '../../src/model/id.ts';
import { add } from '../../src/pipeline/add.ts';
import { type History, historyIn } from '../../src/pipeline/history.ts';
import { openLastDataSet } from '../../src/pipeline/last-data-set.ts';
import { type FileParser, IN_THIS_THREAD } from '../../src/pipeline/parse-file.ts';
import { planOfSeed } from '../../src/pipeline/plan.ts';
import { remove } from '../../src/pipeline/remove.ts';
import { seed } from '../../src/pipeline/seed.ts';
import { resolutionPage, resolutionText } from '../text.ts';
import { contentOf } from './data-set.ts';

/** Counts the files that it parses. */
function counting(): FileParser & { readonly parsed: string[] } {
  const parsed: string[] = [];
  return {
    parsed,
    atOnce: 1,
    parse: file => {
      parsed.push(file.path.split('/').at(-1) ?? '');
      return IN_THIS_THREAD.parse(file);
    },
  };
}

/** A folder of three resolutions, of which a data set has been made, and where that is. */
async function seeded(t: Test) {
  const folder = t.testdir({
    files: { 'a.txt': resolutionText(1), 'b.txt': resolutionText(2), 'c.txt': resolutionText(3) },
    more: { 'd.txt': resolutionText(4) },
  });
  const database = join(folder, 'd.sqlite');
  const files = join(folder, 'files');
  await seed([files], { database });
  return { database, files, file: (name: string) => join(files, name), more: join(folder, 'more') };
}

async function namesIn(database: string): Promise<readonly string[]> {
  const { sources, close } = await openLastDataSet(database);
  close();
  return sources.map(({ name }) => name);
}

/** Asserts that a database is what its files give without the last data set. */
async function assertSameAsAnew(t: Test, database: string, paths: readonly string[]): Promise<void> {
  const other = `${database}-anew`;
  await seed(paths, { database: other, anew: true });
  t.strictSame(contentOf(database), contentOf(other));
  const hashes = (file: string) =>
    historyOf(file)
      .entries.map(({ documentId, hash }) => `${documentId} ${hash}`)
      .sort();
  t.strictSame(hashes(database), hashes(other), 'the same content has the same hash');
}

/** What a database tells of the data sets before it. */
function historyOf(database: string): History {
  const db = openForReading(database);
  try {
    return historyIn(db);
  } finally {
    db.$client.close();
  }
}

t.test('what came, changed and went with a data set is told', async t => {
  const { database, files, file, more } = await seeded(t);
  t.ok(historyOf(database).entries.every(({ entered, changed }) => entered === null && changed === null));
  const [first, second] = historyOf(database).entries.map(({ documentId }) => documentId);
  writeFileSync(file('a.txt'), readFileSync(file('a.txt'), 'utf8').replace('Concerned', 'Deeply concerned'));
  rmSync(file('b.txt'));
  await seed([files, more], { database });
  const { entries, departures } = historyOf(database);
  const at = entries.find(({ documentId }) => documentId === first)?.changed;
  t.match(at, /^\d{4}-\d\d-\d\dT/);
  t.match(
    entries.filter(({ entered }) => entered !== null),
    [{ entered: at, changed: at }],
  );
  t.strictSame(departures, [{ documentId: second, departed: at }]);
});

t.test('files that have not changed are not read again, and a data set of them is left as it is', async t => {
  const { database, files } = await seeded(t);
  const before = readFileSync(database);
  const parser = counting();
  const report = await seed([files], { database, parser });
  t.match(report, { built: true, unchanged: true, read: 0, counts: { sources: 3, documents: 3 } });
  t.strictSame(parser.parsed, []);
  t.ok(readFileSync(database).equals(before));
});

t.test('only what is new, has changed or has another name makes a difference', async t => {
  const { database, files, file } = await seeded(t);
  writeFileSync(file('b.txt'), resolutionText(5));
  writeFileSync(file('e.txt'), resolutionText(6));
  renameSync(file('c.txt'), file('f.txt'));
  const parser = counting();
  const last = await openLastDataSet(database);
  const plan = planOfSeed([files], last);
  last.close();
  t.match(plan, {
    files: [{ state: 'unchanged' }, { state: 'changed' }, { state: 'new' }, { state: 'unchanged' }],
    gone: [],
  });
  const report = await seed([files], { database, parser });
  t.match(report, { built: true, unchanged: false, read: 2, gone: [] });
  t.strictSame(parser.parsed, ['b.txt', 'e.txt']);
  await assertSameAsAnew(t, database, [files]);
});

t.test('a richer file of the same document takes its place, and gives it back', async t => {
  const { database, files, file } = await seeded(t);
  writeFileSync(file('z.html'), resolutionPage(1));
  await seed([files], { database });
  await assertSameAsAnew(t, database, [files]);
  rmSync(file('z.html'));
  const parser = counting();
  t.match(await seed([files], { database, parser }), { gone: ['z.html'] });
  t.strictSame(parser.parsed, ['a.txt'], 'which is known, but no longer stored');
  await assertSameAsAnew(t, database, [files]);
});

t.test('a document of which the catalogue says something else is read again', async t => {
  const { database, files, file } = await seeded(t);
  for (const [author, wanted] of [
    ['Somebody', ['b.txt']],
    ['Somebody else', ['b.txt']],
    ['Somebody else', []],
  ] as const) {
    writeFileSync(
      file('catalogue.json'),
      JSON.stringify({ 'A/RES/58/2': { author }, 'A/RES/1/1': { author } }),
    );
    const parser = counting();
    await seed([files], { database, parser });
    t.strictSame(parser.parsed, wanted, author);
  }
  await assertSameAsAnew(t, database, [files]);
});

t.test('a damaged data set is not built upon', async t => {
  const { database, files, more } = await seeded(t);
  const bytes = readFileSync(database);
  writeFileSync(database, bytes.fill(0, bytes.length - 5000, bytes.length - 4000));
  await t.rejects(add([more], { database }), { code: 'DATABASE_DAMAGED' });
  const parser = counting();
  await seed([files], { database, parser });
  t.equal(parser.parsed.length, 3);
});

t.test('files are added, and documents removed', async t => {
  const { database, files, file, more } = await seeded(t);
  const parser = counting();
  t.match(await add([more], { database, parser }), { read: 1, counts: { sources: 4 }, gone: [] });
  t.strictSame(parser.parsed, ['d.txt']);
  await assertSameAsAnew(t, database, [files, more]);
  t.match(await remove(['A_RES_58_2' as DocumentId], { database }), { gone: ['b.txt'] });
  await assertSameAsAnew(t, database, [more, file('a.txt'), file('c.txt')]);
});

t.test(
  'what is there already is said, and what has been changed in a file of the same kind is refused',
  async t => {
    const { database, file, more } = await seeded(t);
    cpSync(file('a.txt'), join(more, 'again.txt'));
    writeFileSync(join(more, '0.txt'), `${resolutionText(2)}\n\n4. Decides otherwise.`);
    const outcomes: string[] = [];
    const { failures } = await add([more], {
      database,
      onOutcome: outcome => outcomes.push(`${outcome.path.split('/').at(-1)}: ${outcome.kind}`),
    });
    t.strictSame(outcomes.slice(3), ['0.txt: failed', 'again.txt: copy', 'd.txt: taken']);
    t.match(failures, [{ code: 'DOCUMENT_TWICE', message: /A\/RES\/58\/2 is already taken in from b\.txt/ }]);
  },
);

t.test('what cannot be removed is refused', async t => {
  const { database } = await seeded(t);
  const before = readFileSync(database);
  const all = ['A_RES_58_1', 'A_RES_58_2', 'A_RES_58_3'] as DocumentId[];
  await t.rejects(remove(all, { database }), { code: 'NOTHING_LEFT' });
  await t.rejects(remove(['A_RES_58_9' as DocumentId], { database }), { code: 'DOCUMENT_MISSING' });
  await t.rejects(remove(all, { database: `${database}-none` }), { code: 'DATABASE_MISSING' });
  t.ok(readFileSync(database).equals(before));
});

t.test('a data set that takes the place of the last one meanwhile is not lost', async t => {
  const { database, files, more } = await seeded(t);
  const another = `${database}.another`;
  await seed([join(files, 'a.txt')], { database: another });
  const replacing: FileParser = {
    atOnce: 1,
    parse: file => {
      renameSync(another, database);
      return IN_THIS_THREAD.parse(file);
    },
  };
  await t.rejects(add([more], { database, parser: replacing }), { code: 'DATABASE_REPLACED' });
  t.strictSame(await namesIn(database), ['a.txt']);
});
