import { createHash } from 'node:crypto';
import { decode } from '../1-read/decode.ts';
import type { FileKind } from '../1-read/kind.ts';
import { plainText } from '../1-read/plain-text.ts';
import { readSource } from '../1-read/read-source.ts';
import type { ReadOptions, TextLayer } from '../1-read/text-layer.ts';
import type { SourceId } from '../model/id.ts';

/** A source as read from its bytes. */
export interface SourceText {
  /** What error messages call the source, such as its path. */
  readonly name: string;
  readonly id: SourceId;
  readonly kind: FileKind;
  readonly layer: TextLayer;
}

/** @throws ClausaryError as `readSource` does */
export const readSourceText = async (
  bytes: Uint8Array,
  name: string,
  options?: Partial<ReadOptions>,
): Promise<SourceText> => ({ name, id: sourceId(bytes), ...(await readSource(bytes, name, options)) });

/**
 * Reads bytes that are known to be plain text, at once.
 *
 * @throws ClausaryError FILE_EMPTY, FILE_BINARY or FILE_NOT_UTF8
 */
export const plainSourceText = (bytes: Uint8Array, name: string): SourceText => ({
  name,
  id: sourceId(bytes),
  kind: 'text',
  layer: plainText(decode(bytes, name)),
});

export const sourceId = (bytes: Uint8Array): SourceId =>
  createHash('sha256').update(bytes).digest('hex') as SourceId;
