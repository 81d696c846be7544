import { decode, decodeAs } from '../decode.ts';

/**
 * Decodes a page: as UTF-16 or UTF-8 if its bytes are that, whatever it says; else by the character set that it
 * names in its head (HTML Living Standard, 13.2.3.2), which browsers do not always renew when they save it.
 *
 * @throws ClausaryError as `decode` does
 */
export function decodeHtml(bytes: Uint8Array, name: string): string {
  const named = CHARSET.exec(Buffer.from(bytes.subarray(0, HEAD)).toString('latin1'))?.[1];
  const text = named === undefined || decodeAs('utf-8', bytes) !== null ? null : decodeAs(named, bytes);
  return text ?? decode(bytes, name);
}

const HEAD = 4096;
/** `<meta charset="windows-1250">`, `<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">`. */
const CHARSET = /\bcharset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i;
