import type { PrintedLine } from './printed-line.ts';

/** Places closer than this part of the size are the same. */
const SAME_PLACE = 0.5;
/** The width of a blank, in parts of the size. */
const BLANK_WIDTH = 0.25;

/** Whether the first word of `next` would not have fitted on `line`, which is one of `lines`. */
export function isFull(line: PrintedLine, next: PrintedLine, lines: readonly PrintedLine[]): boolean {
  const edge = Math.max(...lines.map(({ right }) => right));
  return line.right + BLANK_WIDTH * line.size + firstWordWidth(next) > edge - SAME_PLACE * line.size;
}

/** The width of a line's first word, taking the letters of a piece as equally wide. */
function firstWordWidth({ pieces: [piece], text }: PrintedLine): number {
  if (piece === undefined) return 0;
  const word = text.slice(piece.start, piece.end).split(' ', 1)[0] ?? '';
  return ((piece.right - piece.left) * word.length) / (piece.end - piece.start);
}

/**
 * Whether a line opens a paragraph by its shape: it is indented, or has a number or mark with a gap behind it.
 *
 * @param next the line below it in the same element
 * @param before lines of the paragraph that it may continue
 */
export function opensParagraph(
  line: PrintedLine,
  next: PrintedLine | null,
  before: readonly PrintedLine[],
): boolean {
  const [label, rest] = line.pieces;
  if (label !== undefined && rest !== undefined && rest.left - label.right > line.size) return true;
  const usual = next?.left ?? (before.length > 1 ? before.at(-1)?.left : undefined);
  return usual !== undefined && line.left > usual + SAME_PLACE * line.size;
}
