import { inflateSync } from 'node:zlib';

/** More than any page of text, font or table of objects takes up, in bytes. */
const MOST_INFLATED = 32 * 1024 * 1024;

/**
 * Whether a stream of the file unpacks to more than 32 MB, as a file does that is made to exhaust the memory. Images
 * may: they are not unpacked. Streams that are damaged or packed otherwise are passed over.
 */
export function unpacksTooLarge(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = file.indexOf(STREAM); at >= 0; at = file.indexOf(STREAM, at + STREAM.length)) {
    const dictionary = file.toString('latin1', Math.max(0, at - LONGEST_DICTIONARY), at);
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1);
    const times = own.match(FLATE)?.length ?? 0;
    if (times === 0 || IMAGE.test(own)) continue;
    if (exceeds(file.subarray(afterLine(file, at + STREAM.length)), Math.min(times, MOST_FILTERS)))
      return true;
  }
  return false;
}

const STREAM = Buffer.from('stream');
const LONGEST_DICTIONARY = 1000;
const FLATE = /\/Fl(?:ateDecode)?\b/g;
const IMAGE = /\/Subtype\s{0,9}\/Image\b/;
const MOST_FILTERS = 4;

/** The first byte of a stream stands behind the end of the line. */
const afterLine = (file: Buffer, at: number): number => at + (file[at] === 13 ? 1 : 0) + 1;

function exceeds(packed: Buffer, times: number): boolean {
  try {
    const data = inflateSync(packed, { maxOutputLength: MOST_INFLATED });
    return times > 1 && exceeds(data, times - 1);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
  }
}
