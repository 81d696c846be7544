import { existsSync, lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { failure } from '../src/errors.ts';
import { isClausarys, isSqlite } from './ownership.ts';

/**
 * The place that a new database takes: where the links at `target` lead to, so that they stay. Only a
 * database that Clausary built, or an empty file, is replaced: a path to any other file is taken for a
 * mistake.
 *
 * @throws DATABASE_UNWRITABLE, DATABASE_FOREIGN
 */
export function databasePlace(target: string): string {
  const place = followLinks(target);
  refuseOthersFile(place, target);
  return place;
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

function refuseOthersFile(place: string, target: string): void {
  const stat = statSync(place, { throwIfNoEntry: false });
  if (!stat || (stat.isFile() && stat.size === 0)) return;
  if (stat.isDirectory()) throw failure('DATABASE_UNWRITABLE', target, 'it is a folder');
  if (!stat.isFile() || !isSqlite(place))
    throw failure('DATABASE_UNWRITABLE', target, 'it is a file of another kind, which would be lost');
  if (!isClausarys(place))
    throw failure('DATABASE_FOREIGN', target, 'it is the database of another program', 'name another file');
}
