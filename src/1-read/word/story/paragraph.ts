import type { Cell, ElementRole } from '../../evidence.ts';
import type { ListNumber } from '../numbering/numbering.ts';
import type { Piece } from './piece.ts';

/** A paragraph of a Word file, as it is to be written to the text layer. */
export interface Paragraph {
  readonly role: ElementRole;
  readonly cell: Cell | null;
  /** What Word prints before it. */
  readonly number: ListNumber | null;
  readonly pieces: readonly Piece[];
  /** Whether it is part of the same element as the paragraph before it: the second paragraph of a note. */
  readonly continues: boolean;
}
