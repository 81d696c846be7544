import type { OrganizationId } from '../../model/id.ts';
import type { Range } from '../../model/range.ts';
import { type Word, wordsOf } from '../words.ts';
import type { Authority } from './authority.ts';
import type { Claim, OrganizationNames } from './organization-names.ts';

export interface FoundMention extends Range {
  readonly organization: OrganizationId;
}

/** A place that may name an organization; `claims` holds those that it may mean. */
interface Candidate extends Range {
  readonly claims: readonly Claim[];
}

/**
 * The places in `text` that name an organization of the authority file, in order and without overlap.
 *
 * - The longest name counts, and nothing within it: "United Nations Population Fund" does not name the United Nations.
 * - A name and the acronym in brackets after it are two mentions, as are a body and the parent that it is said to be of.
 * - A short form that the authority file does not know ("the Council", "the Commission") is none, nor is an acronym
 *   within a document symbol or a web address.
 * - A contextual name counts where `text` also names its bearer otherwise, or `named` holds it: pass the organizations
 *   that the same document has named before. Where that leaves two bearers, the place is let be.
 */
export function findMentions(
  text: string,
  authority: Authority,
  named: ReadonlySet<OrganizationId> = new Set(),
): FoundMention[] {
  const candidates = findCandidates(wordsOf(text), authority.names);
  const namedHere = candidates.flatMap(({ claims }) => claims.filter(isCertain).map(bearer));
  const known = new Set([...named, ...namedHere]);
  return candidates.flatMap(candidate => settle(candidate, known));
}

function findCandidates(words: readonly Word[], names: OrganizationNames): Candidate[] {
  const candidates: Candidate[] = [];
  let at = 0;
  while (at < words.length) {
    const [found] = names.namesAt(words, at);
    const [first, last] = [words[at], words[(found?.end ?? 0) - 1]];
    if (found && first && last && !first.inSymbol) {
      const claims = found.bearers.filter(claim => stands(claim, words, at, found.end));
      candidates.push({ start: first.start, end: last.end, claims });
    }
    at = found?.end ?? at + 1;
  }
  return candidates;
}

const isCertain = (claim: Claim): boolean => !claim.contextual;
const bearer = (claim: Claim): OrganizationId => claim.organization;

function settle({ start, end, claims }: Candidate, known: ReadonlySet<OrganizationId>): FoundMention[] {
  const [claim, ...others] = claims.filter(each => isCertain(each) || known.has(each.organization));
  return claim === undefined || others.length > 0 ? [] : [{ organization: claim.organization, start, end }];
}

/** Whether the words around a name leave it standing for its bearer. */
const stands = (claim: Claim, words: readonly Word[], at: number, end: number): boolean =>
  !(claim.opensLongerNames && isContinued(words, end)) &&
  !(claim.isShortForm && CONTINUES_SHORT_FORM.test(words[end]?.key ?? '')) &&
  !(claim.isWord && [words[at - 1], words[end]].some(isInCapitals));

/** "Advisory Committee on the Programme of Assistance" is not the committee that "the Advisory Committee" stood for. */
const CONTINUES_SHORT_FORM = /^(of|on|for|against)$/;

/** A capital follows, after a blank or a hyphen: "United Nations Population Award", "UN-Comtrade". */
function isContinued(words: readonly Word[], end: number): boolean {
  const next = words[end]?.key === '-' ? words[end + 1] : words[end];
  return /^\p{Lu}/u.test(next?.key ?? '');
}

const isInCapitals = (word: Word | undefined): boolean => /^\p{Lu}{2,}$/u.test(word?.key ?? '');
