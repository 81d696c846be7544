import type { CITATION_STATUSES, UNIT_KINDS } from '../../../db/schema.ts';
import type { FoundCitation } from '../../pipeline/sent-text.ts';
import type { DateRange } from '../../references/adoption-period.ts';

export type CitationStatus = (typeof CITATION_STATUSES)[number];

/** The citations in a text, in order, and what each leads to. */
export interface LookupResult {
  readonly citations: readonly ResolvedCitation[];
  /** How many citations there are of each status; references are not counted. */
  readonly counts: Readonly<Record<CitationStatus, number>>;
}

/** A citation resolved against the data set. */
export interface ResolvedCitation extends FoundCitation {
  /** The text between `start` and `end`. */
  readonly text: string;
  readonly status: CitationStatus;
  /** Id of the cited document; null if the data set does not have it. */
  readonly target: string | null;
  /** The unit that the pinpoint leads to; null if there is none. */
  readonly targetUnit: UnitAddress | null;
  readonly corrections: readonly Correction[];
}

export interface UnitAddress {
  readonly id: string;
  readonly kind: (typeof UNIT_KINDS)[number];
  readonly documentId: string;
}

/** What would be right in a citation that is wrong. */
export interface Correction {
  readonly about: 'date' | 'title' | 'part' | 'number';
  readonly detail: string;
  /** Symbol of the right document. */
  readonly symbol: string;
  /** The right document's title; null if unknown. */
  readonly title: string | null;
  /** The right document's ISO 8601 date; null if unknown. */
  readonly date: string | null;
  /** The period that the symbol allows, if nothing more is known about the date. */
  readonly dates: DateRange | null;
  /** Id of the right document; null if the data set does not have it. */
  readonly document: string | null;
}
