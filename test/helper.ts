import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import tap, { type Test } from 'tap';
import { type BuildOptions, buildApp } from '../src/9-http/app.ts';
import { seed } from '../src/pipeline/seed.ts';
import { buildDatabase } from './9-http/data.ts';

/**
 * Apps and database files for tests.
 *
 * - A test that only reads takes `seedsApp()` or `smallApp()`: one app for all the tests of the process.
 * - A test that changes an app, its database or its caches, or wants other settings,
 *   takes `build(t, options)`.
 * - A test of code that reads or changes a database file takes `seedsDatabase(t)` or
 *   `smallDatabase(t)`: a copy of its own.
 *
 * Databases in memory are in `database.ts`, hand-made documents in `fixture.ts`, printed texts in `text.ts`.
 */

const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url));

/** The API over the documents in `seeds`, shared by the tests of the process. */
export const seedsApp = once(async () => shared(buildApp({ database: await seedsFile() })));

/** The API over the made-up documents of `9-http/data.ts`, shared by the tests of the process. */
export const smallApp = once(async () => shared(buildApp({ database: await smallFile() })));

/**
 * An app for one test, closed at its end; over a copy of the small database
 * unless `options` names another.
 */
export async function build(t: Test, options: Partial<BuildOptions> = {}): Promise<FastifyInstance> {
  const app = await buildApp({ ...options, database: options.database ?? (await smallDatabase(t)) });
  t.teardown(() => app.close());
  return app;
}

/** The path of a copy, for one test, of the database of the documents in `seeds`. */
export const seedsDatabase = async (t: Test): Promise<string> => copyFor(t, await seedsFile());

/**
 * The path of a copy, for one test, of a database of made-up documents: quick to
 * build, with every kind of unit.
 */
export const smallDatabase = async (t: Test): Promise<string> => copyFor(t, await smallFile());

const seedsFile = once(async () => {
  const file = join(folder(), 'seeds.sqlite');
  await seed([SEEDS], { database: file });
  return file;
});

const smallFile = once(async () => {
  const file = join(folder(), 'small.sqlite');
  await buildDatabase(file);
  return file;
});

/** A folder that lasts as long as the process. */
const folder = once(() => {
  const path = mkdtempSync(join(tmpdir(), 'clausary-test-'));
  process.once('exit', () => rmSync(path, { recursive: true }));
  return path;
});

function copyFor(t: Test, file: string): string {
  const copy = join(t.testdir({}), 'test.sqlite');
  copyFileSync(file, copy);
  return copy;
}

/** `tap` itself, not the test of one file: the app is closed after the last test of the process. */
async function shared(starting: Promise<FastifyInstance>): Promise<FastifyInstance> {
  const app = await starting;
  tap.teardown(() => app.close());
  return app;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
