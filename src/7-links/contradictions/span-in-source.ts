import { isDoubtfulDash, plainForm } from '../../model/characters.ts';
import type { Range } from '../../model/range.ts';

/** A unit as printed: its enumerator stands before its text. */
interface PrintedUnit {
  readonly enumerator: string | null;
  readonly text: string;
}

/**
 * Maps a span of a unit's text to ranges of the source, by matching the unit's characters one after another
 * in the ranges of the unit. White space, mark-up, note marks and hyphens at line ends are skipped there. If
 * some characters of the unit are not found, the answer is all ranges of the unit.
 */
export function spanInSource(
  source: string,
  ranges: readonly Range[],
  { enumerator, text }: PrintedUnit,
  { start, end }: Range,
): Range[] {
  if (start === 0 && end === text.length) return [...ranges];
  const lead = enumerator?.length ?? 0;
  const printed = (enumerator ?? '') + text;
  const found: { start: number; end: number }[] = [];
  let next = skipBlanks(printed, 0);
  for (const range of ranges) {
    const before = found.length;
    for (let at = range.start; at < range.end && next < printed.length; at++) {
      const length = matchLength(source[at] ?? '', printed, next);
      if (length === 0) continue;
      if (next >= lead + start && next < lead + end) {
        const last = found[before];
        if (last) last.end = at + 1;
        else found.push({ start: at, end: at + 1 });
      }
      next = skipBlanks(printed, next + length);
    }
  }
  return next < printed.length || found.length === 0 ? [...ranges] : found;
}

/** How many characters of the unit, from `next` on, the character of the source is; 0 if it is others. */
function matchLength(character: string, printed: string, next: number): number {
  const form = printed[next] === '-' && isDoubtfulDash(character) ? '-' : plainForm(character);
  return printed.startsWith(form, next) ? form.length : 0;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at++;
  return at;
}
