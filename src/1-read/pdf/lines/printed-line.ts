import type { Glyph, Turn } from '../content/glyph.ts';

/** A line as it is printed. Lengths are in points, in the coordinates of `Glyph`. */
export interface PrintedLine {
  /** The number of its page. */
  readonly page: number;
  readonly turn: Turn;
  /** With a blank for each gap between words. */
  readonly text: string;
  /** In the order of the text, which they cover without the blanks between them. */
  readonly pieces: readonly Piece[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** The size in which most of it is set. */
  readonly size: number;
}

/** A stretch of a line in one style and at one height, without a gap wider than between words. */
export interface Piece extends Style {
  /** Offsets in the line's text. */
  readonly start: number;
  readonly end: number;
  readonly left: number;
  readonly right: number;
}

interface Style {
  readonly size: number;
  readonly baseline: number;
  readonly italic: boolean;
  readonly bold: boolean;
  /** Where it leads to, if it is a link. */
  readonly link: string | null;
}

/** A gap wider than this part of the size is no common one between words. */
const WIDEST_SPACE = 0.6;
/** Differences of size and height below this are rounding. */
const SAME = 0.05;

/**
 * Sets glyphs, from left to right on one line, as a line.
 *
 * @param narrowest the narrowest gap between words, in parts of the size
 * @param linkOf where a glyph leads to
 */
export function printLine(
  glyphs: readonly Glyph[],
  page: number,
  narrowest: number,
  linkOf: (glyph: Glyph) => string | null,
): PrintedLine {
  const pieces: OpenPiece[] = [];
  let text = '';
  let piece: OpenPiece | null = null;
  let right = 0;
  let blank = false;
  for (const glyph of glyphs) {
    if (isBlank(glyph.text)) {
      blank = text !== '';
      continue;
    }
    const gap = piece === null ? 0 : glyph.left - right;
    const isApart = blank || (piece !== null && gap > narrowest * Math.min(glyph.size, piece.size));
    if (isApart && text !== '') text += ' ';
    const style = styleOf(glyph, linkOf(glyph));
    if (piece === null || gap > WIDEST_SPACE * glyph.size || !isSameStyle(piece, style)) {
      piece = { ...style, start: text.length, end: 0, left: glyph.left, right: glyph.right };
      pieces.push(piece);
    }
    text += glyph.text;
    piece.end = text.length;
    piece.right = Math.max(piece.right, glyph.right);
    right = glyph.right;
    blank = false;
  }
  const main = mainPiece(pieces);
  return {
    page,
    turn: glyphs[0]?.turn ?? 0,
    text,
    pieces,
    left: pieces[0]?.left ?? 0,
    right: pieces.reduce((most, { right }) => Math.max(most, right), 0),
    baseline: main?.baseline ?? 0,
    size: main?.size ?? 0,
  };
}

interface OpenPiece extends Style {
  start: number;
  end: number;
  left: number;
  right: number;
}

/** All of the line is bold. */
export const isBold = ({ pieces }: PrintedLine): boolean => pieces.every(({ bold }) => bold);

export const isBlank = (text: string): boolean => text.trim() === '';

const styleOf = ({ size, baseline, font }: Glyph, link: string | null): Style => ({
  size,
  baseline,
  italic: font.italic,
  bold: font.bold,
  link,
});

const isSameStyle = (one: Style, other: Style): boolean =>
  Math.abs(one.size - other.size) < SAME &&
  Math.abs(one.baseline - other.baseline) < SAME &&
  one.italic === other.italic &&
  one.bold === other.bold &&
  one.link === other.link;

/** The first piece of the size in which most characters are. */
function mainPiece(pieces: readonly Piece[]): Piece | undefined {
  const lengths = new Map<number, number>();
  for (const { size, start, end } of pieces) {
    const key = Math.round(size / SAME);
    lengths.set(key, (lengths.get(key) ?? 0) + end - start);
  }
  const most = Math.max(...lengths.values());
  return pieces.find(({ size }) => lengths.get(Math.round(size / SAME)) === most);
}
