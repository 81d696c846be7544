import type { OrganizationId } from './id.ts';

/**
 * What an organization is, as people filter by it.
 *
 * An organ is "principal" where the constitution of its parent sets it up. Bodies of experts that watch over
 * a treaty are treaty bodies, whatever they are called; field operations are missions; bodies of one State
 * are national. An office-holder is a person in office, whoever it is: the Secretary-General, a special
 * rapporteur.
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

/** A record of the authority file. */
export interface Organization {
  readonly id: OrganizationId;
  readonly name: string;
  readonly acronyms: readonly string[];
  readonly otherNames: readonly string[];
  readonly kind: OrganizationKind;
  readonly parent: OrganizationId | null;
  /** What took its place or its new name; null where it goes on. */
  readonly successor: OrganizationId | null;
  /**
   * Names and acronyms of this record that mean something else too: they count only where it is named
   * otherwise as well.
   */
  readonly contextual: readonly string[];
  /**
   * Before a capital its name is taken for the beginning of a longer one: "United Nations Population Award".
   */
  readonly opensLongerNames: boolean;
  /** Its acronym is an English word, so that it says nothing among words in capitals: "WHO". */
  readonly acronymIsWord: boolean;
}
