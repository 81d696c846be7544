import type { Range } from '../model/range.ts';

/**
 * The end of a sentence: a full stop before a capital, or a semicolon; not the stops in "No. 5" and "p.m.".
 */
const END = /[.?!]["”’)]*(?= ["“‘(]?[A-Z])|;/g;
/** The longest text that is searched on either side. */
const MAX_DISTANCE = 2000;

/** The sentence of `text` that contains the range. */
export function sentenceAround(text: string, { start, end }: Range): Range {
  const origin = Math.max(0, start - MAX_DISTANCE);
  let from = origin;
  for (const { 0: mark, index } of text.slice(origin, end + MAX_DISTANCE).matchAll(END)) {
    const after = origin + index + mark.length;
    if (after <= start) from = after;
    else if (origin + index >= end) return { start: skipBlank(text, from), end: after };
  }
  return { start: skipBlank(text, from), end: Math.min(text.length, end + MAX_DISTANCE) };
}

const skipBlank = (text: string, at: number): number => (text[at] === ' ' ? at + 1 : at);
