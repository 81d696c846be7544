import { MONTHS } from '../../../../references/date.ts';
import { hasHead } from './head.ts';
import { isArticle, isLink, isListOpener, type NameBeforeComplement } from './link.ts';
import grammar from './name-grammar.json' with { type: 'json' };
import { isOrganNoun } from './organ-noun.ts';
import { isCapitalized, isNameWord, type Tokens, wordAt } from './tokens.ts';

/** A run of name words with the link before it: "of the" and "Rights". */
export interface Phrase {
  /** The position of the link. */
  readonly link: number;
  /** The positions of the first name word, and after the last. */
  readonly start: number;
  readonly end: number;
}

const HEADS_WITH_OF: ReadonlySet<string> = new Set(grammar.headsWithOfComplement);
const HEADS_WITHOUT_OF: ReadonlySet<string> = new Set(grammar.headsWithoutOfComplement);
const NOUNS_BEFORE_ORGAN: ReadonlySet<string> = new Set(grammar.nounsBeforeOrgan);
/** More tokens than the name of any organ has. */
const MAX_ORGAN = 60;

/** True if a phrase that is linked to a name is no longer part of it. */
export const isBeyondName = (tokens: Tokens, phrase: Phrase, name: NameBeforeComplement): boolean =>
  isOtherParty(tokens, phrase) ||
  continuesList(tokens, phrase) ||
  (phrase.link === name.from
    ? isNoFirstPhrase(tokens, phrase, name)
    : isPlaceOrDate(tokens, phrase) || (isIssuer(tokens, phrase) && !hasOfComplement(tokens, name)));

/**
 * A first phrase with "of" belongs to some heads only, and the organ that issued the instrument to few:
 * "Charter of the United Nations".
 */
function isNoFirstPhrase(tokens: Tokens, phrase: Phrase, name: NameBeforeComplement): boolean {
  const { link, start, end } = phrase;
  const isOneWord = end === start + 1;
  const isVague = HEADS_WITHOUT_OF.has(name.head) || (isOneWord && !isLink(wordAt(tokens, end)));
  const isVagueOf = wordAt(tokens, link) === 'of' && !HEADS_WITH_OF.has(name.head) && isVague;
  const needsNoIssuer = name.isDistinct || !hasOfComplement(tokens, name) || isOneWord;
  return isVagueOf || (needsNoIssuer && isIssuer(tokens, phrase));
}

/**
 * The complement begins with "of", and such instruments are named by what follows it: "Statute of the Court".
 */
const hasOfComplement = (tokens: Tokens, { from, head }: NameBeforeComplement): boolean =>
  wordAt(tokens, from) === 'of' && HEADS_WITH_OF.has(head);

/** The organ that issued it: "of the Food and Agriculture Organization", "of the African Union". */
function isIssuer(tokens: Tokens, { link, start }: Phrase): boolean {
  const isOfThe = wordAt(tokens, link) === 'of' && isArticle(wordAt(tokens, start - 1));
  if (!isOfThe || NOUNS_BEFORE_ORGAN.has(wordAt(tokens, link - 1))) return false;
  for (let at = start; at < start + MAX_ORGAN; at += 1) {
    if (isOrganNoun(wordAt(tokens, at))) return true;
    if (!isNameWord(tokens, at) && !(joinsWords(tokens, at) && isNameWord(tokens, at + 1))) return false;
  }
  return false;
}

/** "Food and Agriculture Organization", "Educational, Scientific and Cultural". */
const joinsWords = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, at) === 'and' || (wordAt(tokens, at) === ',' && wordAt(tokens, at + 2) === 'and');

const PARTY = /^(?:States?|Part(?:y|ies)|Members?|Governments?)$/;

/** Those who are parties to it: "by States Parties", "for the State Party". */
const isOtherParty = (tokens: Tokens, { link, end }: Phrase): boolean =>
  /^(?:for|by|among|between)$/.test(wordAt(tokens, link)) && PARTY.test(wordAt(tokens, end - 1));

/** Another instrument or an organ that a list continues with: "and Strelsau Pact", "and Security Council". */
function continuesList(tokens: Tokens, { link, start, end }: Phrase): boolean {
  if (wordAt(tokens, link) !== 'and') return false;
  const isOrgan =
    start === link + 1 &&
    isOrganNoun(wordAt(tokens, end - 1)) &&
    (end > start + 1 || wordAt(tokens, start) === 'States');
  return isOrgan || hasHead(tokens, start, end);
}

const MONTH = new RegExp(`^(?:${MONTHS.join('|')})$`);

/** Where and when something was done: "in Cali, Colombia", "in Geneva from 3 to 5 May", "in May". */
function isPlaceOrDate(tokens: Tokens, { link, end }: Phrase): boolean {
  if (wordAt(tokens, link) !== 'in') return false;
  const [next, afterNext] = [wordAt(tokens, end), wordAt(tokens, end + 1)];
  return (
    MONTH.test(wordAt(tokens, link + 1)) ||
    (next === ',' && isCapitalized(tokens, end + 1) && !isListOpener(afterNext)) ||
    (/^(?:on|from|in)$/.test(next) && /^\d/.test(afterNext))
  );
}
