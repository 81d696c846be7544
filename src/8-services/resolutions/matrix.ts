import type { SeriesStepRow } from '../../../db/queries/clauses/lineage.ts';
import type { Queries } from '../../../db/queries/index.ts';
import type { StepKind } from '../../model/lineage.ts';
import { type SeriesWithMembers, seriesById } from './series.ts';

/** A series as a table: a row for each clause through time, a column for each resolution. */
export interface SeriesMatrix extends SeriesWithMembers {
  readonly rows: readonly MatrixRow[];
}

export interface MatrixRow {
  /** A cell for each resolution; null where the clause does not stand. */
  readonly cells: readonly (MatrixCell | null)[];
}

/** A clause of a resolution and what became of the wording before it; without a clause where it was dropped. */
export interface MatrixCell extends Pick<SeriesStepRow, 'clause' | 'label' | 'kind' | 'text'> {
  readonly relation: StepKind;
  readonly moved: boolean;
  readonly similarity: number | null;
  readonly confidence: number;
  /** Ids of the clauses that it came from. */
  readonly from: readonly string[];
}

/** @throws ServiceError NOT_FOUND */
export async function seriesMatrix(queries: Queries, id: string): Promise<SeriesMatrix> {
  const series = await seriesById(queries, id);
  const steps = await queries.lineage.stepsOfSeries(id);
  return { ...series, rows: matrixRows(steps, series.members.length) };
}

/**
 * The rows of a matrix. A clause that was split goes on in the row of its first piece, and the others begin rows of
 * their own; one that was merged stands in the row of each that it was made from, and goes on in the first. New rows
 * stand after the row of the clause before them in the text.
 *
 * @param steps in the order of time, and of the later text
 * @param width the number of resolutions
 */
export function matrixRows(steps: readonly SeriesStepRow[], width: number): MatrixRow[] {
  const rows = new Rows(width);
  for (const [column, ofResolution] of Map.groupBy(steps, ({ column }) => column)) {
    const sources = Map.groupBy(
      ofResolution.filter(({ earlierId }) => earlierId !== null),
      ({ clause }) => clause,
    );
    for (const step of ofResolution) {
      const from = (step.clause === null ? [step] : (sources.get(step.clause) ?? [])).flatMap(
        ({ earlierId }) => earlierId ?? [],
      );
      rows.add(step, column - 1, from);
    }
  }
  return rows.inOrder();
}

/** A row, and the one after it. */
interface Entry {
  readonly cells: (MatrixCell | null)[];
  next: Entry | null;
}

/** Rows in the order of the texts: a linked list, so that one can be put in anywhere. */
class Rows {
  readonly #width: number;
  readonly #head: Entry = { cells: [], next: null };
  /** The row in which a clause goes on. */
  readonly #rowOf = new Map<string, Entry>();
  #column = -1;
  #last: Entry = this.#head;

  constructor(width: number) {
    this.#width = width;
  }

  add(step: SeriesStepRow, column: number, from: readonly string[]): void {
    if (column !== this.#column) {
      this.#column = column;
      this.#last = this.#head;
    }
    const known = this.#rowOf.get(step.earlierId ?? '');
    const row = known && !known.cells[column] ? known : this.#insert();
    row.cells[column] = {
      clause: step.clause,
      label: step.label,
      kind: step.kind,
      text: step.text,
      relation: step.relation,
      moved: step.moved,
      similarity: step.similarity,
      confidence: step.confidence,
      from,
    };
    if (step.clause === null) return;
    if (!this.#rowOf.has(step.clause)) this.#rowOf.set(step.clause, row);
    if (!step.moved) this.#last = row;
  }

  inOrder(): MatrixRow[] {
    const rows: MatrixRow[] = [];
    for (let row = this.#head.next; row !== null; row = row.next) rows.push({ cells: row.cells });
    return rows;
  }

  #insert(): Entry {
    const row: Entry = { cells: Array(this.#width).fill(null), next: this.#last.next };
    this.#last.next = row;
    return row;
  }
}
