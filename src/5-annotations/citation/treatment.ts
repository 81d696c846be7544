import type { Range } from '../../model/range.ts';
import type { Treatment } from '../../model/treatment.ts';
import { type Lead, type Signal, signalsIn } from './treatment-signals.ts';

/**
 * How a text treats each of its citations, which are in the order of the text. The first of these decides:
 *
 * 1. words that lead to the citation, or to a list of which it is part: "pursuant to", "in the implementation
 *    of", "as set out in". Nothing but the list may stand in between;
 * 2. the last verb before it that governs what follows: the clause's own, or a later one after a comma, a
 *    semicolon or "and": "Welcoming ..., and reaffirming its resolution 58/208";
 * 3. without such a verb, the treatment by the clause of which the text is a part
 *    (`inherited`), by default `mentions`.
 */
export function treatments(
  text: string,
  citations: readonly Range[],
  inherited: Treatment = 'mentions',
): Treatment[] {
  const signals = signalsIn(text.slice(0, citations.at(-1)?.start ?? 0));
  let next = 0;
  let verb: Treatment = inherited;
  let lead: Lead | null = null;
  return citations.map(({ start, end }) => {
    for (
      let signal: Signal | undefined = signals[next];
      signal && signal.end <= start;
      signal = signals[++next]
    ) {
      if (signal.isLead) lead = signal;
      else [verb, lead] = [signal.treatment, null];
    }
    lead = lead !== null && leadsTo(text, lead, start) ? { treatment: lead.treatment, end } : null;
    return lead?.treatment ?? verb;
  });
}

/**
 * How a text treats what stands at one place of it: a note that is referred to there, or a
 * part that follows the text.
 */
export const treatmentAt = (text: string, at: number, inherited: Treatment): Treatment =>
  treatments(text, [{ start: at, end: at }], inherited)[0] ?? inherited;

const leadsTo = (text: string, lead: Lead, start: number): boolean =>
  LINK_TO_CITATION.test(text.slice(lead.end, Math.min(start, lead.end + MAX_LINK)));

/** Longer than what may stand between leading words and a citation. */
const MAX_LINK = 90;
/** A word of a noun phrase, and none that begins something else: "relevant", "gender-related". */
const PHRASE_WORD = String.raw`(?!and\b|or\b|to\b|by\b)[\p{L}’'-]+`;
/** " the relevant provisions of the"; right after a lead also "-related goals". Words match in one way only. */
const PHRASE = `[ -]${PHRASE_WORD}(?: ${PHRASE_WORD}){0,7}`;
const LINK_TO_CITATION = new RegExp(
  `^(?:${[
    // " the relevant provisions of the", ", and General Assembly", " its goals and targets of the"
    String.raw`(?:,? (?:and|or|as well as))?(?:${PHRASE})?(?: and(?: [\p{L}’'-]+){0,4})?`,
    // the comma of a list
    ',',
  ].join('|')}) ?$`,
  'u',
);
