import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { databasePlace } from '../../db/database-place.ts';
import { neighbourOf, removeLeftovers, removeNeighbour } from '../../db/neighbours.ts';
import { failure } from '../errors.ts';
import { makeFolder } from '../make-folder.ts';

/**
 * Replaces the database at `target` by one that is built in a file beside it and renamed.
 *
 * 1. Whatever happens, even a power failure, `target` is the old file or the complete new one.
 * 2. The old file stays if `build` returns false or throws.
 * 3. Files left behind by killed builds are removed; those of running builds are not.
 *
 * @param build builds the database in the given file; returns whether it is to be used
 * @returns whether the new file is in place
 * @throws DATABASE_UNWRITABLE, DATABASE_FOREIGN
 */
export function replaceDatabase(
  target: string,
  build: (file: string) => boolean | Promise<boolean>,
): Promise<boolean> {
  return withClearErrors(target, async () => {
    const place = databasePlace(target);
    const folder = dirname(place);
    makeFolder(folder);
    for (const use of ['building', 'serving'] as const) removeLeftovers(place, use);
    const file = neighbourOf(place, 'building');
    try {
      if (!(await build(file))) return false;
      sync(file, 'r+');
      renameSync(file, place);
      syncFolder(folder);
      return true;
    } finally {
      removeNeighbour(file);
    }
  });
}

function sync(path: string, flags: string): void {
  const descriptor = openSync(path, flags);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Makes the rename durable. Windows does not let a folder be opened. */
function syncFolder(folder: string): void {
  if (process.platform !== 'win32') sync(folder, 'r');
}

const NO_ROOM = /^(E[A-Z]+|SQLITE_(CANTOPEN|FULL|IOERR|PERM|READONLY)\w*)$/;

/** Whether an error, or its cause, comes from the file system: no space, no permission, no such folder. */
export const isFileSystemError = (error: unknown): boolean => fileSystemError(error) !== undefined;

function fileSystemError(error: unknown): Error | undefined {
  if (!(error instanceof Error)) return undefined;
  return NO_ROOM.test(String((error as NodeJS.ErrnoException).code)) ? error : fileSystemError(error.cause);
}

async function withClearErrors<Value>(target: string, run: () => Promise<Value>): Promise<Value> {
  try {
    return await run();
  } catch (error) {
    const cause = fileSystemError(error);
    throw cause ? failure('DATABASE_UNWRITABLE', target, cause.message) : error;
  }
}
