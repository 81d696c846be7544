import { createHash } from 'node:crypto';
import { decode } from '../1-read/decode.ts';
import type { SourceId } from '../model/id.ts';

/** A source as read from its bytes. */
export interface SourceText {
  /** What error messages call the source, such as its path. */
  readonly name: string;
  readonly id: SourceId;
  /** The decoded bytes: all ranges in the source are offsets in it. */
  readonly text: string;
}

/** @throws ClausaryError FILE_EMPTY, FILE_BINARY or FILE_NOT_UTF8 */
export const readSourceText = (bytes: Uint8Array, name: string): SourceText => ({
  name,
  id: createHash('sha256').update(bytes).digest('hex') as SourceId,
  text: decode(bytes, name),
});
