import { fileURLToPath } from 'node:url';
import type { Db } from './db.ts';
import { migrate, readMigrationFiles, sql } from './drizzle.cjs';

const CONFIG = { migrationsFolder: fileURLToPath(new URL('../drizzle', import.meta.url)) };

/** Migrates a database to the schema of this version of the program. */
export const migrateDatabase = (db: Db): void => migrate(db, CONFIG);

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
