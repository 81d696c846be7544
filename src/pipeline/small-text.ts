import { fileKind } from '../1-read/kind.ts';

/** In bytes. A text of this size is parsed in a quarter of a second and 30 MB. */
const SMALL = 256 * 1024;

/**
 * Whether a file is a small plain text, which needs no limits: reading a text takes time and memory in proportion
 * to its length, whatever it says, as the growth tests of the parser hold. All other kinds are read by libraries that
 * promise neither.
 *
 * @throws ClausaryError as `fileKind` does
 */
export const isSmallText = (bytes: Uint8Array, path: string): boolean =>
  bytes.length <= SMALL && fileKind(bytes, path) === 'text';
