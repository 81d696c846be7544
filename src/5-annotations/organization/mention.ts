import type { OrganizationId } from '../../model/id.ts';
import type { Range } from '../../model/range.ts';
import type { Authority } from './authority.ts';
import type { Meaning, OrganizationNames } from './organization-names.ts';
import { LONGER_NAME } from './short-forms.ts';
import { type Word, wordsOf } from './words.ts';

/** A place in a text that names an organization. */
export interface FoundMention extends Range {
  readonly organization: OrganizationId;
}

/** A place that may name an organization. */
interface Candidate extends Range {
  readonly meanings: readonly Meaning[];
}

/**
 * The mentions of organizations of the authority file in a text, in order and without overlap.
 *
 * - The longest name counts, and no name within it: "United Nations Population Fund" does not mention the
 *   United Nations.
 * - A name and the acronym in brackets after it are two mentions, as are a body and its parent in "A of B".
 * - A short form that the authority file does not have ("the Council") is no mention, nor is an acronym
 *   within a document symbol or a web address.
 * - A contextual name counts if its organization is named otherwise in the text, or is in `named`; if several
 *   organizations are left that it could name, it is no mention.
 *
 * @param named the organizations that earlier texts of the same document have named
 */
export function findMentions(
  text: string,
  authority: Authority,
  named: ReadonlySet<OrganizationId> = new Set(),
): FoundMention[] {
  const candidates = findCandidates(text, authority.names);
  const namedHere = candidates.flatMap(({ meanings }) => meanings.filter(isCertain).map(organizationOf));
  const known = new Set([...named, ...namedHere]);
  return candidates.flatMap(candidate => resolve(candidate, known));
}

function findCandidates(text: string, names: OrganizationNames): Candidate[] {
  const words = wordsOf(text);
  const candidates: Candidate[] = [];
  let at = 0;
  while (at < words.length) {
    const [longest] = names.namesAt(words, at);
    const [first, last] = [words[at], words[(longest?.end ?? 0) - 1]];
    if (longest && first && last && !first.inSymbol) {
      const meanings = longest.bearers.filter(meaning => isPossible(meaning, text, words, at, longest.end));
      candidates.push({ start: first.start, end: last.end, meanings });
    }
    at = longest?.end ?? at + 1;
  }
  return candidates;
}

const isCertain = ({ contextual }: Meaning): boolean => !contextual;
const organizationOf = ({ organization }: Meaning): OrganizationId => organization;

function resolve({ start, end, meanings }: Candidate, known: ReadonlySet<OrganizationId>): FoundMention[] {
  const [meaning, ...others] = meanings.filter(each => isCertain(each) || known.has(each.organization));
  return meaning && others.length === 0 ? [{ organization: meaning.organization, start, end }] : [];
}

/** Whether the words around a name do not make it part of a longer name or an ordinary word. */
const isPossible = (
  meaning: Meaning,
  text: string,
  words: readonly Word[],
  at: number,
  end: number,
): boolean =>
  !(meaning.opensLongerNames && isContinued(words, end)) &&
  !(meaning.isShortForm && opensLongerName(text, words[end - 1]?.end ?? text.length)) &&
  !(meaning.isOrdinaryWord && [words[at - 1], words[end]].some(isInCapitals));

const LONGER = new RegExp(LONGER_NAME, 'uy');

function opensLongerName(text: string, end: number): boolean {
  LONGER.lastIndex = end;
  return LONGER.test(text);
}

/**
 * Whether a capitalized word follows, after a space or a hyphen: "United Nations Population Award",
 * "UN-Comtrade".
 */
function isContinued(words: readonly Word[], end: number): boolean {
  const next = words[end]?.key === '-' ? words[end + 1] : words[end];
  return /^\p{Lu}/u.test(next?.key ?? '');
}

const isInCapitals = (word: Word | undefined): boolean => /^\p{Lu}{2,}$/u.test(word?.key ?? '');
