import type { CitationRow, UnitRow } from './corpus.ts';

/** A place that speaks for or against something, and what it says in the terms of the rule. */
export interface Piece {
  readonly documentId: string;
  /** Null where the document says it by something else than its text, as by its catalogue entry. */
  readonly unitId: string | null;
  /** Offsets in the unit's text; null with it. */
  readonly start: number | null;
  readonly end: number | null;
  readonly says: string;
}

/** Places that cannot all be right: at least one, and the first one is the doubtful one as far as that can be told. */
export interface Contradiction {
  readonly code: string;
  readonly message: string;
  readonly evidence: readonly Piece[];
}

/** More places than these that say the same tell a reader nothing new. */
const MOST = 5;

export const citing = (
  { documentId, unitId, start, end }: Pick<CitationRow, 'documentId' | 'unitId' | 'start' | 'end'>,
  says: string,
): Piece => ({ documentId, unitId, start, end, says });

/** The first few of the places that say the same. */
export const citingAll = (citations: readonly CitationRow[], says: string): Piece[] =>
  citations.slice(0, MOST).map(citation => citing(citation, says));

/** A whole unit or, where no unit says it, the document. */
export const wholeUnit = (documentId: string, unit: UnitRow | null, says: string): Piece => ({
  documentId,
  unitId: unit?.id ?? null,
  start: unit === null ? null : 0,
  end: unit?.text.length ?? null,
  says,
});
