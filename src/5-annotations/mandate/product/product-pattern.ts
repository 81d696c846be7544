import { REQUESTED_DOCUMENT_KINDS } from '../../../model/mandate.ts';
import { anyOf, wordAlternatives } from '../../alternatives.ts';
import words from '../words.json' with { type: 'json' };

const DOCUMENT_NOUNS = REQUESTED_DOCUMENT_KINDS.map(kind => [kind, words.documentNouns[kind]] as const);

const KIND_BY_NOUN: ReadonlyMap<string, string> = new Map([
  ...DOCUMENT_NOUNS.flatMap(([kind, nouns]) => nouns.map(noun => [noun, kind] as const)),
  ...words.meetingNouns.map(noun => [noun, 'meeting'] as const),
]);

/** The kind of document that a noun stands for, or "meeting"; undefined for other nouns. */
export const productKind = (noun: string): string | undefined => KIND_BY_NOUN.get(noun.toLowerCase());

/** A word of a noun phrase before its head: no preposition or relative pronoun. */
const NOT_PREPOSITION = String.raw`(?!(?:of|on|for|to|that|which|with|from|in|at|by|about|through)\b)`;
const MODIFIER = String.raw`${NOT_PREPOSITION}[\p{L}\d’'-]+`;

/** The head of a noun phrase. */
const headOf = (nouns: readonly string[]): string =>
  `(?<noun>${wordAlternatives(nouns)})s?` +
  // not "report-writing"
  String.raw`(?![\p{L}-])` +
  // not "panel and plenary session", "information and communications technologies"
  String.raw`(?! (?:and|or) [\p{L}-]+ (?:session|meeting|technolog))` +
  // not "information systems", "meeting services"
  String.raw`(?! (?:services?|systems?|campaigns?|materials?|sharing|exchange|technolog\w+))`;

/** What may follow the verb before its object: recipients, times, places. */
const BEFORE_OBJECT = ` ${anyOf(
  'to',
  'at',
  'in',
  'for',
  'under',
  'through',
  'by',
  'before',
  'no later',
  'within',
  'the',
  'annually',
  'Member',
  'States',
)}`;
const OBJECT_OPENING = anyOf(
  'a|an|his|her|its|their|one|two',
  // "submit to the Council regular reports"
  'regular|annual|updated|detailed|further',
);

/** The patterns of an object with one of the nouns as its head; each starts right after the verb. */
const objectPatterns = (nouns: readonly string[]): readonly RegExp[] => [
  // "submit a comprehensive report"
  new RegExp(`^(?: ${MODIFIER},?){0,9}? ${headOf(nouns)}`, 'iu'),
  // "submit to the General Assembly, at its sixtieth session, a report"
  new RegExp(
    `^(?:${BEFORE_OBJECT}|,)[^.;]*?(?<= |, )(?:with )?${OBJECT_OPENING}(?: ${MODIFIER},?){0,7}? ${headOf(nouns)}`,
    'iu',
  ),
  // "provide the Committee with relevant updates"
  new RegExp(`^ [^.;]*? with (?:${MODIFIER} ){0,3}${headOf(nouns)}`, 'iu'),
];

export const DOCUMENT_PATTERNS = objectPatterns(DOCUMENT_NOUNS.flatMap(([, nouns]) => nouns));
export const MEETING_PATTERNS = objectPatterns(words.meetingNouns);
