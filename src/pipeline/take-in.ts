import type { FileKind } from '../1-read/kind.ts';
import { isFileSystemError } from '../6-tables/replace-database.ts';
import type { SourceRow } from '../6-tables/rows.ts';
import type { Counts, Store } from '../6-tables/store.ts';
import { type ClausaryError, failure, fileFailure } from '../errors.ts';
import type { ParsedSource } from '../model/document.ts';
import type { DocumentSymbol, SourceId } from '../model/id.ts';
import { mediaType, readBytes, type SourceFile } from './files.ts';
import type { FileParser, ParsedFile } from './parse-file.ts';
import { sourceId } from './source-text.ts';

/**
 * What became of one file: taken in, skipped as a copy of another (`of`) or because `of`, a file of another
 * kind, holds the same documents, or refused.
 */
export type Outcome =
  | {
      readonly kind: 'taken';
      readonly path: string;
      readonly counts: Counts;
      readonly doubtful: readonly DoubtfulDocument[];
    }
  | { readonly kind: 'copy' | 'twin'; readonly path: string; readonly of: string }
  | { readonly kind: 'failed'; readonly path: string; readonly error: ClausaryError };

/** A file that has been read, and parsed unless it is the copy of one that was read before. */
export interface Prepared {
  readonly bytes: Buffer;
  readonly id: SourceId;
  readonly file: ParsedFile | null;
}

/** A document that may not have been read well. */
export interface DoubtfulDocument {
  readonly symbol: DocumentSymbol;
  readonly reasons: readonly string[];
}

export interface SourceTaker {
  /** Reads and parses a file; several may be prepared at once. */
  readonly prepare: (file: SourceFile) => Promise<Prepared>;
  /**
   * Stores a file that is being prepared; one after the other. A file that cannot be used is an outcome; only an
   * error of the file system under the database is thrown.
   */
  readonly takeIn: (file: SourceFile, preparing: Promise<Prepared>) => Promise<Outcome>;
}

const doubtfulOf = ({ documents }: ParsedSource): DoubtfulDocument[] =>
  documents
    .filter(({ reading }) => reading.value === 'doubtful')
    .map(({ symbol, reading: { reasons } }) => ({ symbol, reasons }));

export function sourceTaker(store: Store, { parse }: FileParser): SourceTaker {
  const read = new Set<SourceId>();
  const taken = new Map<SourceId, { readonly path: string; readonly kind: FileKind }>();

  async function prepare({ path, catalogue }: SourceFile): Promise<Prepared> {
    const bytes = readBytes(path);
    const id = sourceId(bytes);
    if (read.has(id)) return { bytes, id, file: null };
    read.add(id);
    return { bytes, id, file: await parse({ bytes, path, catalogue }) };
  }

  async function put({ path, name, catalogue }: SourceFile, prepared: Prepared): Promise<Outcome> {
    const { bytes, id } = prepared;
    const original = taken.get(id);
    if (original !== undefined) return { kind: 'copy', path, of: original.path };

    const file = prepared.file ?? (await parse({ bytes, path, catalogue }));
    const twin = twinOf(file);
    if (twin !== undefined) return { kind: 'twin', path, of: twin };
    refuseKnownDocuments(file.parsed, path);
    const counts = store.putSource(file.parsed, sourceRow(file, { path, name, bytes }));
    taken.set(id, { path, kind: file.kind });
    return { kind: 'taken', path, counts, doubtful: doubtfulOf(file.parsed) };
  }

  /** The file of another kind that has all these documents already. */
  function twinOf({ parsed: { documents }, kind }: ParsedFile): string | undefined {
    const others = new Set(documents.map(({ id }) => store.sourceOf(id)));
    const [other] = others;
    const source = others.size === 1 && other !== undefined ? taken.get(other) : undefined;
    return source?.kind === kind ? undefined : source?.path;
  }

  /** @throws DOCUMENT_TWICE */
  function refuseKnownDocuments({ documents }: ParsedSource, path: string): void {
    for (const { id, symbol } of documents) {
      const other = store.sourceOf(id);
      if (other) throw failure('DOCUMENT_TWICE', path, symbol, taken.get(other)?.path ?? other);
    }
  }

  async function takeIn(file: SourceFile, preparing: Promise<Prepared>): Promise<Outcome> {
    try {
      return await put(file, await preparing);
    } catch (error) {
      if (isFileSystemError(error)) throw error;
      return { kind: 'failed', path: file.path, error: fileFailure(error, file.path) };
    }
  }

  return { prepare, takeIn };
}

const sourceRow = (
  { kind, text, charLength, pages }: ParsedFile,
  { path, name, bytes }: Pick<SourceFile, 'path' | 'name'> & { readonly bytes: Buffer },
): SourceRow => ({
  name,
  mediaType: mediaType(kind, path),
  byteLength: bytes.length,
  charLength,
  bytes,
  text,
  pages: pages.length === 0 ? null : [...pages],
});
