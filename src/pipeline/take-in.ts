import type { FileKind } from '../1-read/kind.ts';
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

/**
 * What became of one file: taken in, skipped as a copy of another (`of`) or because `of`, a file of another
 * kind, holds the same documents, or refused.
 */
export type Outcome =
  | { readonly kind: 'taken'; readonly path: string; readonly counts: Counts }
  | { readonly kind: 'copy' | 'twin'; readonly path: string; readonly of: string }
  | { readonly kind: 'failed'; readonly path: string; readonly error: ClausaryError };

/**
 * Makes a function that parses and stores one file after another. A file that cannot be used is an outcome;
 * only an error of the file system under the database is thrown.
 */
export function sourceTaker(store: Store, authority: Authority): (file: SourceFile) => Promise<Outcome> {
  const taken = new Map<SourceId, Pick<SourceText, 'name' | 'kind'>>();

  async function takeIn({ path, name, catalogue }: SourceFile): Promise<Outcome> {
    const bytes = readBytes(path);
    const source = await readSourceText(bytes, path);
    const original = taken.get(source.id);
    if (original !== undefined) return { kind: 'copy', path, of: original.name };

    const parsed = parseSourceText(source, { authority, catalogue });
    const twin = twinOf(parsed, source.kind);
    if (twin !== undefined) return { kind: 'twin', path, of: twin };
    refuseKnownDocuments(parsed, path);
    const counts = store.putSource(parsed, sourceRow(source, { path, name, bytes }));
    taken.set(source.id, { name: source.name, kind: source.kind });
    return { kind: 'taken', path, counts };
  }

  /** The file of another kind that has all these documents already. */
  function twinOf({ documents }: ParsedSource, kind: FileKind): string | undefined {
    const others = new Set(documents.map(({ id }) => store.sourceOf(id)));
    const [other] = others;
    const source = others.size === 1 && other !== undefined ? taken.get(other) : undefined;
    return source?.kind === kind ? undefined : source?.name;
  }

  /** @throws DOCUMENT_TWICE */
  function refuseKnownDocuments({ documents }: ParsedSource, path: string): void {
    for (const { id, symbol } of documents) {
      const other = store.sourceOf(id);
      if (other) throw failure('DOCUMENT_TWICE', path, symbol, taken.get(other)?.name ?? other);
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
