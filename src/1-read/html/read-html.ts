import { failure } from '../../errors.ts';
import type { Reader } from '../text-layer.ts';
import { decodeHtml } from './decode-html.ts';
import { writeLayer } from './layer-writer.ts';
import { findNotes } from './notes.ts';
import { paragraphsOf } from './paragraphs.ts';
import { parseHtml } from './tree.ts';

/**
 * Reads a page as saved from a browser, as an office program wrote it, or pasted from a site. Its text layer is
 * the text as a browser displays it, the numbers of lists included.
 *
 * @throws ClausaryError FILE_EMPTY for a page without text, FILE_TOO_LARGE, or as `decode` does
 */
export const readHtml: Reader = async (bytes, name, options) => {
  const page = parseHtml(decodeHtml(bytes, name), name);
  const layer = writeLayer(paragraphsOf(page, findNotes(page), options));
  if (layer.text === '') throw failure('FILE_EMPTY', name);
  return layer;
};
