import type { OrganizationId, UnitId } from './id.ts';
import type { Range } from './range.ts';

/** What a clause asks somebody for. Whatever is not certain is null, or not in its list. */
export interface Mandate {
  /** The clause, or the lettered part of one, that asks. */
  readonly unit: UnitId;
  /** The body that speaks. */
  readonly asker: OrganizationId | null;
  /** The normal form of the words that ask: "request", "call upon". */
  readonly action: string;
  readonly asking: MandateSpan;
  /** All the words for who is asked: "Member States, the United Nations and other relevant organizations". */
  readonly addressee: MandateSpan;
  /** Whom a pronoun among those words means: "the Secretary-General" for "him". */
  readonly antecedent: MandateSpan | null;
  /** The organizations and offices among them that the authority file knows. */
  readonly addressees: readonly Addressee[];
  readonly asked: readonly Asked[];
  readonly dues: readonly Due[];
  /** What limits the request and is no date: "within existing resources", "as appropriate". */
  readonly conditions: readonly MandateSpan[];
}

/**
 * Words of the unit that says so: a lettered part takes what it does not say itself from the clause that it
 * is a part of.
 */
export interface MandateSpan extends Range {
  readonly unit: UnitId;
  readonly text: string;
}

export interface Addressee extends MandateSpan {
  readonly organization: OrganizationId;
}

export interface Asked extends MandateSpan {
  /**
   * What is to be made or held ("report", "note", "meeting"); where it is neither, the verb: "continue",
   * "ensure".
   */
  readonly kind: string;
}

/**
 * The kinds of documents that a mandate can ask for: it is answered by a document only if it asks for one of
 * these.
 */
export const REQUESTED_DOCUMENT_KINDS = [
  'assessment',
  'briefing',
  'guidelines',
  'information',
  'list',
  'note',
  'overview',
  'plan',
  'proposal',
  'recommendation',
  'report',
  'review',
  'study',
  'summary',
  'update',
] as const;

export const DUE_KINDS = ['session', 'date', 'month', 'year', 'interval'] as const;

export interface Due extends MandateSpan {
  readonly kind: (typeof DUE_KINDS)[number];
  /**
   * "60", "2025-10-31", "2024-06", "2025", "P1Y"; null for a session that is not counted: "at its next
   * session".
   */
  readonly value: string | null;
  /** Whose session it is, where the words say so. */
  readonly body: OrganizationId | null;
  /** The index of what is wanted by then among what is asked for; null where that is not certain. */
  readonly asked: number | null;
}
