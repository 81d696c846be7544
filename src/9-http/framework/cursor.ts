import { fingerprint } from './fingerprint.ts';
import { Problem } from './problems.ts';

/** The values that a list is ordered by, of the last item of a page. */
export type Key = readonly (number | string)[];

/** An opaque cursor: where the list called `list` continues. */
export const writeCursor = (list: string, key: Key): string =>
  Buffer.from(JSON.stringify([fingerprint(list), ...key])).toString('base64url');

/**
 * The key in a cursor, which must belong to this list and have the types of `start`,
 * the key before all others.
 *
 * @throws Problem invalid-cursor
 */
export function readCursor(cursor: string, list: string, start: Key): Key {
  const [listFingerprint, ...key] = parse(cursor);
  const isKey =
    key.length === start.length && key.every((value, index) => typeof value === typeof start[index]);
  if (typeof listFingerprint !== 'string' || !isKey)
    throw new Problem('invalid-cursor', 'The cursor cannot be read.');
  if (listFingerprint !== fingerprint(list)) {
    throw new Problem(
      'invalid-cursor',
      'The cursor belongs to another list, to other filters, or to a data set that has been replaced.',
    );
  }
  return key as Key;
}

function parse(cursor: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
