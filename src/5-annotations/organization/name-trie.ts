import type { OrganizationId } from '../../model/id.ts';
import type { Organization } from '../../model/organization.ts';
import { type Word, wordsOf } from '../words.ts';

/** One organization's right to a name. */
export interface Claim {
  readonly organization: OrganizationId;
  /** The name means something else too: it counts only where the organization is also named otherwise. */
  readonly contextual: boolean;
  /** A contextual name that is no acronym: "Special Committee". */
  readonly isShortForm: boolean;
  readonly opensLongerNames: boolean;
  /** An acronym that is an English word too. */
  readonly isWord: boolean;
}

/** A prefix tree of names, word by word. */
export interface NameTrie {
  readonly next: Map<string, NameTrie>;
  /** Whose name ends here; empty where a name ends that is no organization's; null where no name ends. */
  claims: Claim[] | null;
}

/** The longest name that begins at one word: the index after its last word, and who bears it. */
export interface LongestName {
  readonly end: number;
  readonly claims: readonly Claim[];
}

/** Compiles names to one tree. A name also stands there in capitals, as headings print it; an acronym only as it is. */
export function compileNames(
  organizations: readonly Organization[],
  notOrganizations: readonly string[],
): NameTrie {
  const trie = emptyTrie();
  for (const organization of organizations) {
    for (const acronym of organization.acronyms) {
      insert(trie, acronym, claimOn(organization, acronym, true));
    }
    for (const name of [organization.name, ...organization.otherNames]) {
      for (const spelling of spellings(name)) insert(trie, spelling, claimOn(organization, name, false));
    }
  }
  for (const name of notOrganizations) for (const spelling of spellings(name)) insert(trie, spelling);
  return trie;
}

/** Null where no name begins at `words[start]`. Its time is bounded by the longest name, whatever the text. */
export function longestName(trie: NameTrie, words: readonly Word[], start: number): LongestName | null {
  let longest: LongestName | null = null;
  let node: NameTrie | undefined = trie;
  for (let at = start; node !== undefined; at += 1) {
    if (node.claims !== null) longest = { end: at, claims: node.claims };
    node = node.next.get(words[at]?.key ?? '');
  }
  return longest;
}

const emptyTrie = (): NameTrie => ({ next: new Map(), claims: null });

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

function insert(trie: NameTrie, name: string, claim?: Claim): void {
  const end = wordsOf(name).reduce((node, { key }) => descend(node, key), trie);
  end.claims ??= [];
  const known = end.claims.some(({ organization }) => organization === claim?.organization);
  if (claim !== undefined && !known) end.claims.push(claim);
}

function descend(node: NameTrie, key: string): NameTrie {
  const next = node.next.get(key) ?? emptyTrie();
  node.next.set(key, next);
  return next;
}
