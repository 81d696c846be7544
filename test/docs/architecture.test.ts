import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import t from 'tap';
import { ROOT, tableHeaded } from './document.ts';

/** Files that belong to no room, and that every room may import. */
const COMMON = [
  ...['errors', 'hash', 'is-running', 'make-folder', 'setting-formats', 'settings'].map(
    name => `src/${name}.ts`,
  ),
  'package.json',
];
/** The most files that a folder may have. */
const MOST_FILES = 25;

interface Room {
  /** `src/1-read` */
  readonly room: string;
  /** Folders and files, including its own. */
  readonly mayImport: readonly string[];
}

const named = tableHeaded('Room', 'docs/architecture.md').map(([room = '', , allowed = '']) => ({
  room,
  allowed,
}));

const rooms: readonly Room[] = named.map(({ room, allowed }, place) => ({
  room,
  mayImport: [
    room,
    ...allowed
      .split(', ')
      .flatMap(name =>
        name === 'every step before it' ? named.slice(0, place).map(({ room }) => room) : pathOf(name),
      ),
  ],
}));

function pathOf(name: string): string[] {
  if (name === '') return [];
  return [name === 'db' ? name : `src/${name}`];
}

const sources = globSync('{src,db}/**/*.{ts,js}', { cwd: ROOT }).filter(file => !COMMON.includes(file));

const isIn = (file: string, place: string): boolean => file === place || file.startsWith(`${place}/`);

const roomOf = (file: string): Room | undefined => rooms.find(({ room }) => isIn(file, room));

/** What a file imports from the project: values and types, statically or dynamically. */
const importsOf = (file: string): string[] =>
  readFileSync(join(ROOT, file), 'utf8')
    .matchAll(/\b(?:from|import) ?\(?'(\.[^']+)'/g)
    .map(([, path = '']) => normalize(join(dirname(file), path)))
    .toArray();

t.test('docs/architecture.md lists every room', async t => {
  const folders = globSync('src/*/', { cwd: ROOT }).map(folder => normalize(folder).replace(/\/$/, ''));
  t.strictSame(rooms.map(({ room }) => room).toSorted(), ['db', ...folders].toSorted());
});

t.test('every room imports only from the rooms that docs/architecture.md allows it', async t => {
  const strays = sources.flatMap(file => {
    const room = roomOf(file);
    return importsOf(file)
      .filter(
        imported => !COMMON.includes(imported) && !room?.mayImport.some(allowed => isIn(imported, allowed)),
      )
      .map(imported => `${file} imports ${imported}`);
  });
  t.strictSame(strays, []);
});

t.test('no folder has too many files', async t => {
  const files = globSync('{src,db,bench,test}/**/*.{ts,json}', { cwd: ROOT });
  const crowded = [...Map.groupBy(files, file => dirname(file))].filter(
    ([, inside]) => inside.length > MOST_FILES,
  );
  t.strictSame(
    crowded.map(([folder, { length }]) => `${folder}: ${length}`),
    [],
  );
});
