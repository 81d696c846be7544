import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { ClausaryError, failure } from '../../../errors.ts';

/** The most bytes that the parts of one file may unpack to: some thousand pages of text. */
const MOST_BYTES = 64 * 2 ** 20;
/** Word writes less than a hundred parts, and one more for each picture. */
const MOST_ENTRIES = 20_000;

/** A file of an archive as it is stored there. */
export interface StoredFile {
  /** By the number of the zip specification: 0 for none, 8 for deflate. */
  readonly compression: number;
  readonly crc: number;
  /** Of the file itself, in bytes. */
  readonly size: number;
  /** What the archive holds: compressed. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The files in a zip archive; each is unpacked when it is asked for. */
export class Zip {
  readonly #archive: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #name: string;
  #unpacked = 0;

  private constructor(archive: ZipFile, entries: ReadonlyMap<string, Entry>, name: string) {
    this.#archive = archive;
    this.#entries = entries;
    this.#name = name;
  }

  /**
   * @param name what error messages call the file
   * @throws ClausaryError FILE_BROKEN, FILE_TOO_LARGE
   */
  static async open(bytes: Uint8Array, name: string): Promise<Zip> {
    try {
      const archive = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
      if (archive.entryCount > MOST_ENTRIES)
        throw failure('FILE_TOO_LARGE', name, 'Word', `${MOST_ENTRIES} parts`);
      const entries = new Map<string, Entry>();
      for await (const entry of archive.eachEntry()) entries.set(entry.fileName, entry);
      return new Zip(archive, entries, name);
    } catch (error) {
      throw broken(error, name);
    }
  }

  /** Of all its files, in their order. */
  get paths(): string[] {
    return [...this.#entries.keys()].filter(path => !path.endsWith('/'));
  }

  /**
   * The file at one of the paths, not unpacked.
   *
   * @throws ClausaryError FILE_BROKEN, FILE_ENCRYPTED
   */
  async stored(path: string): Promise<StoredFile> {
    const entry = this.#entries.get(path);
    if (entry === undefined) throw failure('FILE_BROKEN', this.#name, 'Word', `it has no "${path}"`);
    if (entry.isEncrypted()) throw failure('FILE_ENCRYPTED', this.#name, 'Word');
    try {
      const stream = await this.#archive.openReadStreamPromise(entry, { decodeFileData: false });
      const { compressionMethod: compression, crc32: crc, uncompressedSize: size } = entry;
      return { compression, crc, size, bytes: Buffer.concat(await stream.toArray()) };
    } catch (error) {
      throw broken(error, this.#name);
    }
  }

  /**
   * The bytes of the file at `path`; null where there is none. What is unpacked is counted while it is unpacked,
   * over all files together.
   *
   * @throws ClausaryError FILE_BROKEN, FILE_ENCRYPTED, FILE_TOO_LARGE
   */
  async read(path: string): Promise<Uint8Array | null> {
    const entry = this.#entries.get(path);
    if (entry === undefined) return null;
    if (entry.isEncrypted()) throw failure('FILE_ENCRYPTED', this.#name, 'Word');
    try {
      const chunks: Uint8Array[] = [];
      for await (const chunk of await this.#archive.openReadStreamPromise(entry)) {
        this.#unpacked += chunk.length;
        if (this.#unpacked > MOST_BYTES) throw failure('FILE_TOO_LARGE', this.#name, 'Word', '64 MB of text');
        chunks.push(chunk);
      }
      return Buffer.concat(chunks);
    } catch (error) {
      throw broken(error, this.#name);
    }
  }
}

const broken = (error: unknown, name: string): Error =>
  error instanceof ClausaryError
    ? error
    : failure('FILE_BROKEN', name, 'Word', error instanceof Error ? firstLine(error.message) : 'no archive');

const firstLine = (message: string): string => message.split('\n', 1)[0] ?? '';
