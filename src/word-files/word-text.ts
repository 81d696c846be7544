/** A text that is to be written as a Word file: paragraphs with tracked changes, notes and comments. */
export interface WordText {
  /** The title in the properties of the file. */
  readonly title: string;
  /** What is printed at the foot of each page, beside its number. */
  readonly footer: string;
  /** Whose the tracked changes are. */
  readonly author: string;
  /** The day that the file, its changes and its comments bear: ISO 8601. */
  readonly date: string;
  readonly paragraphs: readonly WordParagraph[];
}

export interface WordParagraph {
  readonly style: ParagraphStyle;
  /** How deep it is indented: 1 for a lettered part. */
  readonly level: number;
  /** Whether the paragraph itself, with its end, was added or removed. */
  readonly change: Change;
  readonly pieces: readonly WordPiece[];
}

export const PARAGRAPH_STYLES = ['masthead', 'title', 'heading', 'text', 'numbered', 'dateline'] as const;
export type ParagraphStyle = (typeof PARAGRAPH_STYLES)[number];

export type Change = 'same' | 'added' | 'removed';

export type WordPiece = TextPiece | NotePiece | CommentPiece;

/** Words in one look, all of them added, removed or neither. A tab divides a number from its text. */
export interface TextPiece {
  readonly kind: 'text';
  readonly text: string;
  readonly italic: boolean;
  /** Whether they were in italics before the change, where that has changed. */
  readonly wasItalic?: boolean;
  readonly change: Change;
}

/** The mark of a note, with the text of the note. */
export interface NotePiece {
  readonly kind: 'note';
  readonly note: readonly TextPiece[];
  readonly change: Change;
}

/** Where a comment begins or ends; both have the same comment. */
export interface CommentPiece {
  readonly kind: 'comment-start' | 'comment-end';
  readonly comment: WordComment;
}

export interface WordComment {
  readonly author: string;
  readonly paragraphs: readonly string[];
}
