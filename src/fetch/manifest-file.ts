import { appendFileSync, existsSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { failure } from '../errors.ts';
import { reading, writing } from './file-system.ts';
import { BadLine, type Entry, entryLine, type Manifest, readManifest } from './manifest.ts';
import { type DocumentRequest, keyOf } from './request.ts';

export interface ManifestFile {
  /** The last entry about a request. */
  readonly entryOf: (request: DocumentRequest) => Entry | undefined;
  /** @throws FOLDER_UNWRITABLE */
  readonly add: (entry: Entry) => Entry;
}

/**
 * The manifest of a folder. What a kill left of a line at its end is removed; the file that the line was about
 * is found again when it is asked for.
 *
 * @throws MANIFEST_BAD, FILE_UNREADABLE, FOLDER_UNWRITABLE
 */
export function openManifest(folder: string): ManifestFile {
  const path = join(folder, 'manifest.ndjson');
  const text = existsSync(path) ? reading(path, () => readFileSync(path, 'utf8')) : '';
  const { entries: read, whole } = parse(text, path);
  if (whole !== text) writing(folder, () => truncateSync(path, Buffer.byteLength(whole)));
  const entries = new Map(read);
  return {
    entryOf: request => entries.get(keyOf(request)),
    add: entry => {
      writing(folder, () => appendFileSync(path, entryLine(entry), { flush: true }));
      entries.set(keyOf(entry), entry);
      return entry;
    },
  };
}

function parse(text: string, path: string): Manifest {
  try {
    return readManifest(text);
  } catch (error) {
    throw error instanceof BadLine ? failure('MANIFEST_BAD', path, error.message) : error;
  }
}
