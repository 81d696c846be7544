import type { Line } from '../../1-read/line.ts';
import { EMPTY, type Traced } from '../../1-read/traced.ts';
import { letterheadDate } from '../../2-blocks/furniture/letterhead.ts';
import type { Catalogue } from '../../3-documents/catalogue.ts';
import { allDrafts } from '../../4-structure/draft.ts';
import { placeFinder } from '../../4-structure/places.ts';
import { Provenance } from '../../4-structure/provenance.ts';
import type { StructuredDocument } from '../../4-structure/structure-source.ts';
import { linkedSymbolFinder } from '../../5-annotations/citation/linked-symbol.ts';
import type { Authority } from '../../5-annotations/organization/authority.ts';
import type { Furniture, ParsedDocument } from '../../model/document.ts';
import type { UnitId } from '../../model/id.ts';
import type { Link } from '../../model/page.ts';
import type { Range } from '../../model/range.ts';
import { finishDocument } from './document.ts';

/** A source or draft after step 4. */
export interface StructuredText {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly links: readonly Link[];
  readonly documents: readonly StructuredDocument[];
  readonly furniture: readonly Furniture[];
  /** The lines whose place in the text is doubtful. */
  readonly doubtful: readonly Range[];
}

/**
 * A source or draft after step 5; together its units and its furniture hold every
 * character that is not blank.
 */
export interface FinishedDocuments {
  readonly documents: readonly ParsedDocument[];
  readonly furniture: readonly Furniture[];
  /**
   * Maps a range of a unit's text to the ranges of the source that it came from; none for an unknown unit.
   */
  readonly placesOf: (unit: UnitId, range: Range) => Range[];
}

/**
 * Completes structured documents: each unit gets its place in the source, each document facts and
 * annotations.
 */
export function finishDocuments(
  { text, lines, links, documents, furniture, doubtful }: StructuredText,
  authority: Authority,
  catalogue: Catalogue,
): FinishedDocuments {
  const drafts = documents.flatMap(document => allDrafts(document.drafts));
  const provenance = new Provenance(text, drafts, furniture);
  const placesOf = placeFinder(lines);
  const linkedSymbol = linkedSymbolFinder(links);
  const textOf = new Map<UnitId, Traced>(drafts.map(({ id, text }) => [id, text]));
  return {
    documents: documents.map((document, index) =>
      finishDocument(document, {
        provenance,
        doubtful,
        placesOf,
        linkedSymbol,
        authority,
        entry: catalogue.get(document.symbol) ?? {},
        issued: index === 0 ? letterheadDate(text, furniture) : null,
      }),
    ),
    furniture: provenance.furniture,
    placesOf: (unit, { start, end }) => provenance.spanRanges(textOf.get(unit) ?? EMPTY, start, end),
  };
}
