/* What a program that has installed Clausary can import; all else may change with any version. */

import type { ParsedSource } from '../model/document.ts';

export { ClausaryError, type ErrorCode } from '../errors.ts';
export type * from '../model/document.ts';

/**
 * Reads the documents in the bytes of a file, of any kind that `clausary seed` reads.
 *
 * @param name what error messages call the file
 * @throws ClausaryError NO_DOCUMENT, and whatever says that the file cannot be read
 */
export async function parse(bytes: Uint8Array, name: string): Promise<ParsedSource> {
  const { AUTHORITY } = await import('../pipeline/authority.ts');
  const { parseSource } = await import('../pipeline/parse.ts');
  return parseSource(bytes, { name, authority: AUTHORITY, catalogue: new Map() });
}
