import type { ReadOptions } from '../1-read/text-layer.ts';
import { toBlocks } from '../2-blocks/blocks.ts';
import { letterheadAcronym } from '../2-blocks/furniture/letterhead.ts';
import type { Catalogue } from '../3-documents/catalogue.ts';
import { splitSource } from '../3-documents/split.ts';
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
 * @param read how the file is read, where it leaves a choice
 * @throws ClausaryError NO_DOCUMENT, or as `readSource` does
 */
export const parseSource = async (
  bytes: Uint8Array,
  { name, read, ...options }: ParseOptions & { readonly name: string; readonly read?: Partial<ReadOptions> },
): Promise<ParsedSource> => parseSourceText(await readSourceText(bytes, name, read), options);

/** @throws ClausaryError NO_DOCUMENT */
export function parseSourceText(
  { name, id, layer }: SourceText,
  { authority, catalogue }: ParseOptions,
): ParsedSource {
  const { blocks, furniture, doubtful } = toBlocks(layer.lines);
  const documents = structureSource(splitSource(blocks, letterheadAcronym(layer.text, furniture)));
  if (documents.length === 0) throw failure('NO_DOCUMENT', name);
  const finished = finishDocuments({ ...layer, documents, furniture, doubtful }, authority, catalogue);
  return { source: id, documents: finished.documents, furniture: finished.furniture };
}
