import { hasHead, headAt } from './head.ts';
import grammar from './name-grammar.json' with { type: 'json' };
import { afterNameWords, isCapitalized, isNameWord, type Tokens, wordAt } from './tokens.ts';

/** The name so far, to which a complement may belong: what it is on, for or of. */
export interface NameBeforeComplement {
  /** The position where the complement begins, after the head and its number. */
  readonly from: number;
  readonly head: string;
  /** True if the words so far already distinguish it; then what follows "of" is only who issued it. */
  readonly isDistinct: boolean;
  /** Where the names of the authority file end in the text, by the places where they begin. */
  readonly knownNames: ReadonlyMap<number, number>;
  /** The number of names around it: "Convention on Fish" in "Protocol to the Convention on Fish" has one. */
  readonly depth: number;
}

const LINKS: ReadonlySet<string> = new Set(grammar.links);
const LINKS_NEVER_FIRST: ReadonlySet<string> = new Set(grammar.linksNeverFirst);
const LIST_OPENERS: ReadonlySet<string> = new Set(grammar.listOpeners);
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'all']);
/** More tokens than any list in a name has. */
const MAX_LIST = 60;

export const isLink = (word: string): boolean => LINKS.has(word);
export const isListOpener = (word: string): boolean => LIST_OPENERS.has(word);
export const isArticle = (word: string): boolean => ARTICLES.has(word);
export const isConjunction = (word: string): boolean => /^(?:and|or)$/.test(word);

/** The place in the text where the name of the authority file ends that begins at a position. */
export const knownNameEnd = (
  tokens: Tokens,
  at: number,
  { knownNames }: NameBeforeComplement,
): number | undefined => knownNames.get(tokens[at]?.start ?? -1);

/**
 * The position after the small words that link the next name words of a complement to those before `at`; `at`
 * itself if nothing does. `hasVerb` is true if a verb precedes, which may have an object with an article.
 */
export function afterLink(tokens: Tokens, at: number, name: NameBeforeComplement, hasVerb: boolean): number {
  if (wordAt(tokens, at) === ',') return at === name.from ? at : afterListComma(tokens, at);
  if (!tokens[at]?.followsBlank) return at;
  return (
    (hasVerb ? afterArticleOfObject(tokens, at) : null) ??
    (at === name.from ? null : afterConjunction(tokens, at)) ??
    afterAgentBy(tokens, at) ??
    afterAndOfSecondParty(tokens, at, name) ??
    afterPreposition(tokens, at, name) ??
    at
  );
}

/** "to Counter the | World Drug Problem". */
const afterArticleOfObject = (tokens: Tokens, at: number): number | null =>
  isArticle(wordAt(tokens, at)) && isNameWord(tokens, at + 1) ? at + 1 : null;

/** "Prevent, Deter and | Eliminate". */
const afterConjunction = (tokens: Tokens, at: number): number | null =>
  isConjunction(wordAt(tokens, at)) && isCapitalized(tokens, at + 1) ? at + 1 : null;

/** "Damage Caused by | Fish". */
const afterAgentBy = (tokens: Tokens, at: number): number | null =>
  wordAt(tokens, at) === 'by' && /ed$/.test(wordAt(tokens, at - 1)) && isCapitalized(tokens, at + 1)
    ? at + 1
    : null;

/** "between the United Nations and the | Kingdom of Ruritania". */
const afterAndOfSecondParty = (tokens: Tokens, at: number, { from }: NameBeforeComplement): number | null =>
  isBetween(tokens, from, at) &&
  wordAt(tokens, at) === 'and' &&
  isArticle(wordAt(tokens, at + 1)) &&
  isCapitalized(tokens, at + 2)
    ? at + 2
    : null;

/** True if the complement so far says between whom: "concerning the Relationship between the United Nations". */
const isBetween = (tokens: Tokens, from: number, at: number): boolean =>
  tokens.slice(from, at).some(({ text }) => text === 'between');

/** "relating to the | Status of Refugees", "for | Fish", "of the | 2000 Review Conference". */
function afterPreposition(tokens: Tokens, at: number, name: NameBeforeComplement): number | null {
  const length = [3, 2, 1].find(count => isLink(wordsFrom(tokens, at, count)));
  if (length === undefined || (at === name.from && LINKS_NEVER_FIRST.has(wordAt(tokens, at)))) return null;
  const end = at + length;
  const hasArticle = isArticle(wordAt(tokens, end));
  const start = hasArticle ? end + 1 : end;
  const isToThe = hasArticle && /^(?:and )?to$/.test(wordsFrom(tokens, at, length));
  if (isToThe && !takesToThe(tokens, at, start, name)) return null;
  return beginsNamePart(tokens, start, name) ? start : null;
}

const wordsFrom = (tokens: Tokens, at: number, count: number): string =>
  Array.from({ length: count }, (_, index) => wordAt(tokens, at + index)).join(' ');

/** A capitalized word, a year before one, or a name of the authority file. */
const beginsNamePart = (tokens: Tokens, at: number, name: NameBeforeComplement): boolean =>
  isCapitalized(tokens, at) ||
  (isNameWord(tokens, at) && isCapitalized(tokens, at + 1)) ||
  knownNameEnd(tokens, at, name) !== undefined;

/**
 * "Protocol to the", and "Parties to the" before another instrument; any other "to the" is no part of a name.
 */
const takesToThe = (tokens: Tokens, link: number, start: number, name: NameBeforeComplement): boolean =>
  /^(?:Protocols?|Constitution)$/.test(name.head) ||
  (/^(?:Parties|Accession)$/.test(wordAt(tokens, link - 1)) &&
    (knownNameEnd(tokens, start, name) !== undefined || headAt(tokens, start) !== null));

/**
 * The position after a comma inside a name: one of a list that "and" or "or" closes, "Illegal, | Unreported
 * and Unregulated Fishing", or one before ", Especially |"; the comma itself if it is neither.
 */
function afterListComma(tokens: Tokens, comma: number): number {
  if (isListOpener(wordAt(tokens, comma + 1))) return comma + 2;
  for (let at = comma; wordAt(tokens, at) === ',' && at < comma + MAX_LIST; ) {
    const end = afterNameWords(tokens, at + 1);
    if (end === at + 1 || hasHead(tokens, at + 1, end)) return comma;
    const hasSerialComma = wordAt(tokens, end) === ',' && isConjunction(wordAt(tokens, end + 1));
    at = hasSerialComma ? end + 1 : end;
    if (isConjunction(wordAt(tokens, at)) && isNameWord(tokens, at + 1)) return comma + 1;
  }
  return comma;
}
