import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import type { Test } from 'tap';
import { type BuildOptions, buildApp } from '../src/9-http/app.ts';
import { seed } from '../src/pipeline/seed.ts';
import { buildDatabase } from './9-http/data.ts';

const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url));

/** An app over a small database made for tests, or over `database`; it ends with the test. */
export async function build(t: Test, options: Partial<BuildOptions> = {}): Promise<FastifyInstance> {
  const app = await buildApp({ database: options.database ?? smallDatabase(t), ...options });
  t.teardown(() => app.close());
  return app;
}

export function smallDatabase(t: Test): string {
  const file = join(t.testdir({}), 'small.sqlite');
  buildDatabase(file);
  return file;
}

/** The database of the seeds. */
export function seedsDatabase(t: Test): string {
  const file = join(t.testdir({}), 'seeds.sqlite');
  seed([SEEDS], { database: file });
  return file;
}
