import { isFileSystemError } from '../6-tables/replace-database.ts';
import type { SourceRow } from '../6-tables/rows.ts';
import type { ReadFileRow, Store, StoredSource } from '../6-tables/store.ts';
import { type ClausaryError, failure, fileFailure } from '../errors.ts';
import type { FileKind } from '../model/file-kind.ts';
import type { DocumentSymbol, SourceId } from '../model/id.ts';
import { documentId } from '../references/address.ts';
import { entriesOf, sameEntries } from './catalogue-entries.ts';
import type { FileToTake, OpenFile } from './file-to-take.ts';
import { mediaType } from './files.ts';
import type { FileParser, ParsedFile } from './parse-file.ts';

/**
 * What became of one file: taken in, skipped as a copy of another (`of`) or because `of`, a file of another
 * kind, holds the same documents, or refused.
 */
export type Outcome =
  | ({ readonly kind: 'taken'; readonly path: string } & TakenSource)
  | { readonly kind: 'copy' | 'twin'; readonly path: string; readonly of: string }
  | { readonly kind: 'failed'; readonly path: string; readonly error: ClausaryError };

interface TakenSource extends StoredSource {
  readonly id: SourceId;
  readonly name: string;
  /** Whether it has been read; if not, it is as the last data set has it. */
  readonly isRead: boolean;
}

/** What a file holds: read now, or known from the last data set, which need not have it stored. */
interface Reading extends ReadFileRow {
  readonly parsed: ParsedFile | null;
}

/** An open file, and what it holds, unless that is to come out with another of the same bytes. */
interface Prepared extends OpenFile {
  readonly reading: Reading | null;
}

export interface SourceTaker {
  /** Reads and parses a file; several may be prepared at once. */
  readonly prepare: (file: FileToTake) => Promise<Prepared>;
  /**
   * Stores a file that is being prepared; one after the other. A file that cannot be used is an outcome; only
   * an error of the file system under the database is thrown.
   */
  readonly takeIn: (file: FileToTake, preparing: Promise<Prepared>) => Promise<Outcome>;
  /** Removes what the last data set has of files that were not taken in. */
  readonly removeOthers: () => void;
  /** Whether anything has been stored or removed. */
  readonly hasChanged: () => boolean;
  /** The sources that are as the last data set has them, but under another name. */
  readonly renamed: () => readonly SourceId[];
}

/** What the store has from the last data set, read by the same code. */
export interface StoredBefore {
  /** What its files hold, by their SHA-256. */
  readonly files: ReadonlyMap<string, ReadFileRow>;
  readonly sources: readonly { readonly id: SourceId; readonly name: string }[];
}

export const NOTHING_BEFORE: StoredBefore = { files: new Map(), sources: [] };

export function sourceTaker(
  store: Store,
  { parse }: FileParser,
  before: StoredBefore = NOTHING_BEFORE,
): SourceTaker {
  const seen = new Set<string>();
  const taken = new Map<SourceId, { readonly path: string; readonly kind: FileKind }>();
  const nameBefore = new Map(before.sources.map(({ id, name }) => [id, name]));
  const renamed: SourceId[] = [];
  let hasChanged = false;

  async function prepare(file: FileToTake): Promise<Prepared> {
    const open = file.open();
    const known = knownReading(open.id, file);
    const isFirst = !seen.has(open.id);
    seen.add(open.id);
    return { ...open, reading: known ?? (isFirst ? await read(file, open) : null) };
  }

  /** What is known of a file, if its catalogue says the same of its documents as when it was read. */
  function knownReading(id: SourceId, { catalogue }: FileToTake): Reading | null {
    const file = before.files.get(id);
    const isSame = file !== undefined && sameEntries(file.catalogue, entriesOf(catalogue, file.symbols));
    return isSame ? { ...file, parsed: null } : null;
  }

  async function read({ path, catalogue }: FileToTake, { id, bytes }: OpenFile): Promise<Reading> {
    const parsed = await parse({ bytes: bytes(), path, catalogue });
    const symbols = parsed.parsed.documents.map(({ symbol }) => symbol);
    return { id, kind: parsed.kind, symbols, catalogue: entriesOf(catalogue, symbols), parsed };
  }

  async function put(file: FileToTake, { reading, ...open }: Prepared): Promise<Outcome> {
    const { path } = file;
    const original = taken.get(open.id);
    if (original !== undefined) return { kind: 'copy', path, of: original.path };

    const found = reading ?? (await read(file, open));
    const twin = twinOf(found);
    if (twin !== undefined) {
      note(found);
      return { kind: 'twin', path, of: twin };
    }
    refuseKnownDocuments(found, path);
    const kept = found.parsed === null ? keep(file, open.id, found.kind) : undefined;
    const stored = kept ?? replace(file, open, found.parsed ? found : await read(file, open));
    taken.set(open.id, { path, kind: found.kind });
    return { kind: 'taken', path, id: open.id, name: file.name, isRead: kept === undefined, ...stored };
  }

  /** The file of another kind that has all these documents already. */
  function twinOf({ symbols, kind }: Reading): string | undefined {
    const others = new Set(symbols.map(takenSourceOf));
    const [other] = others;
    const source = others.size === 1 && other !== undefined ? taken.get(other) : undefined;
    return source?.kind === kind ? undefined : source?.path;
  }

  /** @throws DOCUMENT_TWICE */
  function refuseKnownDocuments({ symbols }: Reading, path: string): void {
    for (const symbol of symbols) {
      const other = takenSourceOf(symbol);
      if (other) throw failure('DOCUMENT_TWICE', path, symbol, taken.get(other)?.path ?? other);
    }
  }

  /** A source of the last data set counts once its own file has been taken in. */
  function takenSourceOf(symbol: DocumentSymbol): SourceId | undefined {
    const source = store.sourceOf(documentId(symbol));
    return source !== undefined && taken.has(source) ? source : undefined;
  }

  /** Leaves a source as it is stored; undefined if it is not stored. */
  function keep({ path, name }: FileToTake, id: SourceId, kind: FileKind): StoredSource | undefined {
    const stored = store.renameSource(id, { name, mediaType: mediaType(kind, path) });
    if (stored && nameBefore.get(id) !== name) renamed.push(id);
    return stored;
  }

  /** Stores a source in place of those of the last data set that have its documents. */
  function replace(file: FileToTake, { bytes }: OpenFile, reading: Reading): StoredSource {
    const { parsed } = reading;
    if (parsed === null) throw new Error(`${file.path} has not been read`);
    for (const symbol of reading.symbols) {
      const other = store.sourceOf(documentId(symbol));
      if (other) remove(other);
    }
    note(reading);
    return store.putSource(parsed.parsed, sourceRow(parsed, file, bytes()));
  }

  function note({ parsed, ...file }: Reading): void {
    if (parsed === null) return;
    store.noteFile(file);
    hasChanged = true;
  }

  function remove(id: SourceId): void {
    store.removeSource(id);
    hasChanged = true;
  }

  async function takeIn(file: FileToTake, preparing: Promise<Prepared>): Promise<Outcome> {
    try {
      return await put(file, await preparing);
    } catch (error) {
      if (isFileSystemError(error)) throw error;
      return { kind: 'failed', path: file.path, error: fileFailure(error, file.path) };
    }
  }

  function removeOthers(): void {
    for (const { id } of before.sources) if (!taken.has(id)) remove(id);
    for (const id of before.files.keys()) if (!seen.has(id)) store.forgetFile(id);
  }

  return {
    prepare,
    takeIn,
    removeOthers,
    hasChanged: () => hasChanged || renamed.length > 0,
    renamed: () => renamed,
  };
}

const sourceRow = (
  { kind, text, charLength, pages }: ParsedFile,
  { path, name }: FileToTake,
  bytes: Buffer,
): SourceRow => ({
  name,
  mediaType: mediaType(kind, path),
  byteLength: bytes.length,
  charLength,
  bytes,
  text,
  pages: pages.length === 0 ? null : [...pages],
});
