import { likenessOfRows } from './arrangement.ts';
import { type Budget, candidatesOf } from './candidates.ts';
import { bestCovers, type Cover, LEFT_OUT, ROW } from './cover.ts';
import { disorder, likenessWithin } from './likeness.ts';
import { linesAround } from './lines-around.ts';
import type { PageContext } from './page-context.ts';
import type { Piece } from './piece.ts';
import { type Row, rowOf } from './row.ts';

export interface ArrangedRow {
  readonly row: Row;
  /** By how much the rows of the cluster are likelier than the likeliest that were tried without this one. */
  readonly lead: number;
}

/**
 * The rows that a cluster of pieces is most likely made of, each piece in one row at most; none where there
 * are more pieces than can be tried. The rows that are likeliest by themselves are compared by how they fit one
 * another and the lines around, and then changed piece by piece for as long as that makes them fit better.
 */
export function arrangeCluster(
  cluster: readonly Piece[],
  page: PageContext,
  budget: Budget,
): readonly ArrangedRow[] {
  if (cluster.length > MOST_PIECES) return [];
  const candidates = candidatesOf(cluster, page, budget);
  if (candidates === null) return [];
  const trials = new Trials(cluster, page, budget);
  for (const cover of bestCovers(candidates)) trials.reorder(cover);
  trials.move();
  return trials.arranged();
}

const MOST_PIECES = 18;

interface Trial {
  readonly rows: readonly Row[];
  readonly likeness: number;
}

/** The arrangements of a cluster that were tried. */
class Trials {
  readonly #cluster: readonly Piece[];
  readonly #around: readonly Piece[];
  readonly #page: PageContext;
  readonly #budget: Budget;
  readonly #tried: Trial[] = [];
  #best: Trial = { rows: [], likeness: Number.NEGATIVE_INFINITY };

  constructor(cluster: readonly Piece[], page: PageContext, budget: Budget) {
    this.#cluster = cluster;
    this.#page = page;
    this.#budget = budget;
    this.#around = linesAround(cluster, page);
  }

  /** Tries the other orders of each row of a cover, one row after the other. */
  reorder(cover: Cover): void {
    let best = this.#try(cover.rows.map(({ row }) => row));
    for (let round = 0; round < ROUNDS; round++)
      for (const [at, { orders }] of cover.rows.entries())
        for (const { row } of orders) {
          const trial = this.#try(best.rows.with(at, row));
          if (trial.likeness > best.likeness) best = trial;
        }
  }

  /** Moves one piece of the best arrangement, or exchanges two, again and again. */
  move(): void {
    for (let round = 0; round < MOST_MOVES; round++) {
      const before = this.#best;
      for (const moved of movesOf(before.rows.map(({ pieces }) => pieces))) {
        if (this.#budget.left <= 0) return;
        const rows = moved.map(
          pieces =>
            before.rows.find(row => isMadeOf(row, pieces)) ?? rowOf(pieces, this.#page.fullWidth ?? 0, null),
        );
        if (rows.every(row => row !== null)) this.#try(rows);
      }
      if (this.#best === before) return;
    }
  }

  arranged(): readonly ArrangedRow[] {
    const { rows, likeness } = this.#best;
    return rows.map(row => {
      const without = this.#tried.filter(({ rows }) => !rows.some(other => isMadeOf(other, row.pieces)));
      return { row, lead: likeness - Math.max(...without.map(({ likeness }) => likeness)) };
    });
  }

  #try(rows: readonly Row[]): Trial {
    this.#budget.left -= COST_OF_TRIAL;
    const trial = { rows, likeness: this.#likenessOf(rows) };
    this.#tried.push(trial);
    if (trial.likeness > this.#best.likeness) this.#best = trial;
    return trial;
  }

  #likenessOf(rows: readonly Row[]): number {
    const together = rows.filter(isTogether);
    const left = this.#cluster.length - rows.reduce((sum, { pieces }) => sum + pieces.length, 0);
    const alone = together.reduce(
      (sum, { pieces }) =>
        sum + ROW + likenessWithin(pieces, this.#page.pairs) - disorder(pieces, this.#page),
      0,
    );
    return alone - LEFT_OUT * left + likenessOfRows(together, this.#around, this.#page);
  }
}

const ROUNDS = 2;
const MOST_MOVES = 6;
/** As many orders of a single row take as long. */
const COST_OF_TRIAL = 20;

const isTogether = ({ pieces }: Row): boolean => pieces.length > 1;

const isMadeOf = (row: Row, pieces: readonly Piece[]): boolean =>
  row.pieces.length === pieces.length && row.pieces.every((piece, at) => piece === pieces[at]);

/** The rows with two pieces exchanged, or one of them put elsewhere. */
function movesOf(rows: readonly (readonly Piece[])[]): (readonly Piece[])[][] {
  const places = rows.flatMap((pieces, row) => pieces.map((piece, at) => ({ piece, row, at })));
  const moves: (readonly Piece[])[][] = [];
  for (const [index, one] of places.entries()) {
    for (const other of places.slice(index + 1))
      moves.push(
        rows.map(pieces =>
          pieces.map(piece => {
            if (piece === one.piece) return other.piece;
            return piece === other.piece ? one.piece : piece;
          }),
        ),
      );
    const without = rows.map(pieces => pieces.filter(piece => piece !== one.piece));
    for (const [row, pieces] of without.entries())
      for (let at = 0; at <= pieces.length; at++)
        if (row !== one.row || at !== one.at)
          moves.push(
            without.with(row, pieces.toSpliced(at, 0, one.piece)).filter(({ length }) => length > 0),
          );
  }
  return moves;
}
