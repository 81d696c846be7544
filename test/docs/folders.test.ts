import { readdirSync } from 'node:fs';
import t from 'tap';
import { ROOT, tableHeaded } from './document.ts';

/** What tools put into the project's folder, and `.gitignore` excludes. */
const LEFT_OUT = ['node_modules', 'data', 'tmp'];
t.test('README.md lists every top-level folder, and no other', async t => {
  const top = foldersIn('.').filter(
    name => !LEFT_OUT.includes(name) && (!name.startsWith('.') || name === '.ci'),
  );
  const listed = tableHeaded('Folder', 'README.md').map(([folder]) => folder);
  t.strictSame(listed.toSorted(), top.sort());
});

function foldersIn(folder: string): string[] {
  return readdirSync(`${ROOT}/${folder}`, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name);
}
