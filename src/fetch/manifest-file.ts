import { appendFileSync, existsSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { failure } from '../errors.ts';
import { readRegularFile, writing } from './file-system.ts';
import { BadLine, type Entry, entryLine, readManifest } from './manifest.ts';
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
  const bytes = existsSync(path) ? readBytes(path) : Buffer.alloc(0);
  const whole = bytes.subarray(0, bytes.lastIndexOf('\n') + 1);
  const entries = new Map(parse(whole.toString(), path));
  if (whole.length < bytes.length) writing(folder, () => truncateSync(path, whole.length));
  return {
    entryOf: request => entries.get(keyOf(request)),
    add: entry => {
      writing(folder, () => appendFileSync(path, entryLine(entry), { flush: true }));
      entries.set(keyOf(entry), entry);
      return entry;
    },
  };
}

function readBytes(path: string): Buffer {
  const bytes = readRegularFile(path);
  if (bytes === null) throw failure('MANIFEST_BAD', path, 'it is no file');
  return bytes;
}

function parse(text: string, path: string): ReadonlyMap<string, Entry> {
  try {
    return readManifest(text);
  } catch (error) {
    throw error instanceof BadLine ? failure('MANIFEST_BAD', path, error.message) : error;
  }
}
