import type { Cell, ElementRole } from '../evidence.ts';

/** A block of a page as it is displayed: a paragraph, a heading, an item, a note or part of a cell. */
export interface Paragraph {
  readonly role: ElementRole;
  readonly cell: Cell | null;
  /** The same for all paragraphs of one note; other paragraphs have one each. */
  readonly element: number;
  /** What a browser prints before it: "1. ", a bullet, or nothing. */
  readonly marker: string;
  /** The label of the note that it begins. */
  readonly noteLabel: string | null;
  /** Line ends and blanks are displayed as they stand. */
  readonly preformatted: boolean;
  readonly pieces: Piece[];
}

/** A stretch of text, or the end of a line. */
export type Piece = TextPiece | 'line-end';

export interface TextPiece {
  readonly text: string;
  readonly emphatic: boolean;
  /** Where the link leads that it stands in. */
  readonly address: string | null;
  /** The labels of the notes whose mark it is, none for what stands between marks; null for text. */
  readonly marks: readonly string[] | null;
  readonly change: Change | null;
}

/** A tracked change. A piece that is left out of the text has `isShown` false. */
export interface Change {
  readonly kind: 'insertion' | 'deletion';
  readonly author: string | null;
  readonly date: string | null;
  readonly isShown: boolean;
}

/** The marker of an item without a number. */
export const BULLET = '\u2022 ';
