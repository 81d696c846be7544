import type { Authority } from '../5-annotations/organization/authority.ts';
import { isFileSystemError } from '../6-tables/replace-database.ts';
import type { SourceRow } from '../6-tables/rows.ts';
import type { Counts, Store } from '../6-tables/store.ts';
import { type ClausaryError, failure, fileFailure } from '../errors.ts';
import type { ParsedSource } from '../model/document.ts';
import type { SourceId } from '../model/id.ts';
import { mediaType, readBytes, type SourceFile } from './files.ts';
import { parseSourceText } from './parse.ts';
import { readSourceText, type SourceText } from './source-text.ts';

/** What became of one file: taken in, skipped as a copy of another (`of`), or refused. */
export type Outcome =
  | { readonly kind: 'taken'; readonly path: string; readonly counts: Counts }
  | { readonly kind: 'copy'; readonly path: string; readonly of: string }
  | { readonly kind: 'failed'; readonly path: string; readonly error: ClausaryError };

/**
 * Makes a function that parses and stores one file after another. A file that cannot be used is an outcome;
 * only an error of the file system under the database is thrown.
 */
export function sourceTaker(store: Store, authority: Authority): (file: SourceFile) => Promise<Outcome> {
  const pathOf = new Map<SourceId, string>();

  async function takeIn({ path, name, catalogue }: SourceFile): Promise<Outcome> {
    const bytes = readBytes(path);
    const source = await readSourceText(bytes, path);
    const original = pathOf.get(source.id);
    if (original !== undefined) return { kind: 'copy', path, of: original };

    const parsed = parseSourceText(source, { authority, catalogue });
    refuseKnownDocuments(parsed, path);
    const counts = store.putSource(parsed, sourceRow(source, { path, name, bytes }));
    pathOf.set(source.id, path);
    return { kind: 'taken', path, counts };
  }

  /** @throws DOCUMENT_TWICE */
  function refuseKnownDocuments({ documents }: ParsedSource, path: string): void {
    for (const { id, symbol } of documents) {
      const other = store.sourceOf(id);
      if (other) throw failure('DOCUMENT_TWICE', path, symbol, pathOf.get(other) ?? other);
    }
  }

  return async file => {
    try {
      return await takeIn(file);
    } catch (error) {
      if (isFileSystemError(error)) throw error;
      return { kind: 'failed', path: file.path, error: fileFailure(error, file.path) };
    }
  };
}

const sourceRow = (
  { kind, layer: { text, pages } }: SourceText,
  { path, name, bytes }: Pick<SourceFile, 'path' | 'name'> & { readonly bytes: Buffer },
): SourceRow => ({
  name,
  mediaType: mediaType(kind, path),
  byteLength: bytes.length,
  charLength: text.length,
  bytes,
  text: bytes.equals(Buffer.from(text)) ? null : text,
  pages: pages.length === 0 ? null : [...pages],
});
