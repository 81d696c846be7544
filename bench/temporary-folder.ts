import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openForReading } from '../db/connection.ts';
import type { Db } from '../db/db.ts';
import { seedToMeasure } from './seed-to-measure.ts';

/** Calls `use` with a new folder, which is removed afterwards. */
export async function inTemporaryFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'clausary-bench-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Calls `use` with a database opened for reading, which is closed afterwards. */
export async function withDatabase<Result>(file: string, use: (db: Db) => Promise<Result>): Promise<Result> {
  const db = openForReading(file);
  try {
    return await use(db);
  } finally {
    db.$client.close();
  }
}

/**
 * Calls `use` with a database of the documents in `paths`, which is removed afterwards.
 *
 * @throws ClausaryError as `seedToMeasure` does
 */
export const withSeededDatabase = <Result>(
  paths: readonly string[],
  use: (db: Db) => Promise<Result>,
): Promise<Result> =>
  inTemporaryFolder(async folder => {
    const database = join(folder, 'bench.sqlite');
    await seedToMeasure(paths, database);
    return withDatabase(database, use);
  });
