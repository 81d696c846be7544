import phraseWords from '../../../2-blocks/operative-openings.json' with { type: 'json' };
import type { Clause } from '../../../model/document.ts';
import type { Range } from '../../../model/range.ts';
import { anyOf, wordAlternatives } from '../../alternatives.ts';
import { actionOf } from '../../phrase/action.ts';
import words from '../words.json' with { type: 'json' };

/**
 * Words of a clause that request something ("requests", "calls upon"), or confirm a request ("reiterates").
 */
export interface RequestPhrase extends Range {
  /** The normal form of the phrase: "request", "call upon". */
  readonly action: string;
  /** Where the clause goes on to another action; the end of the text if it does not. */
  readonly scopeEnd: number;
}

const REQUESTING: ReadonlySet<string> = new Set(words.requestingActions);
const CONFIRMING: ReadonlySet<string> = new Set(words.confirmingActions);

export const isRequesting = (action: string): boolean => REQUESTING.has(action);
export const isConfirming = (action: string): boolean => CONFIRMING.has(action);

/**
 * The phrases of a clause that request, or may confirm a request, in order: the phrase at its head, and verbs
 * that continue it after a comma or an "and" ("Takes note of the report, and requests …"). A phrase that does
 * something else is left out, but ends the scope of the one before it.
 */
export function findRequestPhrases({
  text,
  phrase,
  action,
}: Pick<Clause, 'text' | 'phrase' | 'action'>): RequestPhrase[] {
  const head = phrase === null || action === null ? [] : [{ start: 0, end: phrase.length, action }];
  const all = [...head, ...continuingPhrases(text)];
  return all
    .map((found, index) => ({ ...found, scopeEnd: all[index + 1]?.start ?? text.length }))
    .filter(found => isRequesting(found.action) || isConfirming(found.action));
}

const THIRD_PERSON = wordAlternatives(
  phraseWords.verbs.map(verb => (/(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`)),
);
const CONNECTIVE = anyOf(
  // "; and, ", ", as well as "
  '[,;] (?:and,? |as well as )?',
  ' and ',
);
const TRANSITION = anyOf(
  // "in this regard,"
  'in (?:this|that) (?:regard|context|respect|connection|sense)',
  // "to that end,"
  '(?:to|for) (?:this|that) (?:end|purpose)',
  'therefore',
  'accordingly',
  'thus',
  'hence',
);
const REPETITION = '(?:also|further|once again|again|strongly|particularly)';
/** "request" in "continues to request the Secretary-General" */
const CONTINUED = `(?<=continues to )(?:${wordAlternatives(['request', 'urge', 'encourage', 'invite', 'call'])})`;
const PARTICLE = anyOf(
  // "calls upon", "calls urgently upon"
  '(?: [a-z]{2,14}ly)? upon',
  // "calls on both sides", "calls urgently on Israel"
  '(?<=calls)(?: [a-z]{2,14}ly)? on(?= (?:all|both|the|those|other|relevant|parties|\\p{Lu}))',
  // "calls on all States", but not "reports on its work"
  ' on(?= (?:all|the|Member|States))',
  // "calls for the"
  ' for(?= the)',
);
const CONTINUING_PHRASE = new RegExp(
  `(?<connective>${CONNECTIVE})(?:${TRANSITION},? )?` +
    `(?<phrase>(?:${REPETITION} ){0,5}(?:continues to )?(?<verb>${THIRD_PERSON}|${CONTINUED})${PARTICLE}?)(?= )`,
  'gu',
);
const NOUNS: ReadonlySet<string> = new Set(words.verbsThatAreNouns);

/** What follows a verb immediately: the beginning of an addressee. */
const ADDRESSEE_OPENING =
  /^ (?:the|all|upon|on|that|them|him|her|it|States|Member|Governments|United|relevant|those|to)\b/;
/** " youth organizations to contribute": an infinitive follows within eight words. */
const INFINITIVE_FOLLOWS = /^ (?!(?:for|of|from|by|made|in|and|or|with)\b)(?:[\p{L}-]+ ){1,8}to [a-z]/u;

/**
 * After a mere "and" a verb must request; one that may be a noun ("and requests") must be
 * followed by an addressee.
 */
const continuingPhrases = (text: string) =>
  [...text.matchAll(CONTINUING_PHRASE)].flatMap(({ 0: found, index, groups }) => {
    const { connective = '', phrase = '', verb = '' } = groups ?? {};
    const end = index + found.length;
    const [particle = ''] = / (?:up)?on$/.exec(phrase) ?? [];
    const action = `${actionOf(verb)}${particle}`;
    const followsComma = connective !== ' and ';
    const isVerb =
      !NOUNS.has(verb) ||
      ADDRESSEE_OPENING.test(text.slice(end, end + 20)) ||
      (followsComma && INFINITIVE_FOLLOWS.test(text.slice(end, end + 120))) ||
      particle !== '';
    return isVerb && (followsComma || isRequesting(action))
      ? [{ start: end - phrase.length, end, action }]
      : [];
  });
