import type { OrganizationId } from '../../model/id.ts';
import type { Organization } from '../../model/organization.ts';
import { NameTree } from '../names/name-tree.ts';
import { wordsOf } from '../words.ts';

/** One organization's right to a name. */
export interface Claim {
  readonly organization: OrganizationId;
  /** The name has other meanings too: it counts only where the organization is also named otherwise. */
  readonly contextual: boolean;
  /** A contextual name that is not an acronym: "Special Committee". */
  readonly isShortForm: boolean;
  readonly opensLongerNames: boolean;
  /** An acronym that is also an English word. */
  readonly isWord: boolean;
}

/** A name without a claim is not an organization's. */
export type OrganizationNames = NameTree<Claim>;

/** Compiles names to one tree. A name also occurs in capitals, as headings print it; an acronym only as it is. */
export function compileNames(
  organizations: readonly Organization[],
  notOrganizations: readonly string[],
): OrganizationNames {
  const names: OrganizationNames = new NameTree();
  for (const organization of organizations) {
    for (const acronym of organization.acronyms) {
      addClaim(names, acronym, claimOn(organization, acronym, true));
    }
    for (const name of [organization.name, ...organization.otherNames]) {
      for (const spelling of spellings(name)) addClaim(names, spelling, claimOn(organization, name, false));
    }
  }
  for (const name of notOrganizations) {
    for (const spelling of spellings(name)) names.bearersOf(wordsOf(spelling));
  }
  return names;
}

const spellings = (name: string): Set<string> => new Set([name, name.toUpperCase()]);

function claimOn(organization: Organization, name: string, isAcronym: boolean): Claim {
  const contextual = organization.contextual.includes(name);
  return {
    organization: organization.id,
    contextual,
    isShortForm: contextual && !isAcronym,
    opensLongerNames: organization.opensLongerNames,
    isWord: isAcronym && organization.acronymIsWord,
  };
}

function addClaim(names: OrganizationNames, name: string, claim: Claim): void {
  const claims = names.bearersOf(wordsOf(name));
  if (claims.every(({ organization }) => organization !== claim.organization)) claims.push(claim);
}
