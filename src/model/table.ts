import type { UnitId } from './id.ts';
import type { Unit } from './unit.ts';

/** A table of data; its `text` is that of its cells, row by row. */
export interface Table extends Unit {
  /** "T1", "T2": counts the tables of the document. */
  readonly label: string;
  /** The cells that have text, row by row. */
  readonly rows: readonly (readonly TableCell[])[];
  readonly section: UnitId | null;
  readonly part: UnitId | null;
}

/** A cell; `start` and `end` are its range in the text of the table. */
export interface TableCell {
  /** The column in which it begins, from 0. */
  readonly column: number;
  /** Whether it is a heading of its row or column. */
  readonly isHeading: boolean;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
