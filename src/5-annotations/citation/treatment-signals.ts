import { TREATMENTS, type Treatment } from '../../model/treatment.ts';
import words from './treatment-words.json' with { type: 'json' };

/** A treatment, and where the words end that express it. */
export interface Lead {
  readonly treatment: Treatment;
  readonly end: number;
}

/** Words that say how a text treats what follows: leading words, "pursuant to", or a verb, "Recalling". */
export interface Signal extends Lead {
  readonly isLead: boolean;
}

/** A word or words with the treatment that they express. */
type Entry = readonly [words: string, treatment: Treatment];

/** The signals of a text, in its order. */
export const signalsIn = (text: string): Signal[] =>
  [...text.matchAll(SIGNAL)].map(({ 0: printed, index, groups }) => {
    const { opening, verb, lead } = groups ?? {};
    const signal = (opening ?? verb ?? lead ?? '').toLowerCase().replaceAll(/\s/g, ' ');
    return {
      isLead: lead !== undefined,
      treatment: TREATMENT_OF.get(signal) ?? 'mentions',
      end: index + printed.length,
    };
  });

/** The words of each treatment, in each of their forms. */
const entries = (
  wordsOf: Readonly<Partial<Record<string, readonly string[]>>>,
  formsOf: (word: string) => string[],
): Entry[] =>
  TREATMENTS.flatMap(treatment =>
    (wordsOf[treatment] ?? []).flatMap(word => formsOf(word).map(form => [form, treatment] as const)),
  );

/** "take note" -> "takes note", "taking note". */
function finiteForms(verb: string): string[] {
  const [first = '', ...rest] = verb.split(' ');
  const present = /(?:s|sh|x|ch)$/.test(first) ? `${first}es` : `${first}s`;
  return [present, `${first.replace(/e$/, '')}ing`].map(form => [form, ...rest].join(' '));
}

/** "take note" -> "having taked note": only regular verbs occur in this form. */
const perfectForm = (verb: string): string[] => [`having ${verb.replace(/e?( |$)/, 'ed$1')}`];
const asWritten = (word: string): string[] => [word];

const FINITE = entries(words.verbs, finiteForms);
const PLAIN = entries(words.verbs, asWritten);
const PERFECT = entries(words.verbs, perfectForm);
const ADJECTIVES = entries(words.adjectives, asWritten);
const LEADS = entries(words.leads, asWritten);
const TREATMENT_OF: ReadonlyMap<string, Treatment> = new Map([
  ...PLAIN,
  ...FINITE,
  ...PERFECT,
  ...ADJECTIVES,
  ...LEADS,
]);

/** The words with the first letter in either case. */
const withEitherCase = (printed: string): string =>
  `[${printed.charAt(0).toUpperCase()}${printed.charAt(0)}]${printed.slice(1).replaceAll(' ', String.raw`\s`)}`;
const anyOf = (list: readonly Entry[]): string =>
  list
    .map(([printed]) => printed)
    .sort((a, b) => b.length - a.length)
    .map(withEitherCase)
    .join('|');

const VERB = anyOf([...FINITE, ...PERFECT, ...ADJECTIVES]);
const ADVERB = [
  'and',
  '[Aa]lso',
  '[Ff]urther',
  String.raw`[Oo]nce\sagain`,
  String.raw`[Ii]n\sthis\s(?:regard|context|respect)`,
  // "Deeply", "strongly"
  '[A-Za-z][a-z]{2,20}ly',
].join('|');
const ADVERBS = String.raw`(?:(?:${ADVERB}),?\s){0,4}`;
const SIGNAL = new RegExp(
  [
    // at the beginning of a text: "Deeply concerned", "Take note"
    String.raw`^${ADVERBS}(?<opening>${anyOf(PLAIN)}|${VERB})\b`,
    // after a comma, a semicolon or "and": ", and once again reaffirming"
    String.raw`(?:[,;:–]\s|\band\s)${ADVERBS}(?<verb>${VERB})\b`,
    // anywhere: "pursuant to"
    String.raw`\b(?<lead>${anyOf(LEADS)})\b`,
  ].join('|'),
  'g',
);
