import { createHash } from 'node:crypto';
import { decode } from './1-read/decode.ts';
import { readLines } from './1-read/read.ts';
import { toBlocks } from './2-blocks/blocks.ts';
import { letterheadAcronym } from './2-blocks/letterhead.ts';
import type { Catalogue } from './3-documents/catalogue.ts';
import { splitDocuments } from './3-documents/split.ts';
import { allDrafts, type Draft } from './4-structure/draft.ts';
import { Provenance } from './4-structure/provenance.ts';
import { structureSource } from './4-structure/structure-source.ts';
import type { Authority } from './5-annotations/authority.ts';
import { finishDocument } from './5-annotations/finish.ts';
import { failure } from './errors.ts';
import type { ParsedSource } from './model/document.ts';
import type { SourceId } from './model/id.ts';

export interface ParseOptions {
  /** What errors call the source. */
  readonly name: string;
  readonly authority: Authority;
  readonly catalogue: Catalogue;
}

/**
 * Bytes to documents: steps 1 to 5 of the way of the data, pure from end to end.
 *
 * @throws ClausaryError FILE_EMPTY, FILE_BINARY, FILE_NOT_UTF8 or NO_DOCUMENT
 */
export function parseSource(bytes: Uint8Array, { name, authority, catalogue }: ParseOptions): ParsedSource {
  const text = decode(bytes, name);
  const { blocks, furniture } = toBlocks(readLines(text));
  const documents = structureSource(splitDocuments(blocks, letterheadAcronym(text, furniture)));
  if (documents.length === 0) throw failure('NO_DOCUMENT', name);

  const drafts: Draft[] = documents.flatMap(document => allDrafts(document.drafts));
  const provenance = new Provenance(text, drafts, furniture);
  const ranges = provenance.ranges(drafts);
  const rangesOf = new Map(drafts.map((draft, index) => [draft, ranges[index] ?? []]));
  return {
    source: createHash('sha256').update(bytes).digest('hex') as SourceId,
    documents: documents.map(document =>
      finishDocument(document, rangesOf, provenance, authority, catalogue.get(document.symbol) ?? {}),
    ),
    furniture: provenance.furniture,
  };
}
