import type { Range } from '../model/range.ts';

const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

/** The lines of a text, blank ones included, without their ends. */
export function lineRanges(text: string): Range[] {
  const lines: Range[] = [];
  let start = 0;
  for (const match of text.matchAll(LINE_END)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
}
