import type { OrganizationId, UnitId } from './id.ts';

/**
 * The kind of an organization, for filters.
 *
 * An organ is "principal" where the constitution of its parent sets it up. Bodies of experts that
 * watch over a treaty are treaty bodies, whatever they are called; field operations are missions;
 * bodies of one State are national. An office-holder is a person in office, whoever it is: the
 * Secretary-General, a special rapporteur.
 */
export const ORGANIZATION_KINDS = [
  'principal-organ',
  'subsidiary-organ',
  'committee',
  'commission',
  'treaty-body',
  'court',
  'secretariat',
  'office',
  'mission',
  'programme',
  'fund',
  'agency',
  'institute',
  'intergovernmental',
  'regional',
  'network',
  'civil-society',
  'national',
  'office-holder',
] as const;

export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

/** A name that is built like an organization's and has no record. */
export interface OrganizationCandidate {
  readonly name: string;
  /** How often the document has it. */
  readonly count: number;
  /** The first unit that has it. */
  readonly unit: UnitId;
}

/** A record of the authority file. */
export interface Organization {
  readonly id: OrganizationId;
  readonly name: string;
  readonly acronyms: readonly string[];
  readonly otherNames: readonly string[];
  readonly kind: OrganizationKind;
  readonly parent: OrganizationId | null;
  /** The organization that replaced it, or its new name; null if it still exists. */
  readonly successor: OrganizationId | null;
  /**
   * Ambiguous names and acronyms of this record: they count only in a text that names it otherwise as well.
   */
  readonly contextual: readonly string[];
  /** The instrument that it is the organ of, by its name in the authority file of instruments. */
  readonly treaty: string | null;
  /** What it may be called once it is known to be meant, beside the ends of its name: "Organization". */
  readonly shortNames: readonly string[];
  /** The organization whose office serves it, and whose short names its documents need not explain. */
  readonly servedBy: OrganizationId | null;
  /** True if its name before a capitalized word begins a longer name: "United Nations Population Award". */
  readonly opensLongerNames: boolean;
  /** True if its acronym is an English word, and so counts for nothing among words in capitals: "WHO". */
  readonly acronymIsWord: boolean;
}
