import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { typesOf } from './package-types.ts';

/*
 * Stages what is published in a folder: the program as JavaScript, because Node.js strips no types from what
 * is installed in node_modules, with the types of what can be imported, and beside it all that it reads.
 * `npm pack` and `npm publish` are given that folder.
 *
 *     node .ci/stage-package.ts FOLDER
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** What the program consists of; tests, measurements and tools stay out. */
const PROGRAM = ['src/**/*', 'db/**/*'];
const AS_IT_IS = ['drizzle', 'seeds', 'README.md', 'CHANGELOG.md', 'LICENSE', 'THIRD-PARTY-LICENSES.md'];
/** The module that other programs import. */
const ENTRY = 'src/package/index';

const [target] = process.argv.slice(2);
if (target === undefined) throw new Error('usage: node .ci/stage-package.ts FOLDER');
rmSync(target, { recursive: true, force: true });
for (const { parentPath, name } of globSync(PROGRAM, { cwd: ROOT, withFileTypes: true }).filter(file =>
  file.isFile(),
))
  stage(join(parentPath, name));
for (const path of AS_IT_IS) cpSync(join(ROOT, path), join(target, path), { recursive: true });
for (const [path, types] of typesOf(ROOT, ENTRY)) write(path, withNamesInJavaScript(types));
write('package.json', `${JSON.stringify(manifest(), null, 2)}\n`);

function stage(file: string): void {
  const path = file.slice(ROOT.length);
  if (/\.[jt]s$/.test(file))
    write(
      path.replace(/\.ts$/, '.js'),
      withNamesInJavaScript(stripTypeScriptTypes(readFileSync(file, 'utf8'))),
    );
  else cpSync(file, join(target as string, path));
}

function write(path: string, content: string): void {
  const file = join(target as string, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** The names that modules have then: in imports, and in addresses of worker threads. */
function withNamesInJavaScript(source: string): string {
  return source.replaceAll(/(['"])((?:\.{1,2}\/)*[\w./-]+)\.ts\1/g, '$1$2.js$1');
}

/** What an installation needs to know. */
function manifest() {
  const {
    scripts: _,
    devDependencies: __,
    allowScripts: ___,
    private: ____,
    ...published
  } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<string, unknown>;
  return {
    ...published,
    files: ['src', 'db', ...AS_IT_IS],
    exports: {
      '.': { types: `./${ENTRY}.d.ts`, default: `./${ENTRY}.js` },
      './package.json': './package.json',
    },
    types: `./${ENTRY}.d.ts`,
  };
}
