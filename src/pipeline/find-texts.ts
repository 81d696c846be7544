import { type BigIntStats, readdirSync, type Stats, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { type ClausaryError, failure, systemReason } from '../errors.ts';
import { MEDIA_TYPES } from '../model/media-type.ts';

/** Files found in a folder, and a failure for each entry that cannot be used. */
export interface FoundTexts {
  readonly paths: readonly string[];
  readonly failures: readonly ClausaryError[];
}

/**
 * Finds the files in a folder whose names have an extension of those that are read, at any depth, except
 * READMEs and hidden files. Links are
 * followed; a folder to which several lead is searched once, so a loop of links ends.
 */
export function findTexts(folder: string): FoundTexts {
  const paths: string[] = [];
  const failures: ClausaryError[] = [];
  const searched = new Set<string>();

  function searchFolder(path: string, { dev, ino }: BigIntStats): void {
    const identity = `${dev}:${ino}`;
    if (searched.has(identity)) return;
    searched.add(identity);
    try {
      for (const name of readdirSync(path, { encoding: 'buffer' }).sort(Buffer.compare))
        searchEntry(path, name);
    } catch (error) {
      failures.push(failure('FILE_UNREADABLE', path, systemReason(error)));
    }
  }

  /** @throws EACCES if the folder may be listed, but not entered: then none of its entries can be read */
  function searchEntry(folder: string, bytes: Buffer): void {
    const path = join(folder, bytes.toString());
    if (!isUtf8(bytes)) {
      if (isText(path) || !extname(path)) failures.push(failure('FILE_NAME_NOT_UTF8', path));
      return;
    }
    const stat = statOf(path);
    if (stat instanceof Error) {
      if (stat.code === 'EACCES') throw stat;
      if (isText(path)) failures.push(unusable(stat, path));
    } else if (stat.isDirectory()) {
      searchFolder(path, stat);
    } else if (isText(path)) {
      if (stat.isFile()) paths.push(path);
      else failures.push(failure('FILE_SPECIAL', path, kindOf(stat)));
    }
  }

  const stat = statOf(folder);
  if (stat instanceof Error) failures.push(unusable(stat, folder));
  else searchFolder(folder, stat);
  if (paths.length === 0 && failures.length === 0) failures.push(failure('FOLDER_EMPTY', folder));
  return { paths: paths.sort(), failures };
}

/** What a file is that is neither a regular file nor a folder: reading it may never end. */
export function kindOf(stat: Stats | BigIntStats): string {
  if (stat.isFIFO()) return 'a named pipe';
  return stat.isSocket() ? 'a socket' : 'a device';
}

/** The error to report for a path that the system does not find or does not let us read. */
export function unusable(error: NodeJS.ErrnoException, path: string): ClausaryError {
  if (error.code !== 'ENOENT') return failure('FILE_UNREADABLE', path, systemReason(error));
  return failure(path.includes(REPLACEMENT) ? 'FILE_NAME_NOT_UTF8' : 'FILE_NOT_FOUND', path);
}

/** In lower case, without the full stop. */
export const extensionOf = (path: string): string => extname(path).slice(1).toLowerCase();

const isText = (path: string): boolean =>
  extensionOf(path) in MEDIA_TYPES && !/^(readme|\.)/i.test(basename(path));

const isUtf8 = (name: Buffer): boolean => Buffer.from(name.toString()).equals(name);

/** What Node.js puts in place of bytes that are not UTF-8, in names and in the arguments of a command. */
const REPLACEMENT = '\u{fffd}';

function statOf(path: string): BigIntStats | NodeJS.ErrnoException {
  try {
    return statSync(path, { bigint: true });
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}
