import type { Range } from '../../../model/range.ts';
import { anyOf, wordAlternatives } from '../../alternatives.ts';
import type { FoundMention } from '../../organization/mention.ts';
import { addresseeIn } from '../addressee/addressee.ts';
import words from '../words.json' with { type: 'json' };
import { firstInfinitive } from './infinitive.ts';
import type { RequestPhrase } from './request-phrase.ts';
import { bareVerb, isVerb, type RequestedVerb } from './verb.ts';

/** Who is requested, and the verb that says to do what. */
export interface RequestContent {
  readonly addressee: Range;
  readonly verb: RequestedVerb;
}

/** Characters after a request phrase in which "that" and the like are looked for. */
const OPENING_WINDOW = 20;
/**
 * "calls upon that State to accede", "encourages that Division to provide": "that" belongs to the addressee.
 */
const openingThatIsArticle = (text: string, { action, end }: RequestPhrase): boolean =>
  /^(?:call upon|call on|appeal)$/.test(action) ||
  /^ that \p{Lu}[\p{L}-]* to /u.test(text.slice(end, end + 60));

/** "requests the Secretary-General to submit a report". */
export function infinitiveRequest(
  text: string,
  phrase: RequestPhrase,
  mentions: readonly FoundMention[],
): RequestContent | null {
  if (text.startsWith(' that ', phrase.end) && !openingThatIsArticle(text, phrase)) return null;
  const verb = firstInfinitive(text, phrase.end, phrase.scopeEnd);
  const addressee = verb && addresseeIn(text, phrase.end, verb.start, mentions);
  return verb && addressee ? { verb, addressee } : null;
}

const CAPITALIZED = String.raw`\p{Lu}[\p{L}’-]*`;
/** "the High Commissioner for Human Rights will also report" */
const SUBJECT_AND_VERB = new RegExp(
  `^(?:(?:the )?${CAPITALIZED}(?:,? (?:and |of |on |for |the )*${CAPITALIZED})*)` +
    ' (?:will|shall) (?:[a-z]+ly |also )?(?<verb>[a-z]+)',
  'u',
);
/** Characters that the subject and its verb may take up. */
const MAX_SUBJECT_AND_VERB = 300;

/** "reconfirms that the Secretary-General will report". */
export function confirmedRequest(
  text: string,
  { end }: RequestPhrase,
  mentions: readonly FoundMention[],
): RequestContent | null {
  const opening = /^ that (?=the |[A-Z])/.exec(text.slice(end, end + OPENING_WINDOW))?.[0].length;
  if (opening === undefined) return null;
  const start = end + opening;
  const { 0: found, groups } = SUBJECT_AND_VERB.exec(text.slice(start, start + MAX_SUBJECT_AND_VERB)) ?? {
    0: '',
  };
  const { verb = '' } = groups ?? {};
  const nameStart = start + (text.startsWith('the ', start) ? 'the '.length : 0);
  const isNamed = mentions.some(mention => mention.start === nameStart);
  const subject = found.split(/ (?:will|shall) /, 1)[0] ?? '';
  if (!isNamed || !isVerb(verb) || !HAS_OFFICE_TITLE.test(subject)) return null;
  return {
    addressee: { start, end: start + subject.length },
    verb: bareVerb(start + found.length - verb.length, verb),
  };
}

/** Bodies also decide what they themselves will do; what an office-holder "will" do is a request. */
const HAS_OFFICE_TITLE = new RegExp(String.raw`(?:${wordAlternatives(words.officeTitles)})\b`);

/** " its urgent request to", " the call upon" */
const REPEATED_REQUEST = new RegExp(
  '^ (?:its|the)(?: (?:urgent|strong|previous|earlier))?' +
    ' (?<noun>request|call|invitation|appeal|demand)s?(?: and encouragement)?(?<particle> (?:upon|on|for|to))?(?= )',
);
const VERB_OF_NOUN: Readonly<Record<string, string>> = { invitation: 'invite' };

/**
 * "Reiterates its request to", "Renews its call upon": the phrase with the noun that repeats the request, which
 * says what action it is.
 */
export function repeatedRequest(text: string, phrase: RequestPhrase): RequestPhrase | null {
  const found = REPEATED_REQUEST.exec(text.slice(phrase.end, phrase.end + 60));
  const { noun = '', particle = '' } = found?.groups ?? {};
  if (found === null) return null;
  const action = `${VERB_OF_NOUN[noun] ?? noun}${/^ (?:up)?on$/.test(particle) ? particle : ''}`;
  return { ...phrase, action, end: phrase.end + found[0].length };
}

/** Characters between "that" and the verb. */
const MAX_SUBJECT = 400;
const PLAIN_VERB = new RegExp(
  String.raw`(?<!\bto) (?<verb>${wordAlternatives(words.plainVerbs)})(?=,| (?!of\b))`,
  'g',
);
/** "be adopted", or the end of the clause: a subject does not go beyond these. */
const SUBJECT_LIMIT = /;|\bbe (?:[a-z]+ly )?[a-z]+ed\b/;

/** "recommends that the Council consider": the verb in its plain form follows the addressee. */
export function subjunctiveRequest(
  text: string,
  phrase: RequestPhrase,
  mentions: readonly FoundMention[],
): RequestContent | null {
  const opening = /^ that (?=\S)/.exec(text.slice(phrase.end, phrase.end + OPENING_WINDOW))?.[0].length;
  if (opening === undefined || openingThatIsArticle(text, phrase)) return null;
  const start = phrase.end + opening;
  const window = text.slice(start, Math.min(phrase.scopeEnd, start + MAX_SUBJECT));
  const [clause = ''] = window.split(SUBJECT_LIMIT, 1);
  for (const { index, groups } of clause.matchAll(PLAIN_VERB)) {
    const { verb = '' } = groups ?? {};
    const verbStart = start + index + 1;
    const subject = clause.slice(0, index).replace(AUXILIARIES, '');
    const addressee = addresseeIn(text, start, start + subject.length, mentions);
    if (addressee && BETWEEN_SUBJECT_AND_VERB.test(text.slice(addressee.end, verbStart)))
      return { addressee, verb: bareVerb(verbStart, verb) };
  }
  return null;
}

/** " should urgently" */
const AUXILIARY = '(?: (?:must|should))?(?: [a-z]+ly)?';
const AUXILIARIES = new RegExp(`${AUXILIARY}$`);
const BETWEEN_SUBJECT_AND_VERB = new RegExp(
  `^${anyOf(
    // ", within its mandate,"
    ',[^;]*,',
    ',',
  )}?${AUXILIARY} $`,
);
