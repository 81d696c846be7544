import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { failure } from '../errors.ts';

/**
 * Replaces the database at `target` by one that is built in a file beside it and renamed.
 *
 * 1. Whatever happens, even a power failure, `target` is the old file or the complete new one.
 * 2. The old file stays if `build` returns false or throws.
 * 3. Files left behind by killed builds are removed; those of running builds are not.
 *
 * @param build builds the database in the given file; returns whether it is to be used
 * @returns whether the new file is in place
 * @throws DATABASE_UNWRITABLE
 */
export function replaceDatabase(target: string, build: (file: string) => boolean): boolean {
  return withClearErrors(target, () => {
    const place = existsSync(target) ? realpathSync(target) : target;
    const folder = dirname(place);
    if (existsSync(place) && statSync(place).isDirectory())
      throw failure('DATABASE_UNWRITABLE', target, 'it is a folder');
    if (existsSync(place) && !isDatabase(place))
      throw failure('DATABASE_UNWRITABLE', target, 'it is a file of another kind, which would be lost');
    mkdirSync(folder, { recursive: true });
    removeLeftovers(place);
    const file = buildingFile(place, process.pid);
    try {
      if (!build(file)) return false;
      sync(file, 'r+');
      renameSync(file, place);
      syncFolder(folder);
      return true;
    } finally {
      remove(file);
    }
  });
}

/** Only a database or an empty file is replaced: a path to any other file is taken for a typing error. */
function isDatabase(file: string): boolean {
  if (!statSync(file).isFile()) return false;
  const start = readFileSync(file).subarray(0, SQLITE_MARK.length).toString('latin1');
  return start === '' || start === SQLITE_MARK;
}

const SQLITE_MARK = 'SQLite format 3\0';

const buildingFile = (place: string, pid: number | ''): string => `${place}.building-${pid}`;

function removeLeftovers(place: string): void {
  const start = basename(buildingFile(place, ''));
  for (const name of readdirSync(dirname(place))) {
    const pid = name.startsWith(start) ? name.slice(start.length) : '';
    if (/^\d+$/.test(pid) && !isRunning(Number(pid))) remove(join(dirname(place), name));
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function remove(file: string): void {
  for (const suffix of ['', '-journal']) rmSync(`${file}${suffix}`, { force: true });
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
export function isFileSystemError(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  return NO_ROOM.test(String((error as NodeJS.ErrnoException).code)) || isFileSystemError(error.cause);
}

function withClearErrors<Value>(target: string, run: () => Value): Value {
  try {
    return run();
  } catch (error) {
    if (isFileSystemError(error)) throw failure('DATABASE_UNWRITABLE', target, error.message);
    throw error;
  }
}
