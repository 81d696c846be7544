import { failure } from '../../errors.ts';
import { plainText } from '../plain-text.ts';
import type { Reader, ReadOptions, TextLayer } from '../text-layer.ts';
import { decodeHtml } from './decode-html.ts';
import { isErrorPage, shortened } from './error-page.ts';
import { writeLayer } from './layer-writer.ts';
import { findNotes } from './notes.ts';
import { paragraphsOf } from './paragraphs.ts';
import { applyStyleSheets } from './style-sheet.ts';
import { parseHtml } from './tree.ts';

/**
 * Reads a page as saved from a browser, as an office program wrote it, or pasted from a site.
 *
 * @throws ClausaryError as `decode` and `layerOfPage` do
 */
export const readHtml: Reader = async (bytes, name, options) =>
  layerOfPage(decodeHtml(bytes, name), name, options);

/**
 * The text of a page as a browser displays it, the numbers of lists included. A page of nothing but preformatted
 * text is what a browser makes of a text file, and is read as one.
 *
 * @throws ClausaryError FILE_EMPTY for a page without text, FILE_ERROR_PAGE, or FILE_TOO_LARGE
 */
export function layerOfPage(html: string, name: string, options: ReadOptions): TextLayer {
  const page = parseHtml(html, name);
  applyStyleSheets(page);
  const paragraphs = paragraphsOf(page, findNotes(page), options);
  const layer = writeLayer(paragraphs);
  if (layer.text === '') throw failure('FILE_EMPTY', name);
  if (isErrorPage(html, layer.text)) throw failure('FILE_ERROR_PAGE', name, shortened(layer.text));
  return paragraphs.every(({ preformatted }) => preformatted) ? plainText(layer.text) : layer;
}
