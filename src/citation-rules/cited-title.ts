import type { Range } from '../model/range.ts';
import { wordKeys } from '../wording/words.ts';

/** A title that a text gives to what it cites: its range up to the first closing mark, and what stands there. */
export interface CitedTitle extends Range {
  readonly quoted: string;
}

const ENTITLED = /,? (?:which is )?entitled [“"](?=([^“”"]{1,400}))/y;
/** Longer than any title. */
const MAX_TITLE = 600;

/**
 * The title after a citation that ends at `end`, "resolution 58/208 of 23 December 2003, entitled “...”", if it is not the target's
 * `own`. Only words count, and only where the title ends is known from the target: a title can hold quotation marks of its own.
 */
export function mismatchedTitle(text: string, end: number, own: string): CitedTitle | null {
  ENTITLED.lastIndex = end;
  const found = ENTITLED.exec(text);
  if (!found) return null;
  const start = end + found[0].length;
  const quoted = found[1] ?? '';
  return isSame(own, text.slice(start, start + MAX_TITLE))
    ? null
    : { start, end: start + quoted.length, quoted };
}

function isSame(title: string, cited: string): boolean {
  const [own, said] = [wordKeys(title), wordKeys(cited)];
  return own.every((word, index) => word === said[index]);
}
