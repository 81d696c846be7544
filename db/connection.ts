import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { failure } from '../src/errors.ts';
import type { Db } from './db.ts';
import { drizzle } from './drizzle.cjs';
import { isMigrated } from './migrate.ts';
import * as schema from './schema.ts';

const MIB = 1024 ** 2;

/**
 * Opens a database that `clausary seed` built, for reading only.
 *
 * @param cacheMiB memory for SQLite's page cache, in MiB
 * @throws DATABASE_MISSING, DATABASE_FOREIGN
 */
export function openForReading(file: string, cacheMiB = 64): Db {
  if (!existsSync(file)) throw failure('DATABASE_MISSING', file);
  let client: Database.Database | undefined;
  try {
    client = new Database(file, { readonly: true });
    client.pragma('query_only = on');
    client.pragma('foreign_keys = on');
    client.pragma('temp_store = memory');
    // The file is never written, only replaced: locking it once, not in each statement, halves the time of
    // statements.
    client.pragma('locking_mode = exclusive');
    client.pragma(`cache_size = ${-1024 * cacheMiB}`);
    client.pragma(`mmap_size = ${1024 * MIB}`);
    const db = drizzle(client, { schema });
    if (!isMigrated(db)) throw new Error('its tables are those of another version');
    return db;
  } catch (error) {
    client?.close();
    throw failure('DATABASE_FOREIGN', file, error instanceof Error ? error.message : String(error));
  }
}

/**
 * Opens a new file for building a database in it. Nobody else reads it before it is complete and
 * has been renamed, so the journal stays in memory and nothing is synced: that is left to whoever
 * renames it. `secure_delete` overwrites deleted content with zeros, so that the bytes of the file
 * depend only on its content.
 */
export function openForBuilding(file: string): Db {
  const client = new Database(file);
  client.pragma('journal_mode = memory');
  client.pragma('synchronous = off');
  client.pragma('secure_delete = on');
  client.pragma('foreign_keys = on');
  client.pragma('temp_store = memory');
  client.pragma('cache_size = -262144');
  return drizzle(client, { schema });
}
