import type { Clause } from '../../model/document.ts';
import type { Range } from '../../model/range.ts';
import { actionOf } from '../phrase/action.ts';
import phraseWords from '../phrase/phrase-words.json' with { type: 'json' };
import { oneOf } from './one-of.ts';
import words from './words.json' with { type: 'json' };

/** Words of a clause that ask, or that confirm what has been asked. */
export interface Ask extends Range {
  readonly action: string;
  /** Where the clause goes on to do something else; the end of the text if it does not. */
  readonly until: number;
}

const ASKING: ReadonlySet<string> = new Set(words.asking);
const CONFIRMING: ReadonlySet<string> = new Set(words.confirming);

export const asks = (action: string): boolean => ASKING.has(action);
export const confirms = (action: string): boolean => CONFIRMING.has(action);

/**
 * What a clause does, in order: by the phrase at its head, and by the verbs that go on after a comma or an "and": "Takes
 * note of the report, and requests …". Only what asks or may confirm a request is told; the rest ends what is before it.
 */
export function findAsks({ text, phrase, action }: Pick<Clause, 'text' | 'phrase' | 'action'>): Ask[] {
  const head = phrase === null || action === null ? [] : [{ start: 0, end: phrase.length, action }];
  const deeds = [...head, ...laterDeeds(text)];
  return deeds
    .map((deed, index) => ({ ...deed, until: deeds[index + 1]?.start ?? text.length }))
    .filter(deed => asks(deed.action) || confirms(deed.action));
}

const THIRD_PERSON = oneOf(
  phraseWords.operativeVerbs.map(verb => (/(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`)),
);
const JOINED = `(?<comma>[,;] (?:and,? |as well as )?| and )`;
const ASIDE = `(?:(?:in (?:this|that) (?:regard|context|respect|connection|sense)|(?:to|for) (?:this|that) (?:end|purpose)|therefore|accordingly|thus|hence),? )?`;
const LATER = new RegExp(
  `${JOINED}${ASIDE}(?<deed>(?:(?:also|further|once again|again|strongly|particularly) )*(?<verb>${THIRD_PERSON})(?: upon| on(?= (?:all|the|Member|States))| for(?= the))?)(?= )`,
  'g',
);
const NOUNS: ReadonlySet<string> = new Set(words.alsoNouns);

const ASKED_FIRST =
  /^ (?:the|all|upon|on|that|them|him|her|it|States|Member|Governments|United|relevant|those|to)\b/;
const ASKED_SOON = /^ (?!(?:for|of|from|by|made|in|and|or|with)\b)(?:[\p{L}-]+ ){1,8}to [a-z]/u;

/** After "and" alone a verb must ask; one that is a noun too must be followed by who is asked. */
const laterDeeds = (text: string) =>
  [...text.matchAll(LATER)].flatMap(({ 0: found, index, groups }) => {
    const { comma = '', deed = '', verb = '' } = groups ?? {};
    const end = index + found.length;
    const action = deed.endsWith(' on') ? `${actionOf(verb)} on` : actionOf(deed);
    const isJoinedByComma = comma !== ' and ';
    const isVerb =
      !NOUNS.has(verb) ||
      ASKED_FIRST.test(text.slice(end, end + 20)) ||
      (isJoinedByComma && ASKED_SOON.test(text.slice(end, end + 120))) ||
      deed.endsWith('upon');
    return isVerb && (isJoinedByComma || asks(action)) ? [{ start: end - deed.length, end, action }] : [];
  });
