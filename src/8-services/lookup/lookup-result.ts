import type { CITATION_STATUSES, UNIT_KINDS } from '../../../db/schema.ts';
import type { FoundCitation } from '../../pipeline/sent-text.ts';

export type CitationStatus = (typeof CITATION_STATUSES)[number];

/** The citations in a text, in order, and what each leads to. */
export interface LookupResult {
  readonly citations: readonly ResolvedCitation[];
  /** How many citations there are of each status; references are not counted. */
  readonly counts: Readonly<Record<CitationStatus, number>>;
}

/** A citation held against the data set. */
export interface ResolvedCitation extends FoundCitation {
  /** The text between `start` and `end`. */
  readonly text: string;
  readonly status: CitationStatus;
  /** Id of the cited document; null where the data set does not have it. */
  readonly target: string | null;
  /** The unit that the pinpoint leads to; null where there is none. */
  readonly targetUnit: UnitAddress | null;
  readonly corrections: readonly Correction[];
}

export interface UnitAddress {
  readonly id: string;
  readonly kind: (typeof UNIT_KINDS)[number];
  readonly documentId: string;
}

/** What would be right where a citation is wrong. */
export interface Correction {
  readonly about: 'date' | 'title' | 'part' | 'number';
  readonly detail: string;
  /** Symbol of the document that would be right. */
  readonly symbol: string;
  /** Its ISO 8601 date, where the data set has it. */
  readonly date: string | null;
  /** The first and last day that its number allows, where this is all that is known. */
  readonly dates: { readonly from: string; readonly to: string } | null;
  /** Its id; null where the data set does not have it. */
  readonly document: string | null;
}
