import type { DocumentId, DocumentSymbol } from '../model/id.ts';
import { documentId } from '../references/address.ts';
import { contradictsDate } from './cited-date.ts';
import type { CitedDocument } from './cited-document.ts';
import { mismatchedTitle } from './cited-title.ts';

export interface SymbolCitation {
  readonly symbol: DocumentSymbol | null;
  /** The date that the citation gives to the document of the symbol, ISO 8601. */
  readonly citedDate: string | null;
  /** The text that cites, and the offset at which the citation ends in it; null if there is no such text. */
  readonly place: { readonly text: string; readonly end: number } | null;
}

/** What the rule needs to know about a document. */
export type TargetDocument = Pick<CitedDocument, 'id' | 'date' | 'title'>;

/** The documents of the data set. */
export interface TargetDocuments {
  readonly byId: (id: DocumentId) => TargetDocument | undefined;
  /** Whether the data set has a document whose id is this one followed by a letter: `A_RES_57_270B`. */
  readonly hasLettered: (id: DocumentId) => boolean;
}

export interface CitationTarget {
  readonly status: 'resolved' | 'outside' | 'ambiguous' | 'conflict';
  /** Id of the document; null if the status is `outside` or `ambiguous`. */
  readonly targetId: string | null;
}

/**
 * Resolves a citation to the document with exactly its symbol.
 *
 * 1. If the citation gives that document another date or title than its own, the status is `conflict`.
 * 2. If there is no such document but there are lettered ones (`A/RES/57/270B` for `A/RES/57/270`), the
 *    citation may mean any of them, or one outside the data set: it is `ambiguous`.
 */
export function resolveTarget(
  { symbol, citedDate, place }: SymbolCitation,
  documents: TargetDocuments,
): CitationTarget {
  if (symbol === null) return { status: 'outside', targetId: null };
  const id = documentId(symbol);
  const target = documents.byId(id);
  if (!target) return { status: documents.hasLettered(id) ? 'ambiguous' : 'outside', targetId: null };
  const isConflict = contradictsDate(citedDate, target.date) || contradictsTitle(place, target.title);
  return { status: isConflict ? 'conflict' : 'resolved', targetId: target.id };
}

const contradictsTitle = (place: SymbolCitation['place'], title: string | null): boolean =>
  place !== null && title !== null && mismatchedTitle(place.text, place.end, title) !== null;
