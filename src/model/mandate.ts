import type { OrganizationId, UnitId } from './id.ts';
import type { Range } from './range.ts';

/** A request that a clause makes of somebody. Whatever is not certain is null, or left out of its list. */
export interface Mandate {
  /** The clause or lettered part that makes the request. */
  readonly unit: UnitId;
  /** The body that speaks. */
  readonly asker: OrganizationId | null;
  /** The normal form of the requesting words: "request", "call upon". */
  readonly action: string;
  readonly asking: MandateSpan;
  /** All words for the addressee: "Member States, the United Nations and other relevant organizations". */
  readonly addressee: MandateSpan;
  /** The antecedent of a pronoun among those words: "the Secretary-General" for "him". */
  readonly antecedent: MandateSpan | null;
  /** The organizations and offices among them that the authority file knows. */
  readonly addressees: readonly Addressee[];
  /** The groups of States among them: "Member States", "developed countries". */
  readonly groups: readonly AddresseeGroup[];
  readonly asked: readonly RequestedItem[];
  readonly dues: readonly Due[];
  /** Limits on the request other than dates: "within existing resources", "as appropriate". */
  readonly conditions: readonly MandateSpan[];
}

/** A span of the unit that has the words: what a lettered part does not say itself, its chapeau says. */
export interface MandateSpan extends Range {
  readonly unit: UnitId;
  readonly text: string;
}

export interface Addressee extends MandateSpan {
  readonly organization: OrganizationId;
}

export interface AddresseeGroup extends MandateSpan {
  /** Id in the authority file of groups of States. */
  readonly group: string;
}

export interface RequestedItem extends MandateSpan {
  /** The thing to be made or held ("report", "note", "meeting"), or else the verb: "continue", "ensure". */
  readonly kind: string;
}

/**
 * The kinds of documents that a mandate can ask for: it is answered by a document only if
 * it asks for one of these.
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
   * "60", "2025-10-31", "2024-06", "2025", "P1Y"; null for a session without a number: "at its next session".
   */
  readonly value: string | null;
  /** The body whose session it is, if the words name it. */
  readonly body: OrganizationId | null;
  /** The index in `asked` of the thing that is due; null if that is not certain. */
  readonly asked: number | null;
}
