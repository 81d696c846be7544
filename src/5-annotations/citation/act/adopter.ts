import type { NamedOrgan } from './organ.ts';
import { organBefore } from './organ-before.ts';

/** The adopting organ as named by the preceding words. */
export interface Adopter extends NamedOrgan {
  /**
   * If true, no other organ can have adopted the act, even if this one is not known to have such a number.
   */
  readonly isCertain: boolean;
}

/** Longer than what can stand between an organ and the word "resolution". */
const MAX_GAP_TO_ORGAN = 160;
/** Longer than "adopted by the ". */
const MAX_LEAD = 12;

/** ", at its tenth session", " during its resumed fourth special session". */
const SESSION = String.raw`(?:,? (?:at|during) its [\w-]+(?: [\w-]+){0,3} session)?`;
/** " in", " as reflected in", " of", " including". */
const PREPOSITION =
  '(?:(?:as )?[a-z]+(?:ed|de|set|told) (?:out |forth )?in|as [a-z]+ (?:out |forth )?in|including (?:in|by|through|under)|in|by|through|under|of|including|namely)';
/** "paragraph 2 (a) of", "the annex to". */
const PART = String.raw`(?:(?:paragraphs?|section|part|annex) (?:[\dIVX]+ )?(?:\([a-z]\) )?(?:of|to) )?`;
/** "its", "its landmark". */
const POSSESSIVE = '(?<its>its (?:[a-z-]+ ){0,2})?';
const INTRODUCTION = new RegExp(`${SESSION}(?<comma>,)? ${PREPOSITION} ${PART}${POSSESSIVE}$`);

/**
 * The organ to which "its" refers in "the Council, in its resolution", and the adopting organ of "the
 * adoption, by the Council at its tenth session, of resolution". `at` is the place of the word "resolution".
 */
export function adopterBefore(text: string, at: number): Adopter | null {
  const introduction = INTRODUCTION.exec(text.slice(Math.max(0, at - MAX_GAP_TO_ORGAN), at));
  const organ = introduction && organBefore(text, at - introduction[0].length);
  if (!organ) return null;
  const { its, comma } = introduction.groups ?? {};
  const isPossessive = its !== undefined;
  const lead = text.slice(Math.max(0, organ.start - MAX_LEAD), organ.start);
  const isCertain = /\bby(?: the)? $/.test(lead) || (isPossessive && comma !== undefined);
  const isLikely = isPossessive && /\b(?:of|from|and|that|which)(?: the)? $/.test(lead);
  return isCertain || isLikely ? { ...organ, isCertain } : null;
}
