import { fingerprint } from './fingerprint.ts';
import { Problem } from './problems.ts';

/** The values by which a list is ordered, of the last item of a page. */
export type Key = readonly (number | string)[];

/** An opaque cursor: where the list that `list` names goes on. */
export const writeCursor = (list: string, key: Key): string =>
  Buffer.from(JSON.stringify([fingerprint(list), ...key])).toString('base64url');

/**
 * The key in a cursor; it must be one of this very list, and of the form of `start`, the key before all others.
 *
 * @throws Problem invalid-cursor
 */
export function readCursor(cursor: string, list: string, start: Key): Key {
  const [of, ...key] = parse(cursor);
  const isKey =
    key.length === start.length && key.every((value, index) => typeof value === typeof start[index]);
  if (typeof of !== 'string' || !isKey) throw new Problem('invalid-cursor', 'The cursor cannot be read.');
  if (of !== fingerprint(list)) {
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
