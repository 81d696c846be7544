import type { Range } from '../model/range.ts';

/** A text without the brackets of negotiation at its head. */
interface Bare {
  readonly text: string;
  /** Where a character of it stood. */
  readonly originOf: (offset: number) => number;
}

/** Longer than any phrase. */
const HEAD = 200;

/** "[Requests] [Urges] the Secretary-General" as "Requests Urges the Secretary-General", to read a phrase. */
export function withoutBrackets(text: string): Bare {
  const head = text.slice(0, HEAD);
  if (!head.includes('[')) return { text, originOf: offset => offset };
  const kept = [...head.matchAll(/(?<=[^ []) |[^ [\]]/g)];
  const bare = kept.map(([character]) => character).join('');
  return {
    text: bare + text.slice(HEAD),
    originOf: offset => kept[offset]?.index ?? offset - kept.length + head.length,
  };
}

/**
 * The stretches of a clause that stand in square brackets, the outermost of those that nest: what is not agreed
 * yet in a draft, or left open. A bracket that completes a word or symbol is none: "A/RES/50/204[A]".
 *
 * @param opened whether a bracket opened before the text, at the clause's number: "[2. Urges"
 */
export function bracketedRanges(text: string, opened: boolean): Range[] {
  const ranges: Range[] = [];
  let depth = opened ? 1 : 0;
  let start = 0;
  for (const { 0: bracket, index } of text.matchAll(/(?<![\p{L}\p{N})])\[|\]/gu)) {
    if (bracket === '[' && depth++ === 0) start = index;
    if (bracket === ']' && depth > 0 && --depth === 0) ranges.push({ start, end: index + 1 });
  }
  return depth > 0 ? [...ranges, { start, end: text.length }] : ranges;
}
