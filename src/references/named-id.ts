import { createHash } from 'node:crypto';

/** In characters. */
const MAX_LENGTH = 120;

/**
 * An id that was made from a name, such as that of a series or of an instrument, in a length that an address
 * can have: one that is too long is cut, and ends with the first eight digits of its SHA-256.
 */
export function namedId(id: string): string {
  const digest = createHash('sha256').update(id).digest('hex').slice(0, 8);
  return id.length <= MAX_LENGTH ? id : `${id.slice(0, MAX_LENGTH).replace(/-[^-]*$/, '')}-${digest}`;
}
