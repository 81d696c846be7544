import { failure } from '../errors.ts';

/** Control codes other than white space, which no text contains. */
const CONTROL = /(?![\s\x7F-\x9F])\p{Cc}/u;

/**
 * Decodes the bytes of a source. All ranges are offsets in the result. A byte order mark is kept, so that
 * encoding the text as UTF-8 gives the source's bytes again.
 *
 * @throws ClausaryError FILE_EMPTY, FILE_BINARY or FILE_NOT_UTF8, naming the source by `name`.
 */
export function decode(bytes: Uint8Array, name: string): string {
  const text = decodeUtf8(bytes, name);
  if (CONTROL.test(text)) throw failure('FILE_BINARY', name);
  if (text.trim() === '') throw failure('FILE_EMPTY', name);
  return text;
}

function decodeUtf8(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw bytes.includes(0) ? failure('FILE_BINARY', name) : failure('FILE_NOT_UTF8', name, badByte(bytes));
  }
}

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
