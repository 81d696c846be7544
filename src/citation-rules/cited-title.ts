import type { Range } from '../model/range.ts';
import { wordKeys } from '../wording/words.ts';

/**
 * A title that a text gives to a document it cites: its range, up to the first closing
 * quotation mark, and its text.
 */
export interface CitedTitle extends Range {
  readonly quoted: string;
}

/** Follows "resolution 58/208": `, entitled “International ...”`. */
const ENTITLED = /,? (?:which is )?entitled [“"](?=([^“”"]{1,400}))/y;
/** Longer than any title. */
const MAX_TITLE = 600;

/**
 * The title given after a citation that ends at `end`, if it differs from the target's `ownTitle`; null
 * otherwise. Only words are compared. A title can contain quotation marks, so the end of the cited one
 * is taken from `ownTitle`.
 */
export function mismatchedTitle(text: string, end: number, ownTitle: string): CitedTitle | null {
  const cited = citedTitle(text, end);
  if (!cited) return null;
  return startsWithTitle(text.slice(cited.start, cited.start + MAX_TITLE), ownTitle) ? null : cited;
}

/** The title given after a citation that ends at `end`; null if none is. */
export function citedTitle(text: string, end: number): CitedTitle | null {
  ENTITLED.lastIndex = end;
  const match = ENTITLED.exec(text);
  if (!match) return null;
  const start = end + match[0].length;
  const quoted = match[1] ?? '';
  return { start, end: start + quoted.length, quoted };
}

function startsWithTitle(text: string, title: string): boolean {
  const words = wordKeys(text);
  return wordKeys(title).every((word, index) => word === words[index]);
}
