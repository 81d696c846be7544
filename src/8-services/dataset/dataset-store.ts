import { existsSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { ClausaryError } from '../../errors.ts';
import {
  type Dataset,
  type FileIdentity,
  identify,
  type OpenDataset,
  openUnverified,
  openVerified,
} from './open-dataset.ts';

export type { Dataset } from './open-dataset.ts';

/** A file at the path of the database that is not served, while the data set from before still is. */
export interface Refusal {
  /** Why, without the path. */
  readonly reason: string;
  /** When it was first refused, in ISO 8601. */
  readonly since: string;
}

export interface DatasetStore {
  /** The data set that is served now; null if there is none, in which case `reason` says why. */
  readonly current: () => Dataset | null;
  readonly reason: () => string;
  /** Why the file that has taken the place of the database is not served; null if there is no such file. */
  readonly refusal: () => Refusal | null;
  /** How many data sets have taken the place of another. */
  readonly replacements: () => number;
  /**
   * Looks, at most every `checkEveryMs`, whether the database has been replaced; to
   * be called before `current`.
   *
   * @returns what to wait for so that `current` is the new data set, unless it takes longer than
   *   `MAX_WAIT_MS`; undefined if nothing has changed
   */
  readonly check: () => Promise<void> | undefined;
  /** Opens the database if it has been replaced; resolves when it is served or refused. */
  readonly refresh: () => Promise<void>;
  /**
   * Opens the database for the first time. If verifying it takes longer than `maxWaitMs`, it is served
   * meanwhile, and no longer if it turns out to be damaged.
   */
  readonly start: (maxWaitMs?: number) => Promise<void>;
  readonly close: () => void;
}

export interface DatasetStoreOptions {
  readonly database: string;
  /** Memory for pages of the database. */
  readonly cacheMiB: number;
  /** The file is checked at most this often. */
  readonly checkEveryMs: number;
  /** How long a replaced database stays open, for the requests that began before: 10 seconds by default. */
  readonly closeAfterMs?: number;
  readonly onOpen: (dataset: Dataset) => void;
  /** Called once for each reason, until the database can be opened again. */
  readonly onFailure: (reason: string) => void;
}

/** How long requests wait for a replacement to be verified: about a gigabyte. */
const MAX_WAIT_MS = 1000;

/** How long the start waits for that: about a hundred megabytes. */
const START_WAIT_MS = 200;

/** A refused file is tried again, after twice the time at each failure. */
const [FIRST_RETRY_MS, LAST_RETRY_MS] = [100, 60_000];

/**
 * Serves the database from a verified copy, and again when another file takes its place. Whatever becomes of
 * the file, the data set that is open stays in use, and the file is tried again until it can be served.
 */
export function openDatasetStore(options: DatasetStoreOptions): DatasetStore {
  const { database, cacheMiB, checkEveryMs, closeAfterMs = 10_000, onOpen, onFailure } = options;
  let opened: OpenDataset | null = null;
  let refusal: Refusal | null = null;
  let reason = '';
  let tried: FileIdentity | undefined;
  let opening: Promise<void> | undefined;
  let waiting: Promise<void> | undefined;
  let retryMs = FIRST_RETRY_MS;
  let retry: NodeJS.Timeout | undefined;
  let checkAt = 0;
  let closed = false;
  let replacements = 0;

  function check(): Promise<void> | undefined {
    const now = performance.now();
    if (now >= checkAt && !closed) {
      checkAt = now + checkEveryMs;
      lookAgain(identify(database));
    }
    return waiting;
  }

  /** A refused file that is being written to is left to the next retry: no request waits for half a file. */
  function lookAgain(found: FileIdentity): void {
    if (opening || (found.stamp === tried?.stamp && !isCopyGone())) return;
    const isAnother = found.inode !== tried?.inode;
    if (isAnother) retryMs = FIRST_RETRY_MS;
    if (!isAnother && refusal) return;
    waiting = atMost(MAX_WAIT_MS, openNow(found)).finally(() => {
      waiting = undefined;
    });
  }

  /** Without a private copy, what is served changes with the file. */
  const isServedInPlace = ({ inode }: FileIdentity): boolean =>
    opened !== null && !opened.isPrivate && opened.original.inode === inode;

  /** Whatever cleans up a folder may remove the copy, which further connections need. */
  const isCopyGone = (): boolean => !refusal && opened?.isPrivate === true && !existsSync(opened.file);

  function openNow(found: FileIdentity): Promise<void> {
    clearTimeout(retry);
    tried = found;
    if (isServedInPlace(found) && opened?.original.stamp !== found.stamp) retire();
    opening = openVerified(database, cacheMiB)
      .then(next => (closed ? next.close() : serve(next)), refuse)
      .finally(() => {
        opening = undefined;
      });
    return opening;
  }

  function serve(next: OpenDataset): void {
    if (opened && opened.original.stamp !== next.original.stamp) replacements++;
    retire();
    opened = next;
    tried = next.original;
    refusal = null;
    reason = '';
    retryMs = FIRST_RETRY_MS;
    onOpen(next);
  }

  function refuse(error: unknown): void {
    if (closed) return;
    if (isDamage(error) && tried && isServedInPlace(tried)) retire();
    const message = error instanceof Error ? error.message : String(error);
    if (message !== reason) onFailure(message);
    reason = message;
    refusal = {
      reason: message.replace(`${database}: `, ''),
      since: refusal?.since ?? new Date().toISOString(),
    };
    retry = setTimeout(() => void openNow(identify(database)), retryMs).unref();
    retryMs = Math.min(2 * retryMs, LAST_RETRY_MS);
  }

  /** Stops serving the data set; requests that began before still use it for a while. */
  function retire(): void {
    if (opened) setTimeout(opened.close, closeAfterMs).unref();
    opened = null;
  }

  function serveUnverified(next: OpenDataset): void {
    opened = next;
    onOpen(next);
  }

  async function serveMeanwhile(): Promise<void> {
    try {
      const next = await openUnverified(database, cacheMiB);
      if (opened || !opening || closed) next.close();
      else serveUnverified(next);
    } catch {
      // Why it cannot be opened is reported when it is verified.
    }
  }

  return {
    current: () => opened,
    reason: () => reason,
    refusal: () => refusal,
    replacements: () => replacements,
    check,
    refresh: async () => {
      await opening;
      checkAt = 0;
      check();
      await opening;
    },
    start: async (maxWaitMs = START_WAIT_MS) => {
      await atMost(maxWaitMs, openNow(identify(database)));
      if (opening) await serveMeanwhile();
    },
    close: () => {
      closed = true;
      clearTimeout(retry);
      opened?.close();
      opened = null;
    },
  };
}

const isDamage = (error: unknown): boolean =>
  error instanceof ClausaryError && error.code === 'DATABASE_DAMAGED';

/** Resolves with `promise`, or earlier, after `ms`. */
async function atMost(ms: number, promise: Promise<void>): Promise<void> {
  const timer = new AbortController();
  const timeout = delay(ms, undefined, { ref: false, signal: timer.signal }).catch(() => undefined);
  await Promise.race([promise, timeout]);
  timer.abort();
}
