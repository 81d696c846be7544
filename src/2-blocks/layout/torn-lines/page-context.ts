import type { Line } from '../../../1-read/line.ts';
import { endsPart } from '../../grouping/line-end.ts';
import { type Piece, pieceOf } from './piece.ts';
import { INDENT, isLabelled, opensUpper, type Span } from './row.ts';
import { WordPairs } from './word-pairs.ts';

/** What is known of the text around a torn line. */
export class PageContext {
  readonly pieces: readonly Piece[];
  /** The width of a full line, in ems; null for a text whose lines are not justified. */
  readonly fullWidth: number | null;
  readonly pairs: WordPairs;
  /** The lines that may be pieces of torn ones, in the order of the text. */
  readonly torn: readonly Piece[];
  readonly #torn: ReadonlySet<Piece>;
  /** For each line the number of the blank lines above it: lines of one number were printed as one box. */
  readonly #boxes: readonly number[];

  constructor(lines: readonly Line[]) {
    this.pieces = withNotesApart(lines.map(pieceOf));
    this.fullWidth = fullWidthOf(this.pieces);
    this.pairs = new WordPairs(this.pieces, this.fullWidth ?? 0);
    const { fullWidth } = this;
    this.torn = fullWidth === null ? [] : this.pieces.filter(piece => isTorn(piece, fullWidth));
    this.#torn = new Set(this.torn);
    let box = 0;
    this.#boxes = this.pieces.map(({ words }) => (words.length === 0 ? ++box : box));
  }

  isTorn(piece: Piece): boolean {
    return this.#torn.has(piece);
  }

  /** The number of the box that a piece was printed in. */
  boxOf(piece: Piece): number {
    return this.#boxes[piece.index] ?? 0;
  }

  isInBoxOf(piece: Piece, other: Piece): boolean {
    return this.boxOf(piece) === this.boxOf(other);
  }

  /** The nearest line of text above (-1) or below (1) that is none of those in use. */
  beside(piece: Piece, step: -1 | 1, used: readonly Piece[]): Piece | null {
    for (let distance = 1; distance <= FURTHEST; distance++) {
      const other = this.pieces[piece.index + step * distance];
      if (other === undefined) return null;
      if (other.words.length > 0 && !other.isApart && !used.includes(other)) return other;
    }
    return null;
  }

  /** From where to where a line that is not torn reaches, in ems. */
  spanOf(piece: Piece): Span {
    const fullWidth = this.fullWidth ?? piece.width;
    if (!piece.stretched && fullWidth - piece.width > 1.5) return { from: 0, to: piece.width };
    const isFirst = isLabelled(piece) || (opensUpper(piece) && fullWidth - piece.width > 2);
    return { from: isFirst ? INDENT : 0, to: fullWidth };
  }
}

/** How many lines away a neighbour stands at most, counting blank lines. */
const FURTHEST = 12;

const FEWEST_FULL_LINES = 5;
const LONG_LINE = 60;

/** How wide gaps must become for pdfminer to print them as two blanks, in ems. */
const PRINTED_TWICE = 0.085;

/** The width at which most lines needed wider gaps if they were narrower, and none if they were wider. */
function fullWidthOf(pieces: readonly Piece[]): number | null {
  const lines = pieces
    .filter(piece => !piece.isApart && piece.line.text.text.length > LONG_LINE && !isIndented(piece))
    .map(({ width, words, stretched }) => ({ reach: width + PRINTED_TWICE * (words.length - 1), stretched }))
    .sort((one, other) => one.reach - other.reach);
  if (lines.filter(({ stretched }) => !stretched).length < FEWEST_FULL_LINES) return null;
  let wrong = 0;
  let least = Number.POSITIVE_INFINITY;
  let best: number[] = [];
  for (const { reach, stretched } of lines) {
    wrong += stretched ? -1 : 1;
    if (wrong < least) best = [];
    least = Math.min(least, wrong);
    if (wrong === least) best.push(reach);
  }
  return best[Math.floor(best.length / 2)] ?? null;
}

/** Whether a line may begin further in than most: the first of a paragraph. */
const isIndented = (piece: Piece): boolean => opensUpper(piece) || !/^\p{L}/u.test(piece.words[0] ?? '');

/** The lines at the foot of a page are no part of the text above: from the rule above its notes to its end. */
function withNotesApart(pieces: readonly Piece[]): readonly Piece[] {
  let inNotes = false;
  return pieces.map(piece => {
    const { line } = piece;
    if (line.opensPage === true) inNotes = false;
    if (NOTES_RULE.test(line.text.text)) inNotes = true;
    return inNotes ? { ...piece, isApart: true } : piece;
  });
}

const NOTES_RULE = /^_{5,}$/;

/** Whether a piece ends a sentence or a clause. */
export const ends = ({ line }: Piece): boolean => endsPart(line.text.text);

/** A gap between words, in ems, at which a line can be torn. */
const LEAST_TORN = 0.47;

/** Whether a line is too short to be whole, though it was drawn out to its margin, or is a single word. */
function isTorn({ words, width, stretched, isApart }: Piece, fullWidth: number): boolean {
  if (isApart || words.length === 0) return false;
  return words.length === 1 || (stretched && (fullWidth - width) / (words.length - 1) > LEAST_TORN);
}
