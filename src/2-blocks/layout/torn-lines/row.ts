import type { Piece } from './piece.ts';
import { BLANK_WIDTH, LETTER_SPACE, letterWidth, textWidth, WORD_SPACE } from './text-width.ts';

/** A line of a page, of one or more pieces from left to right. */
export interface Row {
  readonly pieces: readonly Piece[];
  /** From where to where each piece reaches on its line, in ems. */
  readonly spans: readonly Span[];
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How far the first line of a paragraph is indented, and where a text with a number or letter begins. */
export const INDENT = 2.375;
const BEHIND_LABEL = 4.75;

const LABEL = /^(?:\([a-z]{1,5}\)|\d{1,3}\.)$/;

export const isLabelled = ({ words: [first = '', second = ''] }: Piece): boolean =>
  LABEL.test(first) && /^["“]?\p{Lu}/u.test(second);

export const opensUpper = ({ words: [first = ''] }: Piece): boolean => /^["“]?\p{Lu}/u.test(first);

/**
 * The pieces as one line that was justified to the full width; null where they do not make one. pdfminer tears a
 * line before a word where the gap is more than twice as wide as the letter behind it or as a blank, so
 * that a line is torn before each of its words that begins with a narrow letter, and before no other.
 *
 * @param fullWidth of a line, in ems
 * @param next the word below, which did not fit on the line; null where it is not known
 */
export function rowOf(pieces: readonly Piece[], fullWidth: number, next: string | null): Row | null {
  const [left] = pieces;
  if (left === undefined) return null;
  const labelled = isLabelled(left);
  const words = pieces.flatMap(piece => piece.words).slice(labelled ? 1 : 0);
  const gaps = words.length - 1;
  if (gaps < 1) return null;
  const natural = words.reduce((sum, word) => sum + textWidth(word), gaps * WORD_SPACE);
  for (const indent of indentsOf(left, labelled)) {
    const free = fullWidth - indent - natural;
    const fits = next === null || free <= textWidth(next) + WORD_SPACE + TOLERANCE;
    if (fits && isTornRight(pieces, free / gaps, labelled))
      return { pieces, spans: spansOf(pieces, indent, free / gaps, labelled) };
  }
  return null;
}

/** Measuring by the widths of upright letters errs by this much, in ems. */
const TOLERANCE = 0.6;

function indentsOf(left: Piece, labelled: boolean): readonly number[] {
  if (labelled) return [BEHIND_LABEL];
  return opensUpper(left) ? [INDENT, 0, BEHIND_LABEL] : [0, INDENT];
}

const [LEAST_GAP, WIDEST_GAP] = [0.44, 1.5];
const [TIGHTEST, WIDEST_WHOLE] = [-0.3, 1.2];

/** How much wider a gap must become for the line to be torn before a word. */
const tearsAt = (word: string): number =>
  2 * Math.max(BLANK_WIDTH, letterWidth(word.charAt(0))) - LETTER_SPACE;

/** How far the gaps of a line may be from what they are found to be: more where its first words are in italics. */
const ERROR = 0.05;
const ERROR_OF_ITALICS = 0.1;

function isTornRight(pieces: readonly Piece[], gap: number, labelled: boolean): boolean {
  const [least, widest] = pieces.length === 1 ? [TIGHTEST, WIDEST_WHOLE] : [LEAST_GAP, WIDEST_GAP];
  if (gap < least || gap > widest) return false;
  const [left] = pieces;
  const error = labelled || (left !== undefined && opensUpper(left)) ? ERROR_OF_ITALICS : ERROR;
  return pieces.every(({ words }, index) => {
    const [first = '', ...rest] = labelled && index === 0 ? words.slice(1) : words;
    return (index === 0 || tearsAt(first) <= gap + error) && rest.every(word => tearsAt(word) >= gap - ERROR);
  });
}

function spansOf(pieces: readonly Piece[], indent: number, gap: number, labelled: boolean): Span[] {
  let at = indent;
  return pieces.map(({ words }, index) => {
    const hasLabel = labelled && index === 0;
    const own = hasLabel ? words.slice(1) : words;
    const width = own.reduce((sum, word) => sum + textWidth(word), (own.length - 1) * (WORD_SPACE + gap));
    const span = { from: hasLabel ? INDENT : at, to: at + width };
    at = span.to + WORD_SPACE + gap;
    return span;
  });
}
