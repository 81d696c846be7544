import type { Range } from '../../model/range.ts';
import { oneOf } from './one-of.ts';
import words from './words.json' with { type: 'json' };

/** "to" and the verb that follows it, with the adverbs between them. */
export interface Infinitive extends Range {
  readonly verb: string;
  /** Where the verb stands. */
  readonly at: number;
}

const ADVERB =
  '(?!(?:apply|comply|imply|multiply|rely|reply|supply)[^a-z])(?:[a-z]+ly|also|further(?! (?:efforts|the|their|its)\\b)|not|better|jointly|now|at least|inter alia)';
const ADVERBS = `(?:${ADVERB},? (?:and [a-z]+ly )?)*`;
/** "to, as appropriate, employ": what stands between commas begins with one of these. */
const ASIDE =
  '(?:,? inter alia,?|, (?:as|where|when|if|upon|in|within|with|through|at|by|on|under) [^,;]{1,60},)?';
const TO = new RegExp(
  String.raw`(?<=[ ,])to${ASIDE} ${ADVERBS}(?<verb>[a-z]+(?:-[a-z]+)*)(?=[\s,;.:]|$)`,
  'g',
);
const NO_VERBS: ReadonlySet<string> = new Set(words.noVerbs);
const VERBS: ReadonlySet<string> = new Set(words.verbsLikeOthers);
const NO_ASK_BEFORE: ReadonlySet<string> = new Set(words.noAskBefore);
const NO_DO_SO_BEFORE: ReadonlySet<string> = new Set(words.noDoSoBefore);
/** After a comma "in their efforts to" says how; right after who is asked, efforts are a part of their name at most. */
const NO_ASK_BEFORE_IN_ASIDE: ReadonlySet<string> = new Set(words.noAskBeforeInAside);
const LIKE_OTHERS = /(?:ing|ity|ness|tion|sion|al|ive|ous|ic|ed|ship|ance|ence|ies|isms?|ions|ments|ities)$/;

export const isVerb = (word: string): boolean =>
  VERBS.has(word) || (!NO_VERBS.has(word) && !LIKE_OTHERS.test(word));

/** The first infinitive from `from` on that says what is asked for, and is no part of the name of who is asked. */
export function firstInfinitive(text: string, from: number, until: number): Infinitive | null {
  let first: Infinitive | null = null;
  for (const found of infinitives(text, from, until)) {
    const [before = ''] =
      /[\p{L}-]+(?= $)/u.exec(text.slice(Math.max(from, found.start - 40), found.start)) ?? [];
    const isToDoSo = DO_SO.test(text.slice(found.at, found.end + 10));
    const isAside = isToDoSo ? NO_DO_SO_BEFORE.has(before) : isAsideAfter(before, found);
    if (first === null && !isAside) {
      first = found;
      if (!RELATIVE.test(text.slice(from, found.start))) return first;
    } else if (first !== null) {
      const isFar = found.start - first.end > DO_SO_WITHIN;
      if (isFar || /[,;]/.test(text.slice(first.end, found.start))) return first;
      if (isToDoSo && !isAside) return found;
    }
  }
  return first;
}

/** "to be established at its next session" between commas says more of who is asked. */
const isAsideAfter = (before: string, { verb, afterComma }: FoundInfinitive): boolean =>
  NO_ASK_BEFORE.has(before) ||
  (afterComma && (NO_ASK_BEFORE_IN_ASIDE.has(before) || (verb === 'be' && before === '')));

interface FoundInfinitive extends Infinitive {
  readonly afterComma: boolean;
}

/** "States that have pledged to sign the Treaty to do so": what those do already is no part of what is asked for. */
const RELATIVE = / (?:that|which|who|with (?:the )?(?:competence|capacity)) /;
/** How far from what they have to do already. */
const DO_SO_WITHIN = 400;
const DO_SO = /^do (?:so|likewise|the same)\b/;

function* infinitives(text: string, from: number, until: number): Generator<FoundInfinitive> {
  const comma = text.indexOf(',', from);
  for (const found of text.slice(from, until).matchAll(TO)) {
    const { verb = '' } = found.groups ?? {};
    const start = from + found.index;
    const end = start + found[0].length;
    if (isVerb(verb))
      yield { start, end, verb, at: end - verb.length, afterComma: comma !== -1 && comma < start };
  }
}

/** "In accordance with their national law, to explore". */
const OPENING = '(?:(?:In|Within|With|As|Where|When|If|Through|By|At|On|Upon) [^,;]{1,100}, to|To)';
const PART = new RegExp(String.raw`^${OPENING} ${ADVERBS}(?<verb>[a-z-]+)(?=[\s,;])`);
const BARE_PART = new RegExp(String.raw`^(?:To )?${ADVERBS}(?<verb>[a-z-]+)(?=[\s,;])`, 'i');

/** The infinitive that a lettered part opens with; after "to:" its verb alone. */
export function infinitiveAt(text: string, isBare: boolean): Infinitive | null {
  const form = isBare ? BARE_PART : PART;
  const found = form.exec(text);
  const { verb = '' } = found?.groups ?? {};
  if (!found || verb === '' || !isVerb(verb.toLowerCase())) return null;
  const end = found[0].length;
  return { start: 0, end, verb: verb.toLowerCase(), at: end - verb.length };
}

const PLAIN_PART = new RegExp(
  String.raw`^(?:[A-Z][a-z]+ly )?(?<verb>${oneOf(words.plainVerbs)})(?= (?!(?:for|of|to)\b))`,
  'i',
);

/** The plain verb that a part of a list of actions opens with: "Build on promising practices". */
export function plainVerbAt(text: string): Infinitive | null {
  const found = PLAIN_PART.exec(text);
  const { verb = '' } = found?.groups ?? {};
  if (!found) return null;
  const end = found[0].length;
  return { start: 0, end, verb: verb.toLowerCase(), at: end - verb.length };
}
