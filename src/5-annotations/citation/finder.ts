import type { Citation } from '../../model/document.ts';
import type { DocumentSymbol } from '../../model/id.ts';
import { overlaps, type Range } from '../../model/range.ts';
import type { Treatment } from '../../model/treatment.ts';
import type { Antecedents } from './short-form/antecedents.ts';

/** A citation in a unit's text, as a finder returns it. */
export interface CitationMatch extends Range {
  readonly kind: Citation['kind'];
  readonly symbol: DocumentSymbol | null;
  /** As printed; a pinpoint before the citation and one after it are joined by a comma. */
  readonly pinpoint: string | null;
  /** ISO 8601. */
  readonly citedDate: string | null;
  /** The name of an instrument: as the authority file has it or, if it is not there, as printed. */
  readonly instrument?: string | null;
}

/** A citation with the way in which the text treats it. */
export interface FoundCitation extends CitationMatch {
  readonly instrument: string | null;
  readonly treatment: Treatment;
}

/** A citation with the name of the finder that found it: "symbol". */
export interface AttributedCitation extends FoundCitation {
  readonly finder: string;
}

/** The document that cites. "Its resolution 58/208" is a resolution of the organ that issued the document. */
export interface CitingDocument {
  /** The issuing organ by its full name. */
  readonly body: string | null;
  readonly symbol: DocumentSymbol | null;
}

/**
 * Finds the citations of one kind in a text, in their order and without overlaps. `antecedents` holds what
 * the document has cited before.
 */
export type CitationFinder = (
  text: string,
  citing: CitingDocument,
  antecedents: Antecedents,
) => CitationMatch[];

/**
 * Adds the `candidates` that overlap none of `accepted`. Both lists, and the result, are
 * in the order of the text.
 */
export function addWithoutOverlap<Match extends Range>(
  accepted: readonly Match[],
  candidates: readonly Match[],
): readonly Match[] {
  return [...accepted, ...withoutOverlap(accepted, candidates)].sort((a, b) => a.start - b.start);
}

/** The `candidates` that overlap none of `accepted`; both in the order of the text. */
export function withoutOverlap<Candidate extends Range>(
  accepted: readonly Range[],
  candidates: readonly Candidate[],
): Candidate[] {
  let next = 0;
  return candidates.filter(candidate => {
    while ((accepted[next]?.end ?? Infinity) <= candidate.start) next += 1;
    const other = accepted[next];
    return !other || !overlaps(other, candidate);
  });
}
