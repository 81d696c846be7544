import { statSync } from 'node:fs';
import { LRUCache } from 'lru-cache';
import { openForReading } from '../../../db/connection.ts';
import type { Db } from '../../../db/db.ts';
import { prepareQueries, type Queries } from '../../../db/queries/index.ts';
import { ClausaryError, failure } from '../../errors.ts';

/** A ready answer, to be sent again as it is. */
export interface Answer {
  readonly status: number;
  readonly headers: CachingHeaders & { readonly 'content-type': string; readonly link?: string };
  readonly body: string | Buffer;
}

/** What tells caches how long an answer is good, and for whom; a type alias, for Fastify takes records of headers. */
export type CachingHeaders = Readonly<Record<'etag' | 'cache-control' | 'vary', string>>;

/** A database that is open: one data set, which never changes. */
export interface Dataset {
  readonly queries: Queries;
  readonly version: string;
  readonly madeBy: string;
  /** When the database was built: the time of its file. */
  readonly builtAt: string;
  /** Answers that have been made from it, the latest used ones. */
  readonly answers: LRUCache<string, Answer>;
}

export interface Store {
  /** The data set that is served now; null where there is none, and then `reason` says why. */
  readonly current: () => Dataset | null;
  readonly reason: () => string;
  /** Looks at the file now, and opens it if it is another than before. */
  readonly refresh: () => Promise<void>;
  readonly close: () => void;
}

export interface StoreOptions {
  readonly database: string;
  /** Memory that pages of the database may take. */
  readonly cacheMiB: number;
  /** Memory that ready answers may take. */
  readonly answersMiB: number;
  /** The file is looked at no more often than this. */
  readonly checkEveryMs: number;
  readonly onOpen: (dataset: Dataset) => void;
  readonly onFailure: (reason: string) => void;
}

interface Opened extends Dataset {
  readonly db: Db;
}

/** Long enough for the requests to end that began before a replacement. */
const CLOSE_AFTER_MS = 10_000;

/**
 * The database, opened read-only, and opened anew when another file takes its place.
 * A file that is missing or no good leaves what was open in use.
 */
export function openStore(options: StoreOptions): Store {
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

async function open({ database, cacheMiB, answersMiB }: StoreOptions): Promise<Opened> {
  const db = openForReading(database, cacheMiB);
  const queries = prepareQueries(db);
  const made = await queries.dataset.version();
  const stat = statSync(database, { throwIfNoEntry: false });
  if (made && stat) {
    const answers = new LRUCache<string, Answer>({
      maxSize: answersMiB * MIB || NO_ROOM,
      sizeCalculation: sizeOf,
    });
    return { db, queries, ...made, builtAt: stat.mtime.toISOString(), answers };
  }
  db.$client.close();
  throw failure('DATABASE_FOREIGN', database, 'it holds no data set');
}

const MIB = 1024 ** 2;

/** Less than any answer takes; the cache itself reads 0 as no limit. */
const NO_ROOM = 1;

/** Strings take one or two bytes a character; the other fields and the key are small. */
const sizeOf = ({ body }: Answer, url: string): number => 2 * (body.length + url.length) + 256;

/** Tells a file from another that took its place; null where there is none. */
function stampOf(file: string): string | null {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stat ? `${stat.dev}:${stat.ino}:${stat.mtimeNs}:${stat.size}` : null;
}

function close({ db }: Opened): void {
  db.$client.close();
}
