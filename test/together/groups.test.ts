import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { GROUPS } from './groups.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

t.test('npm test runs every file except the slow ones, either alone or in a group', async t => {
  const excluded = readFileSync(`${ROOT}/.taprc`, 'utf8')
    .matchAll(/^ {2}- "(test\/.+)" # together$/gm)
    .map(([, pattern = '']) => pattern)
    .toArray();
  t.strictSame(excluded.toSorted(), Object.values(GROUPS).flat().toSorted());
});

t.test('each group has an entry that runs it', async t => {
  for (const name of Object.keys(GROUPS)) {
    const entry = readFileSync(new URL(`${name}.test.ts`, import.meta.url), 'utf8');
    t.match(entry, `runTogether(GROUPS.${name});`, name);
  }
  const entries = globSync('*.test.ts', { cwd: import.meta.dirname }).map(file => basename(file, '.test.ts'));
  t.strictSame(entries.filter(name => name !== 'groups').toSorted(), Object.keys(GROUPS).toSorted());
});
