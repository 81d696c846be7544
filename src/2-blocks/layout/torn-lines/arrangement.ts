import { type Area, printedOrder } from './box-order.ts';
import { isAligned } from './likeness.ts';
import { ends, type PageContext } from './page-context.ts';
import type { Piece } from './piece.ts';
import { isLabelled, opensUpper, type Row, type Span } from './row.ts';

/** A piece at its place on a stretch of a page, in ems from the left and from the top. */
interface Placed {
  readonly piece: Piece;
  readonly span: Span;
  readonly top: number;
  /** The number of its row from above. */
  readonly row: number;
}

interface PlacedRow extends Row {
  readonly top: number;
  /** Whether a paragraph begins with it. */
  readonly opens: boolean;
}

const HEIGHT = 1;
const PITCH = 1.2;
const PARAGRAPH_SPACE = 0.6;
/** A piece is printed with the blank behind it. */
const BEHIND = 0.25;

/** What it costs that pdfminer would print two boxes in the other order, and how much of that counts. */
const MISPLACED_BOX = 2.5;
const MOST_MISPLACED = 3;
/** What it costs that one box would be two, or two would be one. */
const WRONG_BOX = 4;
const RIGHT_BOX = 0.5;
const OUT_OF_ORDER = 4;
const SEAM = 0.7;

/**
 * How well rows fit together with the lines around them: the words go on from row to row, and pdfminer would have
 * printed their pieces in the boxes, and in the order, in which they were printed.
 *
 * @param around the lines of the paragraphs that the pieces stand in, in the order of the text
 */
export function likenessOfRows(rows: readonly Row[], around: readonly Piece[], page: PageContext): number {
  const placedRows = placeRows(rows, around, page);
  const placed = placedRows.flatMap(({ pieces, spans, top }, row) =>
    pieces.flatMap((piece, at): Placed[] => {
      const span = spans[at];
      return span === undefined ? [] : [{ piece, span, top, row }];
    }),
  );
  return (
    likenessOfSeams(placedRows, page) +
    likenessOfBoxes(placed, placedRows, page) -
    OUT_OF_ORDER * linesOutOfOrder(placed, page) -
    MISPLACED_BOX * Math.min(MOST_MISPLACED, boxesOutOfOrder(placed, page))
  );
}

/** The rows of a stretch of a page from above, each at the place of its first piece. */
function placeRows(rows: readonly Row[], around: readonly Piece[], page: PageContext): PlacedRow[] {
  const byLeft = new Map(rows.map(row => [row.pieces[0], row]));
  const moved = new Set(rows.flatMap(({ pieces }) => pieces.slice(1)));
  const placed: PlacedRow[] = [];
  let top = 0;
  let above: Piece | null = null;
  for (const piece of around) {
    if (moved.has(piece)) continue;
    const row = byLeft.get(piece) ?? { pieces: [piece], spans: [page.spanOf(piece)] };
    const opens: boolean = above === null || (ends(above) && (opensUpper(piece) || isLabelled(piece)));
    if (above !== null) top += opens ? PITCH + PARAGRAPH_SPACE : PITCH;
    placed.push({ ...row, top, opens });
    above = row.pieces.at(-1) ?? above;
  }
  return placed;
}

function likenessOfSeams(rows: readonly PlacedRow[], { pairs }: PageContext): number {
  let likeness = 0;
  for (const [at, { pieces, opens }] of rows.entries()) {
    const above = rows[at - 1]?.pieces.at(-1);
    if (above === undefined || opens) continue;
    likeness += SEAM * pairs.likelihood(above.words.at(-1) ?? '', pieces[0]?.words[0] ?? '');
  }
  return likeness;
}

/** pdfminer puts two pieces in one box if they stand in rows below one another and are aligned. */
function likenessOfBoxes(placed: readonly Placed[], rows: readonly PlacedRow[], page: PageContext): number {
  const maybe = new Groups(placed.length);
  let likeness = 0;
  for (const [at, { piece, span, row }] of placed.entries())
    for (let next = at + 1; next < placed.length; next++) {
      const below = placed[next];
      if (below === undefined || below.row > row + 1) break;
      if (below.row === row || rows[below.row]?.opens !== false) continue;
      const aligned = isAligned(span, below.span);
      if (aligned === false) continue;
      maybe.join(at, next);
      if (aligned === true) likeness += page.isInBoxOf(piece, below.piece) ? RIGHT_BOX : -WRONG_BOX;
    }
  const found = new Set<string>();
  const boxes = new Set<number>();
  for (const [at, { piece }] of placed.entries()) {
    found.add(`${page.boxOf(piece)} ${maybe.of(at)}`);
    boxes.add(page.boxOf(piece));
  }
  return likeness - WRONG_BOX * (found.size - boxes.size);
}

/** Things that are joined into groups. */
class Groups {
  readonly #parents: number[];

  constructor(count: number) {
    this.#parents = Array.from({ length: count }, (_, index) => index);
  }

  of(index: number): number {
    let at = index;
    for (let parent = this.#parents[at]; parent !== undefined && parent !== at; parent = this.#parents[at])
      at = parent;
    return at;
  }

  join(one: number, other: number): void {
    this.#parents[this.of(one)] = this.of(other);
  }
}

/** How many lines stand above one of their box that was printed before them. */
function linesOutOfOrder(placed: readonly Placed[], page: PageContext): number {
  const rows = new Map<number, number>();
  let wrong = 0;
  for (const { piece, row } of [...placed].sort((a, b) => a.piece.index - b.piece.index)) {
    const above = rows.get(page.boxOf(piece));
    if (above !== undefined && above > row) wrong++;
    rows.set(page.boxOf(piece), Math.max(row, above ?? 0));
  }
  return wrong;
}

/** With more, what is to be told would take too long. */
const MOST_BOXES = 40;

/** How many pairs of boxes were printed in another order than their places explain. */
function boxesOutOfOrder(placed: readonly Placed[], page: PageContext): number {
  const boxes = new Map<number, Placed[]>();
  for (const place of placed) {
    const number = page.boxOf(place.piece);
    const box = boxes.get(number);
    if (box === undefined) boxes.set(number, [place]);
    else box.push(place);
  }
  if (boxes.size > MOST_BOXES) return 0;
  const order = printedOrder([...boxes].sort(([one], [other]) => one - other).map(([, box]) => areaOf(box)));
  let wrong = 0;
  for (const [at, number] of order.entries())
    for (let next = at + 1; next < order.length; next++) if ((order[next] ?? 0) < number) wrong++;
  return wrong;
}

const areaOf = (box: readonly Placed[]): Area => ({
  left: Math.min(...box.map(({ span }) => span.from)),
  right: Math.max(...box.map(({ span }) => span.to)) + BEHIND,
  top: Math.min(...box.map(({ top }) => top)),
  bottom: Math.max(...box.map(({ top }) => top)) + HEIGHT,
});
