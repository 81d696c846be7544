import type { PageContext } from './page-context.ts';
import { ends } from './page-context.ts';
import type { Piece } from './piece.ts';
import { isLabelled, opensUpper, type Row, type Span } from './row.ts';
import type { WordPairs } from './word-pairs.ts';

/**
 * How well a row fits the text around it: its words follow one another as elsewhere in the text, and each piece was
 * printed in the box of the lines above and below that it is aligned with, and in no other's.
 */
export function likenessOf({ pieces, spans }: Row, page: PageContext): number {
  const [left] = pieces;
  if (left === undefined) return 0;
  const [above, below] = [page.beside(left, -1, pieces), page.beside(left, 1, pieces)];
  return (
    likenessOfWords(pieces, above, below, page) +
    likenessOfBoxes(pieces, spans, [opensParagraph(left, above) ? null : above, below], page) -
    disorder(pieces, page)
  );
}

const opensParagraph = (left: Piece, above: Piece | null): boolean =>
  (opensUpper(left) || isLabelled(left)) && (above === null || ends(above));

function likenessOfWords(
  pieces: readonly Piece[],
  above: Piece | null,
  below: Piece | null,
  { pairs }: PageContext,
): number {
  const [left, right] = [pieces[0], pieces.at(-1)];
  const seam = (before: Piece | null | undefined, after: Piece | null | undefined): number =>
    before == null || after == null ? 0 : pairs.likelihood(before.words.at(-1) ?? '', after.words[0] ?? '');
  const toAbove = above !== null && ends(above) ? 0 : seam(above, left);
  return likenessWithin(pieces, pairs) + 0.7 * seam(right, below) + 0.5 * toAbove;
}

/** What it costs that a piece stands in a box that its place does not explain, or not in one that it does. */
const WRONG_BOX = 6;
const RIGHT_BOX = 1.5;

function likenessOfBoxes(
  pieces: readonly Piece[],
  spans: readonly Span[],
  neighbours: readonly (Piece | null)[],
  page: PageContext,
): number {
  let likeness = 0;
  for (const [index, piece] of pieces.entries()) {
    const span = spans[index];
    if (span === undefined || (index === 0 && opensUpper(piece))) continue;
    const seen = neighbours.flatMap(other =>
      other === null || page.isTorn(other)
        ? []
        : [{ aligned: isAligned(span, page.spanOf(other)), together: page.isInBoxOf(piece, other) }],
    );
    for (const { aligned, together } of seen)
      if (aligned === true) likeness += together ? RIGHT_BOX : -WRONG_BOX;
    const isAlone = seen.length === 2 && seen.every(({ aligned }) => aligned === false);
    if (isAlone && seen.some(({ together }) => together)) likeness -= WRONG_BOX;
  }
  return likeness;
}

/** How far the ends or middles of lines may lie apart for pdfminer to put them in one box, in ems. */
const ALIGNED = 0.5;
/** Nearer to the limit than this, the places that were computed do not tell. */
const [SURE, POSSIBLE] = [ALIGNED - 0.1, ALIGNED + 0.1];

/** Whether pdfminer takes two lines, one below the other, to be aligned; null where it cannot be told. */
export function isAligned(one: Span, other: Span): boolean | null {
  if (one.to < other.from || other.to < one.from) return false;
  const apart = Math.min(
    Math.abs(one.from - other.from),
    Math.abs(one.to - other.to),
    Math.abs(one.from + one.to - other.from - other.to) / 2,
  );
  if (apart < SURE) return true;
  return apart > POSSIBLE ? false : null;
}

const OUT_OF_ORDER = 0.7;
const PER_LINE = 0.05;
const BELOW_END = 4;

/** What speaks against a row in the order in which its pieces were printed. */
export function disorder(pieces: readonly Piece[], page: PageContext): number {
  const [left, ...others] = pieces;
  if (left === undefined) return 0;
  const boxed = pieces.filter(piece => page.isInBoxOf(piece, left)).map(({ index }) => index);
  const isOrdered = boxed.every((index, at) => at === 0 || index > (boxed[at - 1] ?? 0));
  const distance = others.reduce((sum, { index }) => sum + Math.abs(index - left.index), 0);
  const isEnd = ends(left) && !left.words.at(-1)?.endsWith(',');
  return (isOrdered ? 0 : OUT_OF_ORDER) + PER_LINE * distance + (isEnd ? BELOW_END : 0);
}

/** How well the words within a row follow one another. */
export const likenessWithin = (pieces: readonly Piece[], pairs: WordPairs): number =>
  pieces
    .slice(1)
    .reduce(
      (sum, piece, index) => sum + pairs.likelihood(pieces[index]?.words.at(-1) ?? '', piece.words[0] ?? ''),
      0,
    );
