import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { failure } from '../errors.ts';
import { makeFolder } from '../make-folder.ts';
import { type FileKind, fileName, KIND_NAMES, KINDS, kindOf, wantedKind } from './file-kind.ts';
import { readRegularFile, removeIfPossible, writing } from './file-system.ts';
import type { Entry } from './manifest.ts';
import { type ManifestFile, openManifest } from './manifest-file.ts';
import type { DocumentRequest } from './request.ts';
import { markRun, unmarkRun } from './run-mark.ts';

/** A file that came, and where from. */
export interface Fetched {
  readonly kind: FileKind;
  readonly bytes: Buffer;
  readonly address: string;
  /** Where redirects led to. */
  readonly url: string;
}

export type FileEntry = Extract<Entry, { file: string }>;
type AbsenceEntry = Extract<Entry, { status: 'not-found' }>;

/** A folder of fetched files with its manifest. */
export interface Folder {
  readonly path: string;
  /**
   * What is known of a request: its file is there, or the service did not have it. Null if neither.
   *
   * @throws FILE_IN_THE_WAY, FILE_UNREADABLE, FOLDER_UNWRITABLE
   */
  readonly find: (request: DocumentRequest) => FileEntry | AbsenceEntry | null;
  /** @throws FOLDER_UNWRITABLE */
  readonly save: (request: DocumentRequest, fetched: Fetched) => FileEntry;
  /** @throws FOLDER_UNWRITABLE */
  readonly remember: (request: DocumentRequest, address: string, reason: string) => void;
  /** Lets another run use the folder. */
  readonly close: () => void;
}

/**
 * Opens a folder for one run, and makes it if there is none.
 *
 * 1. At any moment each file is whole: it is written beside its place, and renamed.
 * 2. The manifest names no file before it is there.
 * 3. A file that is there is never written to.
 *
 * @param now milliseconds since 1970
 * @throws FOLDER_UNWRITABLE, FOLDER_BUSY, MANIFEST_BAD, FILE_UNREADABLE
 */
export function openFolder(path: string, now: () => number): Folder {
  writing(path, () => makeFolder(path));
  const other = writing(path, () => markRun(path));
  if (other !== null) throw failure('FOLDER_BUSY', path, String(other));
  try {
    writing(path, () => removeUnfinished(path));
    return folderWith(openManifest(path), path, now);
  } catch (error) {
    unmarkRun(path);
    throw error;
  }
}

function folderWith(manifest: ManifestFile, path: string, now: () => number): Folder {
  const at = () => new Date(now()).toISOString();
  return {
    path,
    find: request => {
      const entry = manifest.entryOf(request);
      const place = KINDS[request.format].map(kind => join(path, fileName(request, kind))).find(existsSync);
      if (place === undefined) return entry?.status === 'not-found' ? entry : null;
      if (entry && entry.status !== 'not-found' && isSame(entry, place)) return entry;
      const kept = { status: 'kept', ...request, ...describeFile(request, place), at: at() } as const;
      manifest.add(kept);
      return kept;
    },
    save: (request, { kind, bytes, address, url }) => {
      const file = fileName(request, kind);
      writing(path, () => replaceFile(path, file, bytes));
      const from = url === address ? {} : { from: url };
      const entry = {
        status: 'fetched',
        ...request,
        ...stateOf(file, bytes),
        address,
        ...from,
        at: at(),
      } as const;
      manifest.add(entry);
      return entry;
    },
    remember: (request, address, reason) =>
      void manifest.add({ status: 'not-found', ...request, address, reason, at: at() }),
    close: () => unmarkRun(path),
  };
}

const isSame = ({ file, bytes }: FileEntry, place: string): boolean =>
  file === basename(place) && statSync(place).size === bytes;

/** What is to be said of a file that somebody else put there. */
function describeFile(request: DocumentRequest, place: string): FileState {
  const bytes = readRegularFile(place);
  if (bytes === null) throw failure('FILE_IN_THE_WAY', place, 'no file');
  const file = basename(place);
  const wanted = wantedKind(bytes, request.format);
  if (wanted !== null && file === fileName(request, wanted)) return stateOf(file, bytes);
  const kind = kindOf(bytes);
  throw failure('FILE_IN_THE_WAY', place, kind === null ? 'of an unknown kind' : KIND_NAMES[kind]);
}

type FileState = Pick<FileEntry, 'file' | 'bytes' | 'sha256'>;

const stateOf = (file: string, bytes: Buffer): FileState => ({
  file,
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

const UNFINISHED = '.unfinished';

function replaceFile(folder: string, file: string, bytes: Buffer): void {
  const unfinished = join(folder, `.${file}${UNFINISHED}`);
  try {
    writeFileSync(unfinished, bytes, { flush: true });
    renameSync(unfinished, join(folder, file));
  } catch (error) {
    removeIfPossible(unfinished);
    throw error;
  }
}

/** Removes what a killed run was writing. */
function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder))
    if (name.startsWith('.') && name.endsWith(UNFINISHED)) removeIfPossible(join(folder, name));
}
