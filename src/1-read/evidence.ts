import type { Place } from '../model/page.ts';

/**
 * What a file says about a line of its text layer beside the characters. Plain text has none.
 *
 * A reader hands on what the file says, and judges nothing by the words of the text. What the file does not say
 * is null.
 */
export interface Evidence {
  /** The element of the file's own structure that the line belongs to. */
  readonly element: Element | null;
  readonly place: Place | null;
  /** The size, in points, in which most of the line is set. */
  readonly size: number | null;
}

/** A tagged element of a PDF, a paragraph of a Word file, a block element of HTML. */
export interface Element {
  /** The same for all lines of the element, even where a page ends or a note stands between them. */
  readonly id: number;
  readonly role: ElementRole;
  /** Where in a table the element stands. */
  readonly cell: Cell | null;
}

/**
 * - `artifact`: a running head, a page number or another thing that is printed around the text;
 * - `masthead`: what stands above the title on the first page, known by its style or its place;
 * - `note`: the text of a foot note or end note, whose label is a note mark at its start;
 * - `cell`: text in a table of data; a table that only lays out a page has none.
 */
export type ElementRole = 'artifact' | 'masthead' | 'heading' | 'paragraph' | 'list-item' | 'note' | 'cell';

/** A cell of a table; rows and columns count from 0. */
export interface Cell {
  /** The number of the table in the file, from 0. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** A heading of its row or column. */
  readonly isHeading: boolean;
}
