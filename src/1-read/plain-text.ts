import { decode } from './decode.ts';
import { withCountedNumbers } from './markdown-numbers.ts';
import { readLines } from './read.ts';
import type { Reader, TextLayer } from './text-layer.ts';

/** The text layer of a plain text is the text itself, with the numbers that Markdown gives to a list's items. */
export function plainText(source: string): TextLayer {
  const text = withCountedNumbers(source);
  return { text, lines: readLines(text), pages: [], links: [], remarks: [], elements: [] };
}

/** @throws ClausaryError FILE_EMPTY, FILE_BINARY or FILE_NOT_UTF8 */
export const readPlainText: Reader = async (bytes, name) => plainText(decode(bytes, name));
