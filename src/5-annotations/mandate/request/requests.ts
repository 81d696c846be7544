import type { FoundMention } from '../../organization/mention.ts';
import { addresseeIn } from '../addressee/addressee.ts';
import { firstInfinitive } from './infinitive.ts';
import {
  confirmedRequest,
  infinitiveRequest,
  type RequestContent,
  repeatedRequest,
  subjunctiveRequest,
} from './request-forms.ts';
import { isConfirming, isRequesting, type RequestPhrase } from './request-phrase.ts';

/** Who is requested to do what, and by which phrase. */
export interface Request extends RequestContent {
  readonly phrase: RequestPhrase;
  /** Where the words that say what is requested end. */
  readonly contentEnd: number;
  /** The mentions in the scope of the phrase. */
  readonly mentions: readonly FoundMention[];
}

/**
 * The requests that the phrases of a text make, in order. "Calls upon A, and invites B, to cooperate"
 * requests the same of both.
 */
export function requestsIn(
  text: string,
  phrases: readonly RequestPhrase[],
  mentions: readonly FoundMention[],
): Request[] {
  const requests: Request[] = [];
  let next: Request | null = null;
  for (const { phrase, inScope } of withMentions(phrases, mentions).toReversed()) {
    next = ownRequest(text, phrase, inScope) ?? (next && sharedRequest(text, phrase, inScope, next));
    if (next) requests.push(next);
  }
  return requests.toReversed();
}

/** Each phrase with the mentions in its scope, in one pass over both: they are in the order of the text. */
function withMentions(phrases: readonly RequestPhrase[], mentions: readonly FoundMention[]) {
  let index = 0;
  const firstFrom = (offset: number): number => {
    while ((mentions[index]?.start ?? offset) < offset) index += 1;
    return index;
  };
  return phrases.map(phrase => ({
    phrase,
    inScope: mentions.slice(firstFrom(phrase.start), firstFrom(phrase.scopeEnd)),
  }));
}

function ownRequest(text: string, phrase: RequestPhrase, mentions: readonly FoundMention[]): Request | null {
  const repeated = isConfirming(phrase.action) ? repeatedRequest(text, phrase) : null;
  const whole = repeated ?? phrase;
  const content =
    isConfirming(phrase.action) && !repeated
      ? confirmedRequest(text, whole, mentions)
      : (subjunctiveRequest(text, whole, mentions) ?? infinitiveRequest(text, whole, mentions));
  return content && { ...content, phrase: whole, contentEnd: whole.scopeEnd, mentions };
}

/** ", and, in this regard," */
const CONNECTIVE_AT_END =
  /,?(?: and)?(?: (?:in (?:this|that) (?:regard|respect|context)|also|further),?)? ?$/;

/** A phrase that names an addressee and leaves it to the next phrase to say what is requested. */
function sharedRequest(
  text: string,
  phrase: RequestPhrase,
  mentions: readonly FoundMention[],
  next: Request,
): Request | null {
  if (next.phrase.start !== phrase.scopeEnd || !isRequesting(phrase.action)) return null;
  if (text.startsWith(' that ', phrase.end)) return null;
  if (firstInfinitive(text, phrase.end, phrase.scopeEnd)) return null;
  const end = phrase.end + text.slice(phrase.end, phrase.scopeEnd).replace(CONNECTIVE_AT_END, '').length;
  const addressee = addresseeIn(text, phrase.end, end, mentions);
  return addressee && { phrase, addressee, verb: next.verb, contentEnd: next.contentEnd, mentions };
}
