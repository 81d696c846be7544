import { join } from 'node:path';
import t from 'tap';
import { findFiles, mediaType } from '../../src/pipeline/files.ts';

t.test('a folder gives its files of known kinds at any depth, in order, and nothing else', async t => {
  const folder = t.testdir({
    'b.txt': '',
    'a.MD': '',
    'README.md': '',
    '.hidden.txt': '',
    'catalogue.json': '{}',
    'page.PDF': '',
    'page.png': '',
    deep: { deeper: { 'c.txt': '' }, 'folder.txt': {} },
  });
  const { files, failures } = findFiles([folder]);
  t.same(failures, []);
  t.same(
    files.map(({ path, name }) => [path, name]),
    [
      [join(folder, 'a.MD'), 'a.MD'],
      [join(folder, 'b.txt'), 'b.txt'],
      [join(folder, 'deep', 'deeper', 'c.txt'), 'c.txt'],
      [join(folder, 'page.PDF'), 'page.PDF'],
    ],
  );
});

t.test('a file is read whatever its name', async t => {
  const folder = t.testdir({ README: '', 'page.html': '' });
  const paths = [join(folder, 'page.html'), join(folder, 'README')];
  t.same(
    findFiles(paths).files.map(({ path }) => path),
    paths,
  );
});

t.test('each folder has its own catalogue', async t => {
  const folder = t.testdir({
    'catalogue.json': '{"A/1": {"author": "Somebody"}}',
    'a.txt': '',
    other: { 'b.txt': '' },
  });
  const { files } = findFiles([folder]);
  t.same(
    files.map(({ name, catalogue }) => [name, [...catalogue]]),
    [
      ['a.txt', [['A/1', { author: 'Somebody' }]]],
      ['b.txt', []],
    ],
  );
});

t.test('a bad catalogue is one failure and leaves out its folder only', async t => {
  const folder = t.testdir({
    bad: { 'catalogue.json': '[]', 'a.txt': '', 'b.txt': '' },
    good: { 'c.txt': '' },
  });
  const { files, failures } = findFiles([folder]);
  t.same(
    files.map(({ name }) => name),
    ['c.txt'],
  );
  t.match(failures, [{ code: 'CATALOGUE_BAD' }]);
  t.equal(failures.length, 1);
});

t.test('the media type follows from the content, and of a text from its name', async t => {
  for (const [kind, path, type] of [
    ['text', 'a/b.txt', 'text/plain'],
    ['text', 'a/b.md', 'text/markdown'],
    ['text', 'a/b.MD', 'text/markdown'],
    ['text', 'a/b', 'text/plain'],
    ['text', 'a/b.pdf', 'text/plain'],
    ['pdf', 'a/b.txt', 'application/pdf'],
  ] as const) {
    t.equal(mediaType(kind, path), type, path);
  }
});
