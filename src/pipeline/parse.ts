import { createHash } from 'node:crypto';
import { decode } from '../1-read/decode.ts';
import { withoutNegotiationLabels } from '../1-read/negotiation-labels.ts';
import { readLines } from '../1-read/read.ts';
import { EMPTY, type Traced } from '../1-read/traced.ts';
import { toBlocks } from '../2-blocks/blocks.ts';
import { setOffClauses } from '../2-blocks/clause-lines.ts';
import { letterheadAcronym } from '../2-blocks/furniture/letterhead.ts';
import { setOffNotes } from '../2-blocks/note-marks/end-notes.ts';
import type { Catalogue } from '../3-documents/catalogue.ts';
import { splitDocuments } from '../3-documents/split.ts';
import { allDrafts, type Draft } from '../4-structure/draft.ts';
import { Provenance } from '../4-structure/provenance.ts';
import { type StructuredDocument, structureDraft, structureSource } from '../4-structure/structure-source.ts';
import type { Authority } from '../5-annotations/organization/authority.ts';
import { failure } from '../errors.ts';
import type { Furniture, ParsedSource } from '../model/document.ts';
import type { SourceId, UnitId } from '../model/id.ts';
import type { Range } from '../model/range.ts';
import { finishDocument } from './finish-document.ts';

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

  const source = createHash('sha256').update(bytes).digest('hex') as SourceId;
  const { placesOf: _, ...held } = finish(text, documents, furniture, authority, catalogue);
  return { source, ...held };
}

export interface DraftOptions {
  readonly authority: Authority;
  /** The organ that is to adopt it, where the text does not name it. */
  readonly body: string | null;
}

/** What a draft that somebody sends holds; `ranges` count in the text as it was sent. */
export interface ParsedDraft extends Omit<ParsedSource, 'source'> {
  /** The stretches of the text that was sent from which a stretch of a unit's text came. */
  readonly placesOf: (unit: UnitId, of: Range) => Range[];
}

/**
 * A text that is to become a resolution, by the same steps: a sentence, a clause, or a whole draft. It needs no number,
 * no title and no formula, and all of it is read as clauses; several resolutions with their numbers are kept apart.
 */
export function parseDraft(text: string, { authority, body }: DraftOptions): ParsedDraft {
  const { blocks, furniture } = toBlocks(
    setOffClauses(setOffNotes(readLines(withoutNegotiationLabels(text)))),
  );
  const documents = structureDraft(splitDocuments(blocks, letterheadAcronym(text, furniture)), blocks, body);
  return finish(text, documents, furniture, authority, new Map());
}

function finish(
  text: string,
  documents: readonly StructuredDocument[],
  furniture: readonly Furniture[],
  authority: Authority,
  catalogue: Catalogue,
): ParsedDraft {
  const drafts: Draft[] = documents.flatMap(document => allDrafts(document.drafts));
  const provenance = new Provenance(text, drafts, furniture);
  const ranges = provenance.ranges(drafts);
  const rangesOf = new Map(drafts.map((draft, index) => [draft, ranges[index] ?? []]));
  const textOf = new Map<UnitId, Traced>(drafts.map(({ id, text }) => [id, text]));
  return {
    documents: documents.map(document =>
      finishDocument(document, rangesOf, provenance, authority, catalogue.get(document.symbol) ?? {}),
    ),
    furniture: provenance.furniture,
    placesOf: (unit, { start, end }) => provenance.spanRanges(textOf.get(unit) ?? EMPTY, start, end),
  };
}
