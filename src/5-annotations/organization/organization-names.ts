import type { OrganizationId } from '../../model/id.ts';
import type { Organization } from '../../model/organization.ts';
import { NameTree } from '../names/name-tree.ts';
import { derivedNames } from './derived-names.ts';
import { keysOf } from './words.ts';

/** An organization that a name can stand for. */
export interface Meaning {
  readonly organization: OrganizationId;
  /**
   * Whether the name also means other things, so that it counts only where the organization is named
   * otherwise too.
   */
  readonly contextual: boolean;
  /** Whether it is a contextual name and not an acronym: "Special Committee". */
  readonly isShortForm: boolean;
  /**
   * Whether a capitalized word after the name makes it part of a longer one: "United
   * Nations Population Award".
   */
  readonly opensLongerNames: boolean;
  /** Whether it is an acronym that is also an English word: "WHO". */
  readonly isOrdinaryWord: boolean;
}

/** What each name can stand for; a name without a meaning is not an organization's. */
export type OrganizationNames = NameTree<Meaning>;

/**
 * Compiles names for finding them. Names are also found in capitals, as headings print them;
 * acronyms only as they are.
 */
export function compileNames(
  organizations: readonly Organization[],
  notOrganizations: readonly string[],
): OrganizationNames {
  const names: OrganizationNames = new NameTree();
  const byId = new Map(organizations.map(organization => [organization.id, organization]));
  for (const organization of organizations) {
    for (const acronym of organization.acronyms) {
      addMeaning(names, keysOf(acronym), meaningOf(organization, acronym, true));
    }
    for (const name of [organization.name, ...organization.otherNames]) {
      for (const spelling of inBothCases(name)) {
        addMeaning(names, spelling, meaningOf(organization, name, false));
      }
    }
  }
  for (const name of notOrganizations) {
    for (const spelling of inBothCases(name)) names.bearersOf(spelling);
  }
  const given = new Set(
    organizations.flatMap(({ name, acronyms, otherNames }) => [name, ...acronyms, ...otherNames]),
  );
  for (const organization of organizations) {
    const parent = organization.parent === null ? undefined : byId.get(organization.parent);
    for (const name of derivedNames(organization, parent).filter(each => !given.has(each)))
      addMeaning(names, keysOf(name), meaningOf(organization, name, false));
  }
  return names;
}

/** The keys of a name as it is, and in capitals. */
function inBothCases(name: string): (readonly string[])[] {
  const keys = keysOf(name);
  return [keys, keys.map(key => key.toUpperCase())];
}

function meaningOf(organization: Organization, name: string, isAcronym: boolean): Meaning {
  const contextual = organization.contextual.includes(name);
  return {
    organization: organization.id,
    contextual,
    isShortForm: contextual && !isAcronym,
    opensLongerNames: organization.opensLongerNames,
    isOrdinaryWord: isAcronym && organization.acronymIsWord,
  };
}

function addMeaning(names: OrganizationNames, name: readonly string[], meaning: Meaning): void {
  const meanings = names.bearersOf(name);
  if (meanings.every(({ organization }) => organization !== meaning.organization)) meanings.push(meaning);
}
