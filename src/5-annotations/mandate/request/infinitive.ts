import { anyOf } from '../../alternatives.ts';
import words from '../words.json' with { type: 'json' };
import { ADVERBS, isVerb, type RequestedVerb } from './verb.ts';

/** Between "to" and the verb: "to, as appropriate, employ", "to, inter alia, employ". */
const ASIDE = anyOf(
  ',? inter alia,?',
  ', (?:as|where|when|if|upon|in|within|with|through|at|by|on|under) [^,;]{1,60},',
);
const INFINITIVE = new RegExp(
  String.raw`(?<=[ ,])to${ASIDE}? ${ADVERBS}(?<verb>[a-z]+(?:-[a-z]+)*)(?=[\s,;.:]|$)`,
  'g',
);

const BEFORE_DESCRIBING: ReadonlySet<string> = new Set(words.wordsBeforeDescribingInfinitive);
const BEFORE_DESCRIBING_DO_SO: ReadonlySet<string> = new Set(words.wordsBeforeDescribingDoSo);
/**
 * After a comma "in their efforts to" says how; right after the addressee, efforts are
 * at most a part of its name.
 */
const BEFORE_DESCRIBING_AFTER_COMMA: ReadonlySet<string> = new Set(
  words.wordsBeforeDescribingInfinitiveAfterComma,
);

/** "States that have pledged to sign the Treaty to do so": what they already do is not what is requested. */
const RELATIVE_CLAUSE = / (?:that|which|who|with (?:the )?(?:competence|capacity)) /;
const DO_SO = /^do (?:so|likewise|the same)\b/;
/** In characters, from the infinitive of a relative clause. */
const MAX_DISTANCE_OF_DO_SO = 400;
/** Characters before an infinitive in which the word before it is looked for. */
const MAX_PRECEDING_WORD = 40;

/**
 * The first infinitive between the offsets that says what is requested, and does not describe the addressee.
 */
export function firstInfinitive(text: string, from: number, until: number): RequestedVerb | null {
  let first: RequestedVerb | null = null;
  for (const found of infinitives(text, from, until)) {
    const precedingWord = wordBefore(text, from, found.start);
    const isDoSo = DO_SO.test(text.slice(found.verbStart, found.end + 10));
    const isDescribing = isDoSo
      ? BEFORE_DESCRIBING_DO_SO.has(precedingWord)
      : describesAddressee(precedingWord, found);
    if (first === null && !isDescribing) {
      first = found;
      if (!RELATIVE_CLAUSE.test(text.slice(from, found.start))) return first;
    } else if (first !== null) {
      const isFar = found.start - first.end > MAX_DISTANCE_OF_DO_SO;
      if (isFar || /[,;]/.test(text.slice(first.end, found.start))) return first;
      if (isDoSo && !isDescribing) return found;
    }
  }
  return first;
}

const wordBefore = (text: string, from: number, at: number): string =>
  /(?<![\p{L}-])[\p{L}-]+(?= $)/u.exec(text.slice(Math.max(from, at - MAX_PRECEDING_WORD), at))?.[0] ?? '';

/**
 * "its ability to act"; between commas also "its efforts to act" and "to be established at its next session".
 */
const describesAddressee = (precedingWord: string, { verb, followsComma }: FoundInfinitive): boolean =>
  BEFORE_DESCRIBING.has(precedingWord) ||
  (followsComma &&
    (BEFORE_DESCRIBING_AFTER_COMMA.has(precedingWord) || (verb === 'be' && precedingWord === '')));

interface FoundInfinitive extends RequestedVerb {
  /** Whether there is a comma between the start of the search and the infinitive. */
  readonly followsComma: boolean;
}

function* infinitives(text: string, from: number, until: number): Generator<FoundInfinitive> {
  const searched = text.slice(from, until);
  const comma = searched.indexOf(',');
  for (const { 0: found, index, groups } of searched.matchAll(INFINITIVE)) {
    const { verb = '' } = groups ?? {};
    const start = from + index;
    const end = start + found.length;
    if (isVerb(verb))
      yield { start, end, verb, verbStart: end - verb.length, followsComma: comma !== -1 && comma < index };
  }
}
