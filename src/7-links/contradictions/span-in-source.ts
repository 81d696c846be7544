import type { Range } from '../../model/range.ts';

/** A unit as it is printed: its number or letter comes before its text. */
interface Printed {
  readonly enumerator: string | null;
  readonly text: string;
}

/**
 * The stretches of the source that a span of a unit's text came from. The characters of the unit are met again in its
 * stretches of the source one after another; what is passed over there is white space, mark-up, note marks, or a hyphen
 * at a line's end. Where they are not all met, the span is not told from its unit, and has all its stretches.
 */
export function spanInSource(
  source: string,
  ranges: readonly Range[],
  { enumerator, text }: Printed,
  { start, end }: Range,
): Range[] {
  if (start === 0 && end === text.length) return [...ranges];
  const lead = enumerator?.length ?? 0;
  const wanted = (enumerator ?? '') + text;
  const found: { start: number; end: number }[] = [];
  let next = skipBlanks(wanted, 0);
  for (const range of ranges) {
    const before = found.length;
    for (let at = range.start; at < range.end && next < wanted.length; at++) {
      if (source[at] !== wanted[next]) continue;
      if (next >= lead + start && next < lead + end) {
        const stretch = found[before];
        if (stretch) stretch.end = at + 1;
        else found.push({ start: at, end: at + 1 });
      }
      next = skipBlanks(wanted, next + 1);
    }
  }
  return next < wanted.length || found.length === 0 ? [...ranges] : found;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at++;
  return at;
}
