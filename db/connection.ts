import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { failure } from '../src/errors.ts';
import type { Db } from './db.ts';
import { drizzle } from './drizzle.cjs';
import { isMigrated } from './migrate.ts';
import * as schema from './schema.ts';

const MIB = 1024 ** 2;

/**
 * Opens a database that `clausary seed` built, to be read only.
 *
 * @param cacheMiB memory in which SQLite may keep pages
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
    // The file is never written again, only replaced: to lock it once and not at each statement saves half of
    // its time.
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
 * Opens a new file that is to become a database. Nobody else reads it until it is whole and has been renamed,
 * so its journal stays in memory and nothing is synced on the way: the one who renames it syncs it.
 * `secure_delete` blanks what is overwritten, so that the bytes do not tell what stood there before.
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
