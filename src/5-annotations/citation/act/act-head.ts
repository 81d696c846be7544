import type { ActKind } from '../../../references/body.ts';
import { issuerBefore } from '../instrument/issuer.ts';
import { type FoundPinpoint, pinpointBefore } from '../pinpoint.ts';
import type { ActList } from './act-list.ts';
import { type NamedOrgan, organAfter, organBefore } from './organ.ts';

/** The word "resolution" or "decision" with what leads to it. */
export interface ActHead {
  readonly kind: ActKind;
  readonly isSingular: boolean;
  /** Where the organ begins that is named before the word, or else the word. */
  readonly start: number;
  readonly end: number;
  /** The organ named right before or after the word. */
  readonly organ: NamedOrgan | null;
  /** The organ of the list that this one continues with "and" or a comma. */
  readonly inherited: NamedOrgan | null;
  /** True for "its resolution". */
  readonly isPossessive: boolean;
  /** The organ that adopted it by the words before: whom "its" stands for, or by whom a resolution was adopted. */
  readonly adopter: Adopter | null;
  /** The organ of another list before it in the same sentence. */
  readonly lastNamed: NamedOrgan | null;
  readonly pinpoint: FoundPinpoint | null;
}

/** Whose act it is by the words before. If that is certain, it is nobody else's, even if the organ is not known to number so. */
export interface Adopter extends NamedOrgan {
  readonly isCertain: boolean;
}

/** `linked` is the list that this one only continues: "General Assembly resolutions 49/127 and 50/123 and decision 50/411". */
export function readHead(
  text: string,
  at: RegExpExecArray,
  word: string,
  linked: ActList | null,
  lastNamed: NamedOrgan | null,
): ActHead {
  const named = organBefore(text, at.index);
  const start = named?.start ?? issuerBefore(text, at.index)?.start ?? at.index;
  const end = at.index + at[0].length;
  const after = named ? null : organAfter(text, end);
  const isPossessive = POSSESSIVE.test(text.slice(Math.max(0, at.index - REACH), at.index));
  const isSingular = !/ns$/i.test(word);
  const organ = named ?? after;
  const inherits = linked !== null && !isPossessive && !organ;
  return {
    kind: /^r/i.test(word) ? 'resolution' : 'decision',
    isSingular,
    start,
    end: after?.end ?? end,
    organ,
    inherited: inherits ? (linked.head.organ ?? linked.head.inherited) : null,
    isPossessive: isPossessive || (inherits && linked.head.isPossessive),
    adopter: inherits ? linked.head.adopter : organ ? null : adopterBefore(text, at.index),
    lastNamed,
    pinpoint: isSingular ? pinpointBefore(text, start) : null,
  };
}

/** Longer than what can stand between an organ's name and the word. */
const REACH = 160;
const POSSESSIVE = /\b[Ii]ts (?:[a-z-]+ ){0,3}$/;
const SESSION = String.raw`(?:,? (?:at|during) its [\w-]+(?: [\w-]+){0,3} session)?`;
const PART = String.raw`(?:(?:paragraphs?|section|part|annex) (?:[\dIVX]+ )?(?:\([a-z]\) )?(?:of|to) )?`;
const INTRODUCTION = new RegExp(
  `${SESSION}(?<comma>,)? (?:as [a-z]+ (?:out |forth )?in|in|by|through|under|of|including|namely) ${PART}(?<its>its (?:[a-z-]+ ){0,2})?$`,
);

/** Whom "its" means in "the Council, in its resolution", and who adopted it in "the adoption, by the Council at its tenth session, of resolution". */
function adopterBefore(text: string, at: number): Adopter | null {
  const found = INTRODUCTION.exec(text.slice(Math.max(0, at - REACH), at));
  const organ = found && organBefore(text, at - found[0].length);
  if (!organ) return null;
  const { comma, its } = found.groups ?? {};
  const lead = text.slice(Math.max(0, organ.start - 12), organ.start);
  const isCertain = /\bby(?: the)? $/.test(lead) || (its !== undefined && comma !== undefined);
  const isLikely = its !== undefined && /\b(?:of|from|and)(?: the)? $/.test(lead);
  return isCertain || isLikely ? { ...organ, isCertain } : null;
}
