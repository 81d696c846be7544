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

/** Whether a line opens with a number or mark that has a gap behind it: "1.    The". */
export function hasHangingLabel({ pieces: [label, text], size }: PrintedLine): boolean {
  if (label === undefined || text === undefined) return false;
  return text.left - label.right > size && label.end - label.start <= LONGEST_LABEL;
}

const LONGEST_LABEL = 8;

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
