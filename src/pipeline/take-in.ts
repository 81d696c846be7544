import { createHash } from 'node:crypto';
import { decode } from '../1-read/decode.ts';
import type { Authority } from '../5-annotations/organization/authority.ts';
import { isFileSystemError } from '../6-tables/beside.ts';
import type { Counts, Store } from '../6-tables/store.ts';
import { type ClausaryError, failure, fileFailure } from '../errors.ts';
import type { SourceId } from '../model/id.ts';
import { mediaType, readBytes, type SourceFile } from './files.ts';
import { parseSource } from './parse.ts';

/** What became of one file: taken in, the same as another, or refused. */
export type Outcome =
  | { readonly kind: 'taken'; readonly path: string; readonly counts: Counts }
  | { readonly kind: 'copy'; readonly path: string; readonly of: string }
  | { readonly kind: 'failed'; readonly path: string; readonly error: ClausaryError };

/** Makes a function that parses and stores one file after another; a bad one is an outcome as any other. */
export function sourceTaker(store: Store, authority: Authority): (file: SourceFile) => Outcome {
  const pathOf = new Map<SourceId, string>();

  function takeIn({ path, name, catalogue }: SourceFile): Outcome {
    const bytes = readBytes(path);
    const copied = pathOf.get(sourceId(bytes));
    if (copied !== undefined) return { kind: 'copy', path, of: copied };

    const parsed = parseSource(bytes, { authority, catalogue, name: path });
    for (const { id, symbol } of parsed.documents) {
      const other = store.sourceOf(id);
      if (other) throw failure('DOCUMENT_TWICE', path, symbol, pathOf.get(other) ?? other);
    }
    const counts = store.putSource(parsed, {
      name,
      mediaType: mediaType(path),
      byteLength: bytes.length,
      charLength: decode(bytes, path).length,
      bytes,
    });
    pathOf.set(parsed.source, path);
    return { kind: 'taken', path, counts };
  }

  return file => {
    try {
      return takeIn(file);
    } catch (error) {
      if (isFileSystemError(error)) throw error;
      return { kind: 'failed', path: file.path, error: fileFailure(error, file.path) };
    }
  };
}

const sourceId = (bytes: Uint8Array): SourceId =>
  createHash('sha256').update(bytes).digest('hex') as SourceId;
