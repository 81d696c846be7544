import type { Page } from '../../../model/page.ts';
import type { ElementRole } from '../../evidence.ts';
import type { Frame } from '../geometry/tables/frame.ts';
import type { EdgeOf } from '../lines/edges.ts';
import type { PrintedLine } from '../lines/printed-line.ts';

/** What stands on a page, or goes on from one page to the next, as one element. */
export interface PrintedElement {
  readonly role: ElementRole;
  readonly cell: PrintedCell | null;
  readonly lines: readonly PrintedLine[];
}

export interface PrintedCell {
  /** The same object for all cells of a table. */
  readonly table: object;
  readonly row: number;
  readonly column: number;
  readonly isHeading: boolean;
}

/** The elements of a page, in reading order. */
export interface PrintedPage {
  readonly page: Page;
  readonly edgeOf: EdgeOf;
  /** Artifacts above the text. */
  readonly head: readonly PrintedElement[];
  readonly body: readonly PrintedElement[];
  readonly notes: readonly PrintedElement[];
  /** Artifacts below the text. */
  readonly foot: readonly PrintedElement[];
  /** The frames of its tables that have lines around them. */
  readonly frames: ReadonlyMap<object, Frame>;
}
