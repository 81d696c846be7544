import type { Range } from '../../model/range.ts';
import { TREATMENTS, type Treatment } from '../../model/treatment.ts';
import words from './treatment-words.json' with { type: 'json' };

/**
 * How a text treats each of what it cites; `cited` in the order of the text. The first of these decides:
 *
 * 1. words that lead to the citation, or to a list that it stands in: "pursuant to", "in the implementation of", "as set
 *    out in". Nothing but the list may stand in between;
 * 2. the last verb before it that does something to what follows: the clause's own, or a later one that a comma, a
 *    semicolon or "and" sets off: "Welcoming ..., and reaffirming its resolution 58/208";
 * 3. none does: it is as in what the text is a part of (`inherited`), or else `mentions` it.
 */
export function treatments(
  text: string,
  cited: readonly Range[],
  inherited: Treatment = 'mentions',
): Treatment[] {
  const signals = [...text.slice(0, cited.at(-1)?.start ?? 0).matchAll(SIGNAL)].map(asSignal);
  let next = 0;
  let verb: Treatment = inherited;
  let lead: Lead | null = null;
  return cited.map(({ start, end }) => {
    for (let signal = signals[next]; signal && signal.end <= start; signal = signals[++next]) {
      if (signal.isLead) lead = signal;
      else [verb, lead] = [signal.treatment, null];
    }
    const leads: boolean =
      lead !== null && LINK.test(text.slice(lead.end, Math.min(start, lead.end + MAX_LINK)));
    lead = leads && lead !== null ? { treatment: lead.treatment, end } : null;
    return lead?.treatment ?? verb;
  });
}

/** How a text treats what stands at one place of it: what a note says that is referred to there, or a part that follows the text. */
export const treatmentAt = (text: string, at: number, inherited: Treatment): Treatment =>
  treatments(text, [{ start: at, end: at }], inherited)[0] ?? inherited;

interface Lead {
  readonly treatment: Treatment;
  readonly end: number;
}

/** Longer than what may stand between leading words and a citation. */
const MAX_LINK = 90;
/** A list goes on, directly after a comma, or an article, a possessive, an organ, a word or two for what is cited: "the relevant provisions of the". */
const LINK =
  /^(?:(?:,? (?:and|or|as well as))?(?:[ -](?!and\b|or\b|to\b|by\b)[\p{L}’'-]+){0,8}(?: and(?: [\p{L}’'-]+){0,4})?|,) ?$/u;

/** In either case at its beginning. */
const spelled = (words: string): string =>
  `[${words.charAt(0).toUpperCase()}${words.charAt(0)}]${words.slice(1).replaceAll(' ', String.raw`\s`)}`;
const anyOf = (list: readonly string[]): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map(spelled)
    .join('|');
const of = (by: Readonly<Partial<Record<string, readonly string[]>>>, form: (word: string) => string[]) =>
  TREATMENTS.flatMap(treatment =>
    (by[treatment] ?? []).flatMap(word => form(word).map(one => [one, treatment] as const)),
  );

/** "take note" -> "takes note", "taking note", and at the head of a text "take note" too. */
function forms(verb: string): string[] {
  const [head = '', ...rest] = verb.split(' ');
  const present = /(?:s|sh|x|ch)$/.test(head) ? `${head}es` : `${head}s`;
  return [present, `${head.replace(/e$/, '')}ing`].map(form => [form, ...rest].join(' '));
}

const FINITE = of(words.verbs, forms);
const PLAIN = of(words.verbs, verb => [verb]);
const PERFECT = of(words.verbs, verb => [`having ${verb.replace(/e?( |$)/, 'ed$1')}`]);
const ADJECTIVES = of(words.adjectives, word => [word]);
const LEADS = of(words.leads, phrase => [phrase]);
const BY_WORD = new Map([...PLAIN, ...FINITE, ...PERFECT, ...ADJECTIVES, ...LEADS]);

const VERBS = anyOf([...FINITE, ...PERFECT, ...ADJECTIVES].map(([word]) => word));
const ADVERBS = String.raw`(?:(?:and|[Aa]lso|[Ff]urther|[Oo]nce\sagain|[Ii]n\sthis\s(?:regard|context|respect)|[A-Za-z][a-z]{2,20}ly),?\s){0,4}`;
const SIGNAL = new RegExp(
  [
    String.raw`^${ADVERBS}(?<opening>${anyOf(PLAIN.map(([word]) => word))}|${VERBS})\b`,
    String.raw`(?:[,;:–]\s|\band\s)${ADVERBS}(?<verb>${VERBS})\b`,
    String.raw`\b(?<lead>${anyOf(LEADS.map(([word]) => word))})\b`,
  ].join('|'),
  'g',
);

function asSignal({ 0: printed, index, groups }: RegExpExecArray) {
  const { opening, verb, lead } = groups ?? {};
  const word = (opening ?? verb ?? lead ?? '').toLowerCase().replaceAll(/\s/g, ' ');
  return {
    isLead: lead !== undefined,
    treatment: BY_WORD.get(word) ?? ('mentions' as const),
    end: index + printed.length,
  };
}
