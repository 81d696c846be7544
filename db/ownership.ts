import { closeSync, openSync, readSync } from 'node:fs';
import Database from 'better-sqlite3';

/**
 * Marks a database file as Clausary's, in the field that SQLite's file header has for it: "Clau" in ASCII.
 */
export const APPLICATION_ID = 0x436c6175;

/** Whether a file is a database of SQLite, by how it begins. */
export const isSqlite = (file: string): boolean =>
  header(file).subarray(0, MARK.length).toString('latin1') === MARK;

/**
 * Whether Clausary built a database of SQLite, in any version. The mark in the header shows it even if the
 * rest of the file is damaged; a database from before there was a mark has certain tables.
 */
export const isClausarys = (file: string): boolean =>
  header(file).readUInt32BE(APPLICATION_ID_OFFSET) === APPLICATION_ID || hasOurTables(file);

/** The header of a database file: https://www.sqlite.org/fileformat2.html#the_database_header */
const HEADER_LENGTH = 100;
const APPLICATION_ID_OFFSET = 68;
const MARK = 'SQLite format 3\0';

/** The header, with zeros in place of what a shorter file lacks. */
function header(file: string): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(HEADER_LENGTH);
    readSync(descriptor, bytes, 0, HEADER_LENGTH, 0);
    return bytes;
  } finally {
    closeSync(descriptor);
  }
}

const OUR_TABLES = ['__drizzle_migrations', 'dataset', 'documents', 'clauses', 'provenance'];

function hasOurTables(file: string): boolean {
  try {
    const client = new Database(file, { readonly: true });
    try {
      const names = client.prepare("select name from sqlite_schema where type = 'table'").pluck().all();
      return OUR_TABLES.every(name => names.includes(name));
    } finally {
      client.close();
    }
  } catch {
    return false;
  }
}
