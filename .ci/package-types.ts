import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';

/**
 * The declarations of what a module exports, and of whatever they name, by their paths from the root.
 *
 * @param entry the path of the module, without its ending
 */
export function typesOf(root: string, entry: string): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'clausary-types-'));
  try {
    compile(root, `${entry}.ts`, folder);
    const found = new Map<string, string>();
    const waiting = [`${entry}.d.ts`];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (found.has(path)) continue;
      const types = readFileSync(join(folder, 'types', path), 'utf8');
      found.set(path, types);
      waiting.push(...namedIn(types).map(name => normalize(join(dirname(path as string), name))));
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes the declarations of a module and of all that it loads; some of these, which nobody names, have errors. */
function compile(root: string, entry: string, folder: string): void {
  const compilerOptions = {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    incremental: false,
    tsBuildInfoFile: null,
    rootDir: root,
    outDir: join(folder, 'types'),
    typeRoots: [join(root, 'node_modules/@types')],
  };
  const project = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions,
    files: [join(root, entry)],
    include: [],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(project));
  spawnSync(process.execPath, [join(root, 'node_modules/typescript/lib/tsc.js'), '--project', folder]);
}

const namedIn = (types: string): string[] =>
  types
    .matchAll(/(?:from |import\()['"](\.{1,2}\/[^'"]+)\.ts['"]/g)
    .map(([, path]) => `${path}.d.ts`)
    .toArray();
