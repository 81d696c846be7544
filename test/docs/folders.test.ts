import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { tableHeaded } from './readme.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What tools and runs put beside the project, and `.gitignore` leaves out. */
const LEFT_OUT = ['node_modules', 'data', 'tmp'];
/** Folders whose own folders are worth a line each. */
const MAPPED = ['src', 'db', 'bench'];

t.test('README.md lists every folder, and no other', async t => {
  const top = foldersIn('.').filter(
    name => !LEFT_OUT.includes(name) && (!name.startsWith('.') || name === '.ci'),
  );
  const inner = MAPPED.flatMap(folder => foldersIn(folder).map(name => `${folder}/${name}`));
  const told = tableHeaded('Folder').map(([folder]) => folder);
  t.strictSame(told.toSorted(), [...top, ...inner].sort());
});

function foldersIn(folder: string): string[] {
  return readdirSync(`${ROOT}/${folder}`, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name);
}
