import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * Stages what is published in a folder: the program as JavaScript, because Node.js strips no types from what
 * is installed in node_modules, and beside it all that it reads. `npm pack` and `npm publish` are given that
 * folder.
 *
 *     node .ci/stage-package.ts FOLDER
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** What the program consists of; tests, measurements and tools stay out. */
const PROGRAM = ['src/**/*', 'db/**/*'];
const AS_IT_IS = ['drizzle', 'seeds', 'README.md', 'CHANGELOG.md', 'LICENSE', 'THIRD-PARTY-LICENSES.md'];

const [target] = process.argv.slice(2);
if (target === undefined) throw new Error('usage: node .ci/stage-package.ts FOLDER');
rmSync(target, { recursive: true, force: true });
for (const { parentPath, name } of globSync(PROGRAM, { cwd: ROOT, withFileTypes: true }).filter(file =>
  file.isFile(),
))
  stage(join(parentPath, name));
for (const path of AS_IT_IS) cpSync(join(ROOT, path), join(target, path), { recursive: true });
writeFileSync(join(target, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);

function stage(file: string): void {
  const path = join(target as string, file.slice(ROOT.length));
  mkdirSync(dirname(path), { recursive: true });
  if (!/\.[jt]s$/.test(file)) {
    cpSync(file, path);
    return;
  }
  writeFileSync(path.replace(/\.ts$/, '.js'), inJavaScript(readFileSync(file, 'utf8')));
}

/**
 * Without types, and with the names that its modules have then: in imports, and in addresses of worker
 * threads.
 */
function inJavaScript(source: string): string {
  return stripTypeScriptTypes(source).replaceAll(/(['"])((?:\.{1,2}\/)*[\w./-]+)\.ts\1/g, '$1$2.js$1');
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
  return published;
}
