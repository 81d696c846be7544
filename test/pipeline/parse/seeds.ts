import { fileURLToPath } from 'node:url';
import type { ParsedDocument } from '../../../src/model/document.ts';
import { findFiles, readBytes } from '../../../src/pipeline/files.ts';
import { parseSourceText } from '../../../src/pipeline/parse.ts';
import { plainSourceText } from '../../../src/pipeline/source-text.ts';
import { AUTHORITY } from './outline.ts';

const FOLDER = fileURLToPath(new URL('../../../seeds', import.meta.url));
/** The seeds, parsed with what their catalogue says. */
export const SOURCES = findFiles([FOLDER]).files.map(({ path, name, catalogue }) => {
  const bytes = readBytes(path);
  return {
    text: bytes.toString(),
    parsed: parseSourceText(plainSourceText(bytes, name), { catalogue, authority: AUTHORITY }),
  };
});
export const DOCUMENTS = SOURCES.flatMap(({ parsed }) => parsed.documents);

export function documentOf(symbol: string): ParsedDocument {
  const found = DOCUMENTS.find(document => document.symbol === symbol);
  if (found === undefined) throw new Error(`no ${symbol}`);
  return found;
}
