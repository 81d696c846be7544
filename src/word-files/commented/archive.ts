import { ZipDeflate, type ZipInputFile, Zip as ZipWriter } from 'fflate';
import type { StoredFile, Zip } from '../../1-read/word/package/zip.ts';
import { FIRST_DAY } from '../packed.ts';

/**
 * The archive with some of its files changed, or with new ones. All others are copied as they are stored, so they
 * stay the same to the byte, and what they would unpack to takes no memory.
 *
 * @param changed by their paths
 * @throws ClausaryError FILE_BROKEN, FILE_ENCRYPTED
 */
export async function withFiles(
  zip: Zip,
  changed: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  const writer = new ZipWriter((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const path of new Set([...zip.paths, ...changed.keys()])) {
    const bytes = changed.get(path);
    if (bytes === undefined) addStored(writer, path, await zip.stored(path));
    else addChanged(writer, path, bytes);
  }
  writer.end();
  return new Uint8Array(Buffer.concat(chunks));
}

function addStored(writer: ZipWriter, path: string, { compression, crc, size, bytes }: StoredFile): void {
  const file: ZipInputFile = { filename: path, compression, crc, size, mtime: FIRST_DAY };
  writer.add(file);
  file.ondata?.(null, bytes, true);
}

function addChanged(writer: ZipWriter, path: string, bytes: Uint8Array<ArrayBuffer>): void {
  const file = Object.assign(new ZipDeflate(path), { mtime: FIRST_DAY });
  writer.add(file);
  file.push(bytes, true);
}
