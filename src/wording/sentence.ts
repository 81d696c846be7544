import type { Range } from '../model/range.ts';

/** The end of a sentence: a stop before a capital, or a semicolon; "No. 5" and "(A/58/98)." do not look so. */
const END = /[.?!]["”’)]*(?= ["“‘(]?[A-Z])|;/g;
/** Longer than any sentence, on either side. */
const REACH = 2000;

/** The sentence of `text` that holds the range. */
export function sentenceAround(text: string, { start, end }: Range): Range {
  const origin = Math.max(0, start - REACH);
  let from = origin;
  for (const { 0: mark, index } of text.slice(origin, end + REACH).matchAll(END)) {
    const after = origin + index + mark.length;
    if (after <= start) from = after;
    else if (origin + index >= end) return { start: skipBlank(text, from), end: after };
  }
  return { start: skipBlank(text, from), end: Math.min(text.length, end + REACH) };
}

const skipBlank = (text: string, at: number): number => (text[at] === ' ' ? at + 1 : at);
