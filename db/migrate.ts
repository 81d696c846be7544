import { fileURLToPath } from 'node:url';
import type { Db } from './db.ts';
import { migrate, readMigrationFiles, sql } from './drizzle.cjs';

const CONFIG = { migrationsFolder: fileURLToPath(new URL('../drizzle', import.meta.url)) };

/** Brings a database to the schema that this program knows. */
export const migrateDatabase = (db: Db): void => migrate(db, CONFIG);

/**
 * Whether the database has exactly the schema that this program knows; throws where it is no such database at
 * all.
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
