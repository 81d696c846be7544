import { readLines } from '../1-read/read.ts';
import { toBlocks } from '../2-blocks/blocks.ts';
import { letterheadAcronym } from '../2-blocks/furniture/letterhead.ts';
import type { Catalogue } from '../3-documents/catalogue.ts';
import { splitDocuments } from '../3-documents/split.ts';
import { structureSource } from '../4-structure/structure-source.ts';
import type { Authority } from '../5-annotations/organization/authority.ts';
import { failure } from '../errors.ts';
import type { ParsedSource } from '../model/document.ts';
import { finishDocuments } from './finish/documents.ts';
import { readSourceText, type SourceText } from './source-text.ts';

export interface ParseOptions {
  readonly authority: Authority;
  readonly catalogue: Catalogue;
}

/**
 * Parses the bytes of a source: steps 1 to 5, pure from end to end.
 *
 * @param name what error messages call the source
 * @throws ClausaryError FILE_EMPTY, FILE_BINARY, FILE_NOT_UTF8 or NO_DOCUMENT
 */
export const parseSource = (
  bytes: Uint8Array,
  { name, ...options }: ParseOptions & { readonly name: string },
): ParsedSource => parseSourceText(readSourceText(bytes, name), options);

/** @throws ClausaryError NO_DOCUMENT */
export function parseSourceText(
  { name, id, text }: SourceText,
  { authority, catalogue }: ParseOptions,
): ParsedSource {
  const { blocks, furniture } = toBlocks(readLines(text));
  const documents = structureSource(splitDocuments(blocks, letterheadAcronym(text, furniture)));
  if (documents.length === 0) throw failure('NO_DOCUMENT', name);
  const finished = finishDocuments({ text, documents, furniture }, authority, catalogue);
  return { source: id, documents: finished.documents, furniture: finished.furniture };
}
