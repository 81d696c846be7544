import { ClausaryError } from '../errors.ts';
import { isHtml, type ReadOptions, readFile, type TextLayer } from '../pipeline/sent-text.ts';
import { ServiceError } from './service-error.ts';

export type { ReadOptions, SentText, TextLayer } from '../pipeline/sent-text.ts';

/** Bytes of text that may be sent at a time, in UTF-8. */
export const MAX_TEXT = 65_536;

/** A file that was sent: plain values, so that it can be handed to another thread. */
export interface SentFile {
  readonly bytes: Uint8Array;
  /** What messages call it. */
  readonly name: string;
}

/** A text that is a page, or a piece of one, as the file that it is; null for any other text. */
export const pageIn = (text: string): SentFile | null =>
  isHtml(text) ? { bytes: Buffer.from(text), name: 'the text' } : null;

/**
 * The text layer of a file that was sent. The file itself is not kept.
 *
 * @throws ServiceError FILE_UNREADABLE
 */
export async function readSentFile(
  { bytes, name }: SentFile,
  changes: ReadOptions['changes'] = 'accepted',
): Promise<TextLayer> {
  try {
    return await readFile(bytes, name, { changes, tags: true });
  } catch (error) {
    if (!(error instanceof ClausaryError)) throw error;
    throw new ServiceError('FILE_UNREADABLE', { reason: error.message });
  }
}
