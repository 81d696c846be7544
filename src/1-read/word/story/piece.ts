import type { Format } from '../properties/run-properties.ts';

/** What a paragraph is made of, in order. */
export type Piece =
  | TextPiece
  | NoteMarkPiece
  | { readonly kind: 'line-break' }
  | { readonly kind: 'comment-start' | 'comment-end'; readonly id: string }
  /** The paragraph's own end was inserted or deleted. */
  | { readonly kind: 'paragraph-end'; readonly change: Change };

export interface TextPiece {
  readonly kind: 'text';
  readonly text: string;
  readonly format: Format;
  /** Where it leads to. */
  readonly address: string | null;
  /** The tracked change that it is part of. */
  readonly change: Change | null;
  /** Whether it is in the text as it is read: text deleted is not, where changes count as accepted. */
  readonly isRead: boolean;
}

/** The mark of a note: where it is referred to, or at the start of the note itself. */
export interface NoteMarkPiece {
  readonly kind: 'note-mark';
  /** "4", "*" */
  readonly label: string;
  /** How it is printed, if not by Word but typed, and with others: "a, b". */
  readonly printed: string;
  readonly rule: 'word-note' | 'typed-note';
}

/** A tracked change. */
export interface Change {
  readonly kind: 'insertion' | 'deletion';
  readonly author: string | null;
  /** ISO 8601 */
  readonly date: string | null;
}

export const isReadText = (piece: Piece): piece is TextPiece => piece.kind === 'text' && piece.isRead;
