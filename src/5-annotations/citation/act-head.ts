import type { ActKind, Body } from '../../model/body.ts';
import type { ActList } from './act-list.ts';
import { type NamedOrgan, organAfter, organBefore } from './organ.ts';
import { type FoundPinpoint, pinpointBefore } from './pinpoint.ts';

/** The word "resolution" or "decision" with what leads to it. */
export interface ActHead {
  readonly kind: ActKind;
  readonly isSingular: boolean;
  /** Where the organ begins that is named before the word, or else the word. */
  readonly start: number;
  readonly end: number;
  readonly organ: NamedOrgan | null;
  /** The organs that "its" can stand for by the words before it; empty where they tell none. */
  readonly possessors: readonly Body[];
  readonly pinpoint: FoundPinpoint | null;
}

/** `linked` is the list that this one only continues: "General Assembly resolutions 49/127 and 50/123 and decision 50/411". */
export function readHead(text: string, at: RegExpExecArray, word: string, linked: ActList | null): ActHead {
  const named = organBefore(text, at.index);
  const start = named?.start ?? at.index;
  const end = at.index + at[0].length;
  const after = named ? null : organAfter(text, end);
  const isPossessive = POSSESSIVE.test(text.slice(Math.max(0, at.index - REACH), at.index));
  const isSingular = !/s$/i.test(word);
  const organ = named ?? after;
  const inherits = linked !== null && !isPossessive && !organ;
  return {
    kind: /^r/i.test(word) ? 'resolution' : 'decision',
    isSingular,
    start,
    end: after?.end ?? end,
    organ: inherits ? linked.head.organ : organ,
    possessors: inherits ? linked.head.possessors : organ ? [] : possessorsBefore(text, at.index),
    pinpoint: isSingular ? pinpointBefore(text, start) : null,
  };
}

/** Longer than what can stand between an organ's name and the word. */
const REACH = 60;
const POSSESSIVE = /\b[Ii]ts (?:[a-z-]+ ){0,3}$/;
const INTRODUCTION =
  /,? (?:in|by|through|under) (?:(?:paragraphs?|section|part|annex) (?:[\dIVX]+ )?(?:\([a-z]\) )?(?:of|to) )?(?:its (?:[a-z-]+ ){0,2})?$/;

/** Whom "its" means in "the Council, in its resolution" and in "requested by the Council in its resolution". */
function possessorsBefore(text: string, at: number): readonly Body[] {
  const [introduction] = INTRODUCTION.exec(text.slice(Math.max(0, at - REACH), at)) ?? [];
  const organ = introduction ? organBefore(text, at - introduction.length) : null;
  if (!introduction || !organ) return [];
  const isAgent = /\b(?:by|of|from)(?: the)? $/.test(text.slice(Math.max(0, organ.start - 10), organ.start));
  return isAgent || introduction.startsWith(',') ? organ.bodies : [];
}
