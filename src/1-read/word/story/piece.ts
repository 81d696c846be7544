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
  /** Where the file has it; null where no one element does. */
  readonly source: TextSource | null;
}

/** Where the text of an element begins, or a part of it. */
export interface TextSource {
  /** The number of the element in the main part; see `XmlElement.index`. */
  readonly element: number;
  /** In the characters of the element. */
  readonly offset: number;
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

/** A part of a text, which knows where the file has it. */
export const slicePiece = (piece: TextPiece, start: number, end?: number): TextPiece => ({
  ...piece,
  text: piece.text.slice(start, end),
  source: piece.source && { ...piece.source, offset: piece.source.offset + start },
});

export const isComment = ({ kind }: Piece): boolean => kind === 'comment-start' || kind === 'comment-end';

/** The piece before one that is no comment, which may stand between a word and its mark. */
export function pieceBefore(pieces: readonly Piece[], index: number): Piece | undefined {
  let at = index - 1;
  for (let piece = pieces[at]; piece !== undefined && isComment(piece); piece = pieces[at]) at--;
  return pieces[at];
}

export const isReadText = (piece: Piece): piece is TextPiece => piece.kind === 'text' && piece.isRead;
