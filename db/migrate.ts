import { fileURLToPath } from 'node:url';
import type { Db } from './db.ts';
import { migrate, readMigrationFiles, sql } from './drizzle.cjs';

const CONFIG = { migrationsFolder: fileURLToPath(new URL('../drizzle', import.meta.url)) };

/** Migrates a database to the schema of this version of the program. */
export function migrateDatabase(db: Db): void {
  try {
    migrate(db, CONFIG);
  } catch (error) {
    throw isFailedRollback(error) ? new DiskError(error) : error;
  }
}

/**
 * SQLite itself rolls back when the disk is full or fails, and then refuses the rollback that drizzle asks
 * for, whose error takes the place of the first one.
 */
const isFailedRollback = (error: unknown): boolean =>
  error instanceof Error && error.cause instanceof Error && /^cannot rollback\b/.test(error.cause.message);

class DiskError extends Error {
  readonly code = 'SQLITE_FULL';

  constructor(cause: unknown) {
    super('the disk is full or failed', { cause });
  }
}

/**
 * Whether a database has exactly the schema of this version of the program.
 *
 * @throws if it is not a database that migrations were applied to
 */
export function isMigrated(db: Db): boolean {
  const applied = db
    .all<{ hash: string }>(sql`select hash from __drizzle_migrations order by created_at`)
    .map(row => row.hash);
  return (
    applied.join() ===
    readMigrationFiles(CONFIG)
      .map(migration => migration.hash)
      .join()
  );
}
