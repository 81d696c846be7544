/** What a tag says that a stretch of text is. */
export type TaggedRole = 'heading' | 'paragraph' | 'list-item' | 'note' | 'figure';

/** An element of the tags of a page that has text of its own. */
export interface TaggedElement {
  readonly role: TaggedRole;
  /** The cell that it stands in, if any. */
  readonly cell: TaggedCell | null;
}

/** A cell in the tags of one page; rows and columns count from 0. */
export interface TaggedCell {
  readonly table: TaggedTable;
  readonly row: number;
  readonly column: number;
  readonly isHeading: boolean;
}

export interface TaggedTable {
  /** All rows, also those that stand on other pages. */
  readonly rows: number;
}
