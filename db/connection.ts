import { accessSync, constants, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { failure, systemReason } from '../src/errors.ts';
import type { Db } from './db.ts';
import { drizzle, getTableName } from './drizzle.cjs';
import { CONTENT_TABLES, DERIVED_TABLES, HISTORY_TABLES, REPRESENTATION_TABLES } from './insert.ts';
import { isMigrated } from './migrate.ts';
import { APPLICATION_ID } from './ownership.ts';
import { PlannedOnce } from './planned-once.ts';
import * as schema from './schema.ts';

const MIB = 1024 ** 2;

/** What SQLite maps into memory at most; of a larger file, the rest is read. */
const MOST_MAPPED = 2047 * MIB;

export interface ReadingOptions {
  /** Memory for SQLite's page cache, in MiB. */
  readonly cacheMiB?: number;
  /**
   * Whether to map the file into memory, which saves copying its pages. Only for a file that nobody else
   * writes to: the process is killed when it reads from a mapped file that has been cut off.
   */
  readonly mapped?: boolean;
  /** What errors call the file, if not by its path. */
  readonly name?: string;
}

/**
 * Opens a database that `clausary seed` built, for reading only.
 *
 * @throws DATABASE_MISSING, DATABASE_UNREADABLE, DATABASE_FOREIGN, DATABASE_DAMAGED
 */
export function openForReading(
  file: string,
  { cacheMiB = 64, mapped = false, name = file }: ReadingOptions = {},
): Db {
  checkReadable(file);
  let client: Database.Database | undefined;
  try {
    client = new PlannedOnce(file, { readonly: true });
    client.pragma('query_only = on');
    client.pragma('foreign_keys = on');
    client.pragma('temp_store = memory');
    // The file is never written, only replaced: locking it once, not in each statement, halves the time of
    // statements.
    client.pragma('locking_mode = exclusive');
    client.pragma(`cache_size = ${-1024 * cacheMiB}`);
    client.pragma(`mmap_size = ${mapped ? MOST_MAPPED : 0}`);
    const db = drizzle(client, { schema });
    if (!isMigrated(db)) throw new Error('its tables are those of another version');
    const missing = missingTable(client);
    if (missing !== undefined) throw new Error(`it has no table "${missing}"`);
    return db;
  } catch (error) {
    client?.close();
    throw failure(codeOf(error), name, error instanceof Error ? error.message : String(error));
  }
}

/**
 * Checks that there is a file that may be read; opening a named pipe, for one, would block.
 *
 * @throws DATABASE_MISSING, DATABASE_UNREADABLE, DATABASE_FOREIGN
 */
export function checkReadable(file: string): void {
  if (!attempt(file, () => statSync(file)).isFile())
    throw failure('DATABASE_FOREIGN', file, 'it is not a file');
  attempt(file, () => accessSync(file, constants.R_OK));
}

function attempt<Value>(file: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === 'ENOENT' || code === 'ENOTDIR'
      ? failure('DATABASE_MISSING', file)
      : failure('DATABASE_UNREADABLE', file, systemReason(error));
  }
}

function codeOf(error: unknown): 'DATABASE_UNREADABLE' | 'DATABASE_DAMAGED' | 'DATABASE_FOREIGN' {
  const code = error instanceof Database.SqliteError ? error.code : '';
  if (/^SQLITE_(IOERR|CANTOPEN|PERM|NOMEM|BUSY)/.test(code)) return 'DATABASE_UNREADABLE';
  return code.startsWith('SQLITE_CORRUPT') ? 'DATABASE_DAMAGED' : 'DATABASE_FOREIGN';
}

function missingTable(client: Database.Database): string | undefined {
  const present = new Set(
    client.prepare("select name from sqlite_schema where type = 'table'").pluck().all(),
  );
  return Object.values({
    ...CONTENT_TABLES,
    ...DERIVED_TABLES,
    ...REPRESENTATION_TABLES,
    ...HISTORY_TABLES,
    dataset: schema.dataset,
  })
    .map(table => getTableName(table))
    .find(name => !present.has(name));
}

/**
 * Opens a new file for building a database in it. Nobody else reads it before it is complete and
 * has been renamed, so the journal stays in memory and nothing is synced: that is left to whoever
 * renames it. `secure_delete` overwrites deleted content with zeros, so that the bytes of the file
 * depend only on its content.
 */
export function openForBuilding(file: string): Db {
  const client = new Database(file);
  client.pragma(`application_id = ${APPLICATION_ID}`);
  client.pragma('journal_mode = memory');
  client.pragma('synchronous = off');
  client.pragma('secure_delete = on');
  client.pragma('foreign_keys = on');
  client.pragma('temp_store = memory');
  client.pragma(`cache_size = ${-1024 * LEAST_CACHED}`);
  return drizzle(client, { schema });
}

/** Of a database that is linked, so much is held in memory, in MiB at least and at most, and otherwise as a share of it. */
const [LEAST_CACHED, MOST_CACHED, SHARE_CACHED] = [8, 256, 1 / 16];

/**
 * Gives a database that is linked a page cache in proportion to its size: rows are changed all over it, and with a small
 * cache most pages would be read and written again and again.
 */
export function fitCache({ $client }: Db): void {
  const [pages, size] = ['page_count', 'page_size'].map(name =>
    Number($client.pragma(name, { simple: true })),
  );
  const share = (SHARE_CACHED * (pages ?? 0) * (size ?? 0)) / MIB;
  const mebibytes = Math.min(MOST_CACHED, Math.max(LEAST_CACHED, share));
  $client.pragma(`cache_size = ${-Math.round(1024 * mebibytes)}`);
}

/**
 * For a database that is thrown away if anything fails from now on. The journal of a transaction that changes
 * most of it would take as much memory as the database. SQLite ignores the pragma in its defensive mode,
 * which better-sqlite3 starts in.
 */
export function giveUpRollback(db: Db): void {
  db.$client.unsafeMode();
  db.$client.pragma('journal_mode = off');
  db.$client.unsafeMode(false);
}
