import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/*
 * Writes the notice of the licences of what is installed with the program, from the lock file:
 *
 *     node .ci/third-party-licences.ts
 */

const ROOT = new URL('../', import.meta.url);
const NOTICE = fileURLToPath(new URL('THIRD-PARTY-LICENSES.md', ROOT));

interface LockedPackage {
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

/** The packages that an installation has, by their names, with their licences. */
function licences(): [name: string, licence: string][] {
  const lock = readFileSync(new URL('package-lock.json', ROOT), 'utf8');
  const { packages }: { packages: Readonly<Record<string, LockedPackage>> } = JSON.parse(lock);
  const found = Object.entries(packages).flatMap(
    ([path, { dev = false, license = 'not stated' }]): [string, string][] =>
      path === '' || dev
        ? []
        : [[path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), license]],
  );
  return [...new Map(found)].sort(([a], [b]) => (a < b ? -1 : 1));
}

export const notice = (): string =>
  [
    '# Licences of third-party packages',
    '',
    'The program is installed with these packages, each under its own licence; its text is in the folder of the package.',
    'Made by `.ci/third-party-licences.ts`.',
    '',
    '| Package | Licence |',
    '| --- | --- |',
    ...licences().map(([name, licence]) => `| ${name} | ${licence} |`),
    '',
  ].join('\n');

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(NOTICE, notice());
