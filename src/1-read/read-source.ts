import { readPlainText } from './plain-text.ts';
import { DEFAULT_READ_OPTIONS, type ReadOptions, type TextLayer } from './text-layer.ts';

/**
 * Step 1: reads the bytes of a file of any kind that is supported. The kind is found by the content.
 *
 * @param name what error messages call the file
 * @throws ClausaryError FILE_EMPTY, FILE_BINARY or FILE_NOT_UTF8
 */
export const readSource = (
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = DEFAULT_READ_OPTIONS,
): Promise<TextLayer> => readPlainText(bytes, name, options);
