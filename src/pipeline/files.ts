import { readFileSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { FileKind } from '../1-read/kind.ts';
import { type Catalogue, readCatalogue } from '../3-documents/catalogue.ts';
import { ClausaryError, failure } from '../errors.ts';
import { MEDIA_TYPES } from '../model/media-type.ts';
import { extensionOf, type FoundTexts, findTexts, kindOf, unusable } from './find-texts.ts';

/** A file to read as a source, with the catalogue of its folder. */
export interface SourceFile {
  readonly path: string;
  /** The last part of its path, under which the database lists it. */
  readonly name: string;
  readonly catalogue: Catalogue;
}

export interface FoundFiles {
  readonly files: readonly SourceFile[];
  /** One for each path or catalogue that cannot be used. */
  readonly failures: readonly ClausaryError[];
}

const CATALOGUE_FILE = 'catalogue.json';

/** The media type of a file, by the kind that its content has; only its name says that a text is Markdown. */
export const mediaType = (kind: FileKind, path: string): string =>
  kind === 'text' ? MEDIA_TYPES[extensionOf(path) === 'md' ? 'md' : 'txt'] : MEDIA_TYPES[kind];

/**
 * Finds the files that `paths` name: a file is taken whatever it is called; a folder stands for the files in
 * it that have a known extension, at any depth, except READMEs and hidden files. Each path that cannot be used is one
 * failure. So is each bad catalogue, and the files in its folder are left out. Named pipes, sockets and
 * devices are not read.
 */
export function findFiles(paths: readonly string[]): FoundFiles {
  const expanded = paths.map(textsAt);
  const found = expanded.flatMap(texts => texts.paths);
  const folders = [...new Set(found.map(path => dirname(path)))];
  const catalogues = new Map(folders.map(folder => [folder, attempt(() => catalogueOf(folder))]));
  return {
    files: found.flatMap(path => {
      const catalogue = catalogues.get(dirname(path))?.value;
      return catalogue ? { path, name: basename(path), catalogue } : [];
    }),
    failures: [
      ...expanded.flatMap(texts => texts.failures),
      ...[...catalogues.values()].flatMap(({ error = [] }) => error),
    ],
  };
}

/** @throws FILE_NOT_FOUND, FILE_UNREADABLE */
export const readBytes = (path: string): Buffer => readable(path, () => readFileSync(path));

function textsAt(path: string): FoundTexts {
  const { value: isFolder, error } = attempt(() => isReadableFolder(path));
  if (error) return { paths: [], failures: [error] };
  return isFolder ? findTexts(path) : { paths: [path], failures: [] };
}

/** @throws FILE_NOT_FOUND, FILE_NAME_NOT_UTF8, FILE_UNREADABLE, FILE_SPECIAL */
function isReadableFolder(path: string): boolean {
  const stat: Stats = readable(path, () => statSync(path));
  if (!stat.isFile() && !stat.isDirectory()) throw failure('FILE_SPECIAL', path, kindOf(stat));
  return stat.isDirectory();
}

function catalogueOf(folder: string): Catalogue {
  const path = join(folder, CATALOGUE_FILE);
  if (!readable(path, () => statSync(path, { throwIfNoEntry: false }))) return new Map();
  isReadableFolder(path);
  return readCatalogue(parseJson(readBytes(path).toString(), path), path);
}

function parseJson(json: string, path: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw failure('CATALOGUE_BAD', path, error instanceof Error ? error.message : String(error));
  }
}

function readable<Value>(path: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw unusable(error as NodeJS.ErrnoException, path);
  }
}

function attempt<Value>(make: () => Value): { readonly value?: Value; readonly error?: ClausaryError } {
  try {
    return { value: make() };
  } catch (error) {
    if (error instanceof ClausaryError) return { error };
    throw error;
  }
}
