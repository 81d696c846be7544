import type { Range } from '../../model/range.ts';
import type { Infinitive } from './infinitive.ts';
import { oneOf } from './one-of.ts';
import type { ToBeMade } from './told.ts';
import words from './words.json' with { type: 'json' };

export interface FoundAsked extends Range {
  readonly kind: string;
}

/** How far from its verb what is to be made or held may stand. */
const REACH = 320;

const KIND_OF = new Map([
  ...Object.entries(words.products).flatMap(([kind, nouns]) => nouns.map(noun => [noun, kind] as const)),
  ...words.meetings.map(noun => [noun, 'meeting'] as const),
]);
const PRODUCTS = oneOf(Object.values(words.products).flat());
const MEETINGS = oneOf(words.meetings);
const MAKING: ReadonlySet<string> = new Set(words.making);
const HOLDING: ReadonlySet<string> = new Set(words.holding);
const DOCUMENTS: ReadonlySet<string> = new Set(Object.keys(words.products));

/** Whether it is documents or meetings that are asked for. */
export const toBeMade = (asked: readonly FoundAsked[], { verb }: Infinitive): ToBeMade => ({
  document: asked.some(({ kind }) => DOCUMENTS.has(kind)),
  meeting: HOLDING.has(verb) || asked.some(({ kind }) => kind === 'meeting'),
});

const nounAfter = (nouns: string) => {
  const noun = String.raw`(?<noun>${nouns})s?(?![\p{L}-])(?! (?:and|or) [\p{L}-]+ (?:session|meeting|technolog))(?! (?:services?|systems?|campaigns?|materials?|sharing|exchange|technolog\w+))`;
  const small = String.raw`(?!(?:of|on|for|to|that|which|with|from|in|at|by|about|through)\b)`;
  return [
    /** Right after the verb: "submit a comprehensive report". */
    new RegExp(String.raw`^(?: ${small}[\p{L}\d’'-]+,?){0,9}? ${noun}`, 'iu'),
    /** After whom it goes to, or when: "submit to the General Assembly, at its sixtieth session, a report". */
    new RegExp(
      String.raw`^(?: to|,| at| in| for| under| through| by| before| no later| within| the| annually| Member| States)[^.;]*?(?<= |, )(?:with )?(?:a|an|his|her|its|their|one|two|regular|annual|updated|detailed|further)(?: ${small}[\p{L}\d’'-]+,?){0,7}? ${noun}`,
      'iu',
    ),
    /** "provide the Committee with relevant updates". */
    new RegExp(String.raw`^ [^.;]*? with (?:${small}[\p{L}\d’'-]+ ){0,3}${noun}`, 'iu'),
  ];
};
const PRODUCT = nounAfter(PRODUCTS);
const MEETING = nounAfter(MEETINGS);

/**
 * What the infinitive asks for, and what else is to be made or held by those that follow it: a report, a meeting.
 * Where nothing of the kind is asked for, what is asked for is called by its verb.
 */
export const askedBy = (text: string, { verb, at }: Infinitive, until: number): FoundAsked[] =>
  [
    made(text, verb, at, until) ?? { kind: verb, start: at, end: at + verb.length },
    ...madeLater(text, at + verb.length, until),
  ].filter(({ end }, index, all) => end !== all[index - 1]?.end);

function made(text: string, verb: string, at: number, until: number): FoundAsked | null {
  if (verb === 'report') return { kind: 'report', start: at, end: at + verb.length };
  const nouns = MAKING.has(verb) ? PRODUCT : HOLDING.has(verb) ? MEETING : [];
  const from = afterCoordinate(text, at + verb.length);
  const following =
    text.slice(from, Math.min(until, from + REACH)).split(/, (?:and )?to (?=[a-z]+ )|; /, 1)[0] ?? '';
  for (const form of nouns) {
    const found = form.exec(following);
    const { noun = '' } = found?.groups ?? {};
    const kind = KIND_OF.get(noun.toLowerCase());
    if (found && kind) return { kind, start: at, end: from + found[0].length };
  }
  return null;
}

/** "draft and circulate a summary", "organize and preside over a hearing". */
const afterCoordinate = (text: string, end: number): number =>
  end +
  (/^ and (?:circulate|submit|present|publish|preside over|convene|issue|disseminate|conduct|transmit)(?= )/.exec(
    text.slice(end, end + 40),
  )?.[0].length ?? 0);

const LATER = new RegExp(
  String.raw`(?:,? (?:and|as well as)|,)(?: to(?: [a-z]+ly)?| also to)? (?<verb>report(?= (?:to|thereon|back|on|annually|regularly|in|at)\b)|${oneOf(words.making)}|${oneOf(words.holding)})(?= )`,
  'g',
);

const madeLater = (text: string, from: number, until: number): FoundAsked[] =>
  [...text.slice(from, until).matchAll(LATER)].flatMap(({ 0: found, index, groups }) => {
    const { verb = '' } = groups ?? {};
    return made(text, verb, from + index + found.length - verb.length, until) ?? [];
  });
