import { likenessOf } from './likeness.ts';
import { ends, type PageContext } from './page-context.ts';
import type { Piece } from './piece.ts';
import { isLabelled, type Row, rowOf } from './row.ts';
import { letterWidth, WORD_SPACE } from './text-width.ts';

/** How many arrangements may still be tried in a text. */
export interface Budget {
  left: number;
}

/** A row that pieces of a cluster may make. */
export interface Candidate {
  readonly row: Row;
  /** A bit for each of its pieces. */
  readonly mask: number;
  readonly likeness: number;
  /** The likeliest orders of its pieces, the best of them first. */
  readonly orders: readonly Ordered[];
}

interface Ordered {
  readonly row: Row;
  readonly likeness: number;
}

/**
 * For each piece of a cluster the rows of which it is the first that was printed, each set of pieces in its likeliest
 * order; null where more arrangements would have to be tried than the budget has.
 */
export function candidatesOf(
  cluster: readonly Piece[],
  page: PageContext,
  budget: Budget,
): readonly (readonly Candidate[])[] | null {
  const all = cluster.map((piece, first) => {
    const candidates = isWhole(piece, page) ? [aloneIn(piece, first)] : [];
    const others = cluster
      .slice(first + 1)
      .filter(({ index }) => index - piece.index <= MOST_LINES_APART)
      .map((other, at): Indexed => ({ piece: other, bit: 1 << (first + 1 + at) }));
    for (const chosen of subsetsOf({ piece, bit: 1 << first }, others, page.fullWidth ?? 0)) {
      if (budget.left <= 0) break;
      const best = bestOrder(
        chosen.map(({ piece }) => piece),
        page,
        budget,
      );
      if (best !== null) candidates.push({ ...best, mask: chosen.reduce((mask, { bit }) => mask | bit, 0) });
    }
    return candidates;
  });
  return budget.left <= 0 ? null : all;
}

interface Indexed {
  readonly piece: Piece;
  readonly bit: number;
}

const MOST_LINES_APART = 24;
const MOST_IN_ROW = 9;

const aloneIn = (piece: Piece, at: number): Candidate => ({
  row: { pieces: [piece], spans: [] },
  mask: 1 << at,
  likeness: 0,
  orders: [{ row: { pieces: [piece], spans: [] }, likeness: 0 }],
});

/** Whether a piece may be a line of its own: the last word of a paragraph, or a line without a place to tear it. */
function isWhole(piece: Piece, page: PageContext): boolean {
  const below = page.pieces[piece.index + 1];
  if (piece.words.length === 1) return ends(piece) && (below === undefined || below.words.length === 0);
  return rowOf([piece], page.fullWidth ?? 0, null) !== null;
}

/** The sets of pieces with `first` that are no wider than a line, its gaps included. */
function subsetsOf(first: Indexed, others: readonly Indexed[], fullWidth: number): Indexed[][] {
  const subsets: Indexed[][] = [];
  const grow = (chosen: readonly Indexed[], width: number, from: number): void => {
    for (let at = from; at < others.length; at++) {
      const other = others[at];
      if (other === undefined) continue;
      const wider = width + other.piece.width + WORD_SPACE;
      const gaps = chosen.reduce((sum, { piece }) => sum + piece.words.length, other.piece.words.length) - 1;
      if (wider > fullWidth - LEAST_GAP * gaps + 1) continue;
      const grown = [...chosen, other];
      subsets.push(grown);
      if (grown.length < MOST_IN_ROW) grow(grown, wider, at + 1);
    }
  };
  grow([first], first.piece.width, 0);
  return subsets;
}

const LEAST_GAP = 0.44;

/** Before a word with as wide a letter a line is hardly torn: a piece that opens with one is its line's first. */
const WIDE_LETTER = 0.7;

const isFirst = (piece: Piece): boolean =>
  isLabelled(piece) || letterWidth(piece.words[0]?.charAt(0) ?? '') > WIDE_LETTER;

function bestOrder(
  pieces: readonly Piece[],
  page: PageContext,
  budget: Budget,
): Omit<Candidate, 'mask'> | null {
  const firsts = pieces.filter(isFirst);
  if (firsts.length > 1) return null;
  const orders: Ordered[] = [];
  for (const left of firsts.length === 1 ? firsts : pieces) {
    const rest = pieces.filter(piece => piece !== left);
    const below = page.beside(left, 1, pieces);
    const word = below === null || page.isTorn(below) ? '' : (below.words[0] ?? '');
    const next = /^\p{Ll}/u.test(word) ? word : null;
    budget.left--;
    if (rowOf([left, ...rest], page.fullWidth ?? 0, next) === null) continue;
    for (const order of likeliestOrders(left, rest, page)) {
      budget.left--;
      const row = rowOf([left, ...order], page.fullWidth ?? 0, next);
      if (row !== null) orders.push({ row, likeness: likenessOf(row, page) });
    }
  }
  orders.sort((one, other) => other.likeness - one.likeness);
  const [best] = orders;
  return best === undefined ? null : { ...best, orders: orders.slice(0, MOST_ORDERS) };
}

const MOST_ORDERS = 8;

/** Orders of the pieces to the right of one, with the likeliest words beside one another. */
function likeliestOrders(left: Piece, rest: readonly Piece[], { pairs }: PageContext): (readonly Piece[])[] {
  let orders: { readonly pieces: readonly Piece[]; readonly likeness: number }[] = [
    { pieces: [], likeness: 0 },
  ];
  for (let length = 0; length < rest.length; length++)
    orders = orders
      .flatMap(({ pieces, likeness }) => {
        const before = pieces.at(-1) ?? left;
        return rest
          .filter(piece => !pieces.includes(piece))
          .map(piece => ({
            pieces: [...pieces, piece],
            likeness: likeness + pairs.likelihood(before.words.at(-1) ?? '', piece.words[0] ?? ''),
          }));
      })
      .sort((one, other) => other.likeness - one.likeness)
      .slice(0, MOST_ORDERED);
  return orders.map(({ pieces }) => pieces);
}

/** As many orders as four pieces have. */
const MOST_ORDERED = 24;
