import { statSync } from 'node:fs';
import { openForReading } from '../../../db/connection.ts';
import type { Db } from '../../../db/db.ts';
import { prepareQueries, type Queries } from '../../../db/queries/index.ts';
import { ClausaryError, failure } from '../../errors.ts';

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
}

export interface DatasetStore {
  /** The data set that is served now; null if there is none, in which case `reason` says why. */
  readonly current: () => Dataset | null;
  readonly reason: () => string;
  /** Checks the file now, and opens it if it has been replaced. */
  readonly refresh: () => Promise<void>;
  readonly close: () => void;
}

export interface DatasetStoreOptions {
  readonly database: string;
  /** Memory for pages of the database. */
  readonly cacheMiB: number;
  /** The file is checked at most this often. */
  readonly checkEveryMs: number;
  readonly onOpen: (dataset: Dataset) => void;
  readonly onFailure: (reason: string) => void;
}

interface Opened extends Dataset {
  readonly db: Db;
}

/** How long a replaced database stays open, for the requests that began before. */
const CLOSE_AFTER_MS = 10_000;

/**
 * Opens the database read-only, and opens it again when another file takes its place.
 * If the new file is missing or unusable, the data set that is open stays in use.
 */
export function openDatasetStore(options: DatasetStoreOptions): DatasetStore {
  let opened: Opened | null = null;
  let seen: string | null | undefined;
  let reason = '';
  let checkAt = 0;

  async function refresh(): Promise<void> {
    checkAt = performance.now() + options.checkEveryMs;
    const stamp = stampOf(options.database);
    if (stamp === seen) return;
    seen = stamp;
    try {
      const next = await open(options);
      if (opened) setTimeout(close, CLOSE_AFTER_MS, opened).unref();
      opened = next;
      options.onOpen(next);
    } catch (error) {
      if (!(error instanceof ClausaryError)) throw error;
      reason = error.message;
      options.onFailure(reason);
    }
  }

  return {
    current: () => {
      if (performance.now() >= checkAt) void refresh();
      return opened;
    },
    reason: () => reason,
    refresh,
    close: () => {
      checkAt = Number.POSITIVE_INFINITY;
      if (opened) close(opened);
      opened = null;
    },
  };
}

async function open({ database, cacheMiB }: DatasetStoreOptions): Promise<Opened> {
  const db = openForReading(database, cacheMiB);
  const queries = prepareQueries(db);
  const made = await queries.dataset.version();
  const stat = statSync(database, { throwIfNoEntry: false });
  if (made && stat) {
    return { db, queries, ...made, builtAt: stat.mtime.toISOString() };
  }
  db.$client.close();
  throw failure('DATABASE_FOREIGN', database, 'it holds no data set');
}

/** Changes when another file takes the place of this one; null if there is no file. */
function stampOf(file: string): string | null {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stat ? `${stat.dev}:${stat.ino}:${stat.mtimeNs}:${stat.size}` : null;
}

function close({ db }: Opened): void {
  db.$client.close();
}
