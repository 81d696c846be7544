import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import program from '../../package.json' with { type: 'json' };

/** By these the next data set tells what it can take from the last one. */
export interface Fingerprints {
  /**
   * Of the code and the data files of steps 1 to 6 and of what they import: all that decides what is read of
   * a file.
   */
  readonly readBy: string;
  /** Of all that decides what a data set holds, links and representations too. */
  readonly builtBy: string;
}

let known: Fingerprints | undefined;

/**
 * The fingerprints of the code that runs, with the versions of the packages and of Node.js. Whatever changes,
 * a comment too, makes others: nobody has to remember to raise a number, and at worst files are read again
 * that would be read the same.
 */
export function fingerprints(): Fingerprints {
  known ??= {
    readBy: fingerprintOf([`src/{${READING}}/**/*.{ts,js,json}`, 'src/hash.{ts,js}', ...SCHEMA]),
    // A data set tells the version of the program, which is in package.json.
    builtBy: fingerprintOf(['package.json', 'src/**/*.{ts,js,json}', ...SCHEMA]),
  };
  return known;
}

const READING = '1-read,2-blocks,3-documents,4-structure,5-annotations,6-tables,model,references,pipeline';
const SCHEMA = ['db/**/*.{ts,js,cts,cjs,json,sql}', 'drizzle/*.sql'];

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** @returns a SHA-256 over the names and the bytes of the files, and over the versions */
function fingerprintOf(patterns: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(versions()));
  for (const file of globSync([...patterns], { cwd: ROOT }).sort())
    hash.update(`\n${file}\n`).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
}

/** Of Node.js, with the tables of Unicode that it brings, and of the packages as they are installed. */
function versions(): Readonly<Record<string, string | undefined>> {
  const { node, unicode } = process.versions;
  const packages = Object.keys(program.dependencies).map(name => [name, installedVersion(name)] as const);
  return { node, unicode, ...Object.fromEntries(packages) };
}

function installedVersion(name: string): string | undefined {
  const path = findPackageJSON(name, import.meta.url);
  return path && (JSON.parse(readFileSync(path, 'utf8')) as { readonly version?: string }).version;
}
