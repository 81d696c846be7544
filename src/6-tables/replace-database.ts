import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  statSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { neighbourOf, removeLeftovers, removeNeighbour } from '../../db/neighbours.ts';
import { isClausarys, isSqlite } from '../../db/ownership.ts';
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
    const place = followLinks(target);
    refuseOthersFile(place, target);
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

/** The file that a path leads to, even if there is none yet at the end of its links. */
function followLinks(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? followDangling(path) : path;
}

/** The file system limits a chain of links to a number like this one, and calls a longer chain a loop. */
const MAX_LINKS = 40;

function followDangling(path: string): string {
  let place = path;
  for (let links = 0; lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink(); links++) {
    if (links === MAX_LINKS) throw failure('DATABASE_UNWRITABLE', path, 'it is a loop of links');
    place = resolve(dirname(place), readlinkSync(place));
  }
  return place;
}

/**
 * Only a database that Clausary built, or an empty file, is replaced: a path to any other
 * file is taken for a mistake.
 *
 * @throws DATABASE_UNWRITABLE, DATABASE_FOREIGN
 */
function refuseOthersFile(place: string, target: string): void {
  const stat = statSync(place, { throwIfNoEntry: false });
  if (!stat || (stat.isFile() && stat.size === 0)) return;
  if (stat.isDirectory()) throw failure('DATABASE_UNWRITABLE', target, 'it is a folder');
  if (!stat.isFile() || !isSqlite(place))
    throw failure('DATABASE_UNWRITABLE', target, 'it is a file of another kind, which would be lost');
  if (!isClausarys(place))
    throw failure('DATABASE_FOREIGN', target, 'it is the database of another program', 'name another file');
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
