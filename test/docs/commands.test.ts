import { globSync } from 'node:fs';
import t from 'tap';
import program from '../../package.json' with { type: 'json' };
import { ERROR_CODES } from '../../src/errors.ts';
import { SETTINGS } from '../../src/settings.ts';
import { documentText, ROOT, tableHeaded } from './document.ts';

const OPERATION = 'docs/operation.md';

t.test('docs/operation.md lists every setting', async t => {
  const settings = SETTINGS.map(({ flag, env, default: byDefault, help }) => [flag, env, byDefault, help]);
  t.strictSame(tableHeaded('Flag', OPERATION), settings);
});

t.test('docs/operation.md lists every error, and no other', async t => {
  const listed = tableHeaded('Code', OPERATION).map(([code]) => code);
  t.strictSame(listed.toSorted(), ERROR_CODES.toSorted());
});

t.test('the documents name every npm script, and no other', async t => {
  const documents = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md', { cwd: ROOT })];
  const named = documents.flatMap(path =>
    documentText(path)
      .matchAll(/npm (?:run ([\w:]+)|(start|test))/g)
      .map(([, run, other]) => run ?? other)
      .toArray(),
  );
  t.strictSame([...new Set(named)].sort(), Object.keys(program.scripts).sort());
});
