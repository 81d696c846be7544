import type { FindingCode } from '../../model/finding.ts';
import type { CitationRow, UnitRow } from './corpus.ts';

/** A place in the data set, and what it says about the matter in the terms of the rule. */
export interface EvidencePlace {
  readonly documentId: string;
  /** Null if the document says so outside its text, as in its catalogue entry. */
  readonly unitId: string | null;
  /** Offsets in the unit's text; null if `unitId` is. */
  readonly start: number | null;
  readonly end: number | null;
  readonly says: string;
}

/** Places that cannot all be right. */
export interface Contradiction {
  readonly code: FindingCode;
  readonly message: string;
  /** At least one; the first is the doubtful one, as far as that can be decided. */
  readonly evidence: readonly EvidencePlace[];
}

/** Further places that say the same would add nothing. */
const MAX_EQUAL_EVIDENCE = 5;

/** The place of a citation as evidence. */
export const citationEvidence = (
  { documentId, unitId, start, end }: Pick<CitationRow, 'documentId' | 'unitId' | 'start' | 'end'>,
  says: string,
): EvidencePlace => ({ documentId, unitId, start, end, says });

/** The places of the first few of several citations that say the same. */
export const citationsEvidence = (citations: readonly CitationRow[], says: string): EvidencePlace[] =>
  citations.slice(0, MAX_EQUAL_EVIDENCE).map(citation => citationEvidence(citation, says));

/** A whole unit as evidence or, if no unit says it, the document. */
export const unitEvidence = (documentId: string, unit: UnitRow | null, says: string): EvidencePlace => ({
  documentId,
  unitId: unit?.id ?? null,
  start: unit === null ? null : 0,
  end: unit?.text.length ?? null,
  says,
});
