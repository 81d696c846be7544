import type { EdgeOf } from './edges.ts';
import type { PrintedLine } from './printed-line.ts';

/** Places closer than this part of the size are the same. */
const SAME_PLACE = 0.5;
/** The width of a blank, in parts of the size. */
const BLANK_WIDTH = 0.25;

/** Whether the first word of `next` would not have fitted on `line`. */
export const isFull = (line: PrintedLine, next: PrintedLine, edgeOf: EdgeOf): boolean =>
  line.right + BLANK_WIDTH * line.size + firstWordWidth(next) > edgeOf(line) - SAME_PLACE * line.size;

/** The width of a line's first word, taking the letters of a piece as equally wide. */
export function firstWordWidth({ pieces: [piece], text }: PrintedLine): number {
  if (piece === undefined) return 0;
  const word = text.slice(piece.start, piece.end).split(' ', 1)[0] ?? '';
  return ((piece.right - piece.left) * word.length) / (piece.end - piece.start);
}

/**
 * Whether a line opens with a number or mark that has a gap behind it: "1.    The". What has the shape of an
 * enumerator needs no more than a blank of a justified line.
 */
export function hasHangingLabel({ pieces, size, text }: PrintedLine): boolean {
  const [label, words] = pieces;
  if (label === undefined || words === undefined || label.end - label.start > LONGEST_LABEL) return false;
  const gaps = pieces.slice(1).map(({ left }, index) => left - (pieces[index]?.right ?? left));
  const [gap = 0, ...others] = gaps;
  const narrowest = ENUMERATOR.test(text.slice(label.start, label.end)) ? NARROW_TAB : WIDE_TAB;
  return gap > narrowest * size && gap > WIDER * Math.max(0, ...others);
}

const LONGEST_LABEL = 8;
const NARROW_TAB = 0.6;
const WIDE_TAB = 1.2;
/** It is so many times as wide as the other gaps of its line, which can be wide where a line is justified. */
const WIDER = 1.3;
/** "1.", "(a)", "II.", "B.", a bullet or a dash. */
const ENUMERATOR =
  /^(?:\(?(?:\d{1,3}|[a-z]{1,4}|[IVXLC]{1,6}|[A-Z])[.)]{1,2}|[\u2022\u25AA\uF0B7\u2013\u2014-])$/;

/**
 * Whether a line opens a paragraph by its shape: it has a hanging label or is indented.
 *
 * @param next the line below it in the same element
 * @param before lines of the paragraph that it may continue
 */
export function opensParagraph(
  line: PrintedLine,
  next: PrintedLine | null,
  before: readonly PrintedLine[],
): boolean {
  if (hasHangingLabel(line)) return true;
  const usual = next?.left ?? (before.length > 1 ? before.at(-1)?.left : undefined);
  return usual !== undefined && line.left > usual + SAME_PLACE * line.size;
}
