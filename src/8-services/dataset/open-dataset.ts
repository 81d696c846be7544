import { type BigIntStats, statSync } from 'node:fs';
import { findDamage, hasChecksum } from '../../../db/checksum.ts';
import { checkReadable, openForReading, type ReadingOptions } from '../../../db/connection.ts';
import type { Db } from '../../../db/db.ts';
import { prepareQueries, type Queries } from '../../../db/queries/index.ts';
import { failure } from '../../errors.ts';
import { copyPrivately, removeCopy } from './private-copy.ts';

/**
 * An open database: one data set, which never changes. What is derived from it can be
 * kept in a `WeakMap` by it.
 */
export interface Dataset {
  readonly queries: Queries;
  readonly version: string;
  readonly madeBy: string;
  /** When the database was built, in ISO 8601: the modification time of its file. */
  readonly builtAt: string;
  /**
   * The file that it is read from, for further connections: whatever becomes of the
   * database, it lasts as long.
   */
  readonly file: string;
  /** Whether the file is a copy that nobody else writes to, so that it may be mapped into memory. */
  readonly isPrivate: boolean;
}

export interface OpenDataset extends Dataset {
  /** Identifies the file that the path of the database led to. */
  readonly original: FileIdentity;
  readonly close: () => void;
}

export interface FileIdentity {
  /** Changes when another file takes the place of this one. */
  readonly inode: string;
  /** Changes also when the file is written to. */
  readonly stamp: string;
}

/**
 * Opens a private copy of the database once it has been compared with its checksum. If no copy can be made,
 * the database itself is opened.
 *
 * @throws DATABASE_MISSING, DATABASE_UNREADABLE, DATABASE_FOREIGN, DATABASE_DAMAGED
 */
export async function openVerified(database: string, cacheMiB: number): Promise<OpenDataset> {
  checkReadable(database);
  if (!(await hasChecksum(database))) {
    openForReading(database).$client.close();
    throw failure('DATABASE_DAMAGED', database, 'it does not end with its checksum');
  }
  const { copy, stat } = await copyUnchanged(database);
  try {
    const damage = await findDamage(copy ?? database);
    if (damage !== undefined) throw failure('DATABASE_DAMAGED', database, damage);
    return await open(copy ?? database, stat, { cacheMiB, mapped: copy !== undefined, name: database });
  } catch (error) {
    if (copy !== undefined) removeCopy(copy);
    throw error;
  }
}

/**
 * Opens the database itself, without comparing it with its checksum.
 *
 * @throws DATABASE_MISSING, DATABASE_UNREADABLE, DATABASE_FOREIGN
 */
export async function openUnverified(database: string, cacheMiB: number): Promise<OpenDataset> {
  checkReadable(database);
  return open(database, statSync(database, { bigint: true }), { cacheMiB });
}

/** What the path of the database leads to now; an error of the system counts as a file of its own. */
export function identify(database: string): FileIdentity {
  try {
    return identityOf(statSync(database, { bigint: true }));
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code);
    return { inode: code, stamp: code };
  }
}

const identityOf = ({ dev, ino, mtimeNs, size }: BigIntStats): FileIdentity => ({
  inode: `${dev}:${ino}`,
  stamp: `${dev}:${ino}:${mtimeNs}:${size}`,
});

/** How often a copy is made again because the database was replaced meanwhile. */
const ATTEMPTS = 3;

/** Copies the database, and makes sure that what was copied is the file that `stat` describes. */
async function copyUnchanged(
  database: string,
  attempt = 1,
): Promise<{ copy: string | undefined; stat: BigIntStats }> {
  const stat = statSync(database, { bigint: true });
  const copy = await copyPrivately(database, Number(stat.size));
  if (identify(database).stamp === identityOf(stat).stamp) return { copy, stat };
  if (copy !== undefined) removeCopy(copy);
  if (attempt === ATTEMPTS) throw failure('DATABASE_UNREADABLE', database, 'it is being written');
  return copyUnchanged(database, attempt + 1);
}

async function open(file: string, stat: BigIntStats, options: ReadingOptions): Promise<OpenDataset> {
  const db = openForReading(file, options);
  const queries = prepareQueries(db);
  const made = await versionOf(db, queries, options.name ?? file);
  const isPrivate = options.mapped === true;
  return {
    queries,
    ...made,
    builtAt: stat.mtime.toISOString(),
    file,
    isPrivate,
    original: identityOf(stat),
    close: () => {
      db.$client.close();
      if (isPrivate) removeCopy(file);
    },
  };
}

async function versionOf(
  db: Db,
  queries: Queries,
  name: string,
): Promise<Pick<Dataset, 'version' | 'madeBy'>> {
  try {
    const made = await queries.dataset.version();
    if (made) return made;
  } catch (error) {
    db.$client.close();
    throw error;
  }
  db.$client.close();
  throw failure('DATABASE_FOREIGN', name, 'it holds no data set');
}
