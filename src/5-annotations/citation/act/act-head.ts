import type { ActKind } from '../../../references/body.ts';
import { issuerBefore } from '../parts/issuer.ts';
import { type PinpointMatch, pinpointBefore } from '../parts/pinpoint.ts';
import { type Adopter, adopterBefore } from './adopter.ts';
import type { NamedOrgan } from './organ.ts';
import { organAfter } from './organ-after.ts';
import { organBefore } from './organ-before.ts';

/** The word "resolution" or "decision" with the words that lead to it. */
export interface ActHead {
  readonly kind: ActKind;
  readonly isSingular: boolean;
  /** Where the organ before the word begins, or else the word. */
  readonly start: number;
  readonly end: number;
  /** The organ named right before or after the word. */
  readonly organ: NamedOrgan | null;
  /** The organ of the list that this one continues with "and" or a comma. */
  readonly continuedOrgan: NamedOrgan | null;
  /** True for "its resolution". */
  readonly isPossessive: boolean;
  readonly adopter: Adopter | null;
  /** The organ of another list before it in the same sentence. */
  readonly lastOrgan: NamedOrgan | null;
  readonly pinpoint: PinpointMatch | null;
}

/** In "the Council in its resolutions 55/28 and 55/29 and its decision 56/115" both are the Council's. */
const sameAdopter = (continued: ActHead | null): Adopter | null =>
  continued?.isPossessive ? continued.adopter : null;

/** What the lists before the word contribute. */
export interface ActHeadContext {
  /**
   * The head of the list that this one continues: "General Assembly resolutions 49/127 and 50/123 and
   * decision 50/411".
   */
  readonly continued: ActHead | null;
  readonly lastOrgan: NamedOrgan | null;
}

/** Longer than "its " and three words. */
const MAX_POSSESSIVE = 160;
/** "its", "its earlier relevant". */
const POSSESSIVE = /\b[Ii]ts (?:[a-z-]+ ){0,3}$/;

/** Reads the head whose word, "resolutions", begins at `at`; `end` is after its "No." too. */
export function readHead(
  text: string,
  { at, end, word }: { at: number; end: number; word: string },
  { continued, lastOrgan }: ActHeadContext,
): ActHead {
  const organAhead = organBefore(text, at);
  const organBehind = organAhead ? null : organAfter(text, end);
  const organ = organAhead ?? organBehind;
  const isPossessive = POSSESSIVE.test(text.slice(Math.max(0, at - MAX_POSSESSIVE), at));
  const inherited = isPossessive || organ ? null : continued;
  const adopter = organ ? null : adopterBefore(text, at);
  const start = organAhead?.start ?? issuerBefore(text, at)?.start ?? at;
  const isSingular = !/ns$/i.test(word);
  return {
    kind: /^r/i.test(word) ? 'resolution' : 'decision',
    isSingular,
    start,
    end: organBehind?.end ?? end,
    organ,
    continuedOrgan: inherited ? (inherited.organ ?? inherited.continuedOrgan) : null,
    isPossessive: isPossessive || inherited?.isPossessive === true,
    adopter: inherited ? inherited.adopter : (adopter ?? (isPossessive ? sameAdopter(continued) : null)),
    lastOrgan,
    pinpoint: isSingular ? pinpointBefore(text, start) : null,
  };
}
