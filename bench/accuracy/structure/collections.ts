import { readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { failure } from '../../../src/errors.ts';
import { findFiles, type SourceFile } from '../../../src/pipeline/files.ts';
import { type KnownStructure, readKnownStructures } from './known-structure.ts';

/** Texts that belong together, and the known structures of some of them. */
export interface Collection {
  readonly name: string;
  readonly texts: readonly SourceFile[];
  readonly known: readonly KnownStructure[];
}

/**
 * Finds the collection at `path`, which has its texts in `text/` and their known structures in `structure/`.
 * If `path` has no `text/`, finds the collections in its folders; there a folder without `text/` holds its
 * texts itself.
 *
 * @throws FILE_NOT_FOUND, FOLDER_EMPTY, FILE_UNREADABLE, KNOWN_STRUCTURE_BAD
 */
export function findCollections(path: string): Collection[] {
  if (!isThere(path)) throw failure('FILE_NOT_FOUND', path);
  const folders = isFolder(join(path, 'text')) ? [path] : foldersIn(path);
  const collections = folders.map(collectionAt);
  if (collections.length === 0) throw failure('FILE_NOT_FOUND', join(path, 'text'));
  if (collections.every(({ known }) => known.length === 0)) {
    throw failure('FILE_NOT_FOUND', join(path, 'structure'));
  }
  return collections;
}

function collectionAt(folder: string): Collection {
  const [text, structure] = [join(folder, 'text'), join(folder, 'structure')];
  const { files, failures } = findFiles([isFolder(text) ? text : folder]);
  const [error] = failures;
  if (error) throw error;
  return {
    name: basename(resolve(folder)),
    texts: files,
    known: isFolder(structure) ? readKnownStructures(structure) : [],
  };
}

const foldersIn = (path: string): string[] =>
  isFolder(path)
    ? readdirSync(path)
        .sort()
        .map(name => join(path, name))
        .filter(isFolder)
    : [];

const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
