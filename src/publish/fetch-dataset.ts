import { constants, readdirSync, rmSync } from 'node:fs';
import { open, rename, rm, stat, utimes } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { checksumOf } from '../../db/checksum.ts';
import { openForReading } from '../../db/connection.ts';
import { databasePlace } from '../../db/database-place.ts';
import { makeFolder } from '../make-folder.ts';
import type { Pointer } from './pointer.ts';
import type { Store } from './store.ts';

/**
 * Fetches a data set, and puts it into the place of the database once it is whole, has its checksum, and is
 * one that this version of Clausary reads. What has come before an interruption, or a kill, is kept beside
 * the database, and the next try goes on from there.
 *
 * @throws DATABASE_DAMAGED, DATABASE_FOREIGN, DATABASE_UNWRITABLE, and what the store throws
 */
export async function fetchDataset(
  store: Store,
  pointer: Pointer,
  { database, signal }: FetchOptions,
): Promise<void> {
  const place = databasePlace(database);
  const unfinished = `${place}${FETCHING}${pointer.checksum.slice(0, 16)}`;
  makeFolder(dirname(place));
  removeOthers(place, unfinished);
  await download(store, pointer, unfinished, signal);
  await verify(unfinished, pointer, store.name);
  // So that every server says the same of when it was built.
  await utimes(unfinished, new Date(), secondsOf(pointer.builtAt));
  await rename(unfinished, place);
}

export interface FetchOptions {
  readonly database: string;
  /** Ends it early. */
  readonly signal: AbortSignal;
}

/** Fractions of a second are cut off where they are not exact: a little more keeps the millisecond. */
const secondsOf = (time: string): number => (Date.parse(time) + 0.1) / 1000;

const FETCHING = '.fetching-';

/** What was fetched of data sets that are no longer the latest. */
function removeOthers(place: string, unfinished: string): void {
  const folder = dirname(place);
  for (const name of readdirSync(folder))
    if (name.startsWith(`${basename(place)}${FETCHING}`) && join(folder, name) !== unfinished)
      rmSync(join(folder, name), { force: true });
}

/**
 * Bytes are written where they belong, so that two processes that fetch the same file do each other no harm.
 * A file that is longer than it should be is not read to its end.
 */
async function download(
  store: Store,
  { file, bytes }: Pointer,
  unfinished: string,
  signal: AbortSignal,
): Promise<void> {
  const handle = await open(unfinished, constants.O_WRONLY | constants.O_CREAT);
  try {
    let position = (await handle.stat()).size;
    if (position < bytes) {
      for await (const chunk of await store.read(file, position)) {
        signal.throwIfAborted();
        await handle.write(chunk, 0, chunk.length, position);
        position += chunk.length;
        if (position > bytes) break;
      }
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Removes what is damaged. What another version of Clausary reads stays: it would be the same if it came
 * again.
 */
async function verify(unfinished: string, { bytes, checksum }: Pointer, name: string): Promise<void> {
  const { size } = await stat(unfinished);
  if (size < bytes) throw new Error(`the file ended after ${size} of ${bytes} bytes`);
  try {
    const found = await checksumOf(unfinished, name);
    if (size !== bytes || found !== checksum) throw new Error('the file is not the one that is pointed at');
  } catch (error) {
    // Nothing is to be gained by going on from it.
    await rm(unfinished, { force: true });
    throw error;
  }
  openForReading(unfinished, { name }).$client.close();
}
