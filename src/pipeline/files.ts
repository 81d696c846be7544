import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { type Catalogue, readCatalogue } from '../3-documents/catalogue.ts';
import { ClausaryError, failure } from '../errors.ts';

/** A file that is to be read as a source, and the catalogue that stands beside it. */
export interface SourceFile {
  readonly path: string;
  /** The last part of its path: what it is called in the database. */
  readonly name: string;
  readonly catalogue: Catalogue;
}

export interface FoundFiles {
  readonly files: readonly SourceFile[];
  /** What was asked for and cannot be had. */
  readonly failures: readonly ClausaryError[];
}

const CATALOGUE_FILE = 'catalogue.json';
const MEDIA_TYPES: Readonly<Record<string, string>> = { '.txt': 'text/plain', '.md': 'text/markdown' };

/** What the file's name says of its text; plain text where it says nothing. */
export const mediaType = (path: string): string => MEDIA_TYPES[extname(path).toLowerCase()] ?? 'text/plain';

/**
 * The files that `paths` name: a file is taken as it is, and of a folder, at any depth, what is .txt or .md
 * and no README. Each path that cannot be used is one failure, and so is each catalogue: its folder is left out.
 */
export function findFiles(paths: readonly string[]): FoundFiles {
  const expanded = paths.map(path => attempt(() => filesOf(path)));
  const folders = [...new Set(expanded.flatMap(({ value = [] }) => value).map(path => dirname(path)))];
  const catalogues = new Map(folders.map(folder => [folder, attempt(() => catalogueOf(folder))]));
  return {
    files: expanded
      .flatMap(({ value = [] }) => value)
      .flatMap(path => {
        const catalogue = catalogues.get(dirname(path))?.value;
        return catalogue ? { path, name: basename(path), catalogue } : [];
      }),
    failures: [...expanded, ...catalogues.values()].flatMap(({ error = [] }) => error),
  };
}

/** @throws FILE_NOT_FOUND, FILE_UNREADABLE */
export const readBytes = (path: string): Buffer => readable(path, () => readFileSync(path));

function filesOf(path: string): string[] {
  if (!readable(path, () => statSync(path)).isDirectory()) return [path];
  const files = readable(path, () => readdirSync(path, { recursive: true, encoding: 'utf8' }))
    .filter(name => extname(name).toLowerCase() in MEDIA_TYPES && !/^(readme|\.)/i.test(basename(name)))
    .map(name => join(path, name))
    .filter(file => statSync(file, { throwIfNoEntry: false })?.isFile())
    .sort();
  if (files.length === 0) throw failure('FOLDER_EMPTY', path);
  return files;
}

function catalogueOf(folder: string): Catalogue {
  const path = join(folder, CATALOGUE_FILE);
  if (!statSync(path, { throwIfNoEntry: false })) return new Map();
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
    const { code = String(error) } = error as NodeJS.ErrnoException;
    throw code === 'ENOENT' ? failure('FILE_NOT_FOUND', path) : failure('FILE_UNREADABLE', path, code);
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
