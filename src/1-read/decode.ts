import { failure } from '../errors.ts';

/**
 * Decodes the bytes of a text. A byte order mark is kept, so that encoding the text gives the bytes again.
 *
 * The text is UTF-16 if it has its byte order mark or the zero bytes of Latin letters, else UTF-8, else
 * Windows-1252, if what comes out can be text.
 *
 * @throws ClausaryError FILE_EMPTY, FILE_BINARY or FILE_NOT_UTF8, naming the source by `name`.
 */
export function decode(bytes: Uint8Array, name: string): string {
  const text = decodeAs(utf16Of(bytes) ?? 'utf-8', bytes) ?? decodeWindows1252(bytes, name);
  if (CONTROL.test(text)) throw failure('FILE_BINARY', name);
  if (text.trim() === '') throw failure('FILE_EMPTY', name);
  return text;
}

/** Control codes other than white space, which no text contains. */
const CONTROL = /(?![\s\x7F-\x9F])\p{Cc}/u;

/** Null if the bytes are not in this encoding, or it is not known. */
export function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** By the byte order mark; without one, by the zero bytes, of which Latin letters have one each. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = head.length / 4;
  if (odd > many && even < odd / 20) return 'utf-16le';
  if (even > many && odd < even / 20) return 'utf-16be';
  return null;
}

const SAMPLE = 4096;

/** @throws ClausaryError FILE_BINARY or FILE_NOT_UTF8 for bytes that cannot be text in Windows-1252 */
function decodeWindows1252(bytes: Uint8Array, name: string): string {
  if (bytes.includes(0)) throw failure('FILE_BINARY', name);
  const text = decodeAs('windows-1252', bytes) ?? '';
  if (!isLatin(text)) throw failure('FILE_NOT_UTF8', name, badByte(bytes));
  return text;
}

/**
 * Whether Windows-1252 made a text of a Latin language of the bytes. Another alphabet comes out as accented
 * letters only, and UTF-8 with a wrong byte in it as accented letters with signs behind them.
 */
function isLatin(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const accented = count(/[À-ÿ]/g);
  return !UNUSED.test(text) && accented <= count(/[A-Za-z]/g) && count(DECODED_WRONGLY) * RARELY <= accented;
}

/** What the five unused bytes of Windows-1252 become. */
const UNUSED = /[\x80-\x9F]/;
/** A sequence of UTF-8 read as Windows-1252: "Ã©", "â€œ"; French may have "É»". */
const DECODED_WRONGLY = /[Â-ß][\xA0-¿ŒœŠšŸŽžƒˆ˜–-™]|[à-ï][\xA0-¿ŒœŠšŸŽžƒˆ˜–-™](?:[\xA0-¿ŒœŠšŸŽžƒˆ˜–-™]|$)/g;
const RARELY = 10;

/** The offset of the first byte that is not UTF-8, found by bisection. */
function badByte(bytes: Uint8Array): string {
  const decodes = (end: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(middle)) good = middle;
    else bad = middle;
  }
  const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, good), {
    stream: true,
  });
  return String(new TextEncoder().encode(whole).length);
}
