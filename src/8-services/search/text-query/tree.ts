/** What a text must have for a query to find it. */
export type TextQuery = Term | All | Any;

/** Words that follow each other. */
export interface Term {
  readonly kind: 'term';
  readonly words: readonly string[];
  /** Whether they must be there as they stand, and not in any form. */
  readonly exact: boolean;
  /** Whether the last of them is only the beginning of a word. */
  readonly opens: boolean;
}

export interface All {
  readonly kind: 'all';
  /** At least one. */
  readonly of: readonly TextQuery[];
  readonly without: readonly TextQuery[];
}

export interface Any {
  readonly kind: 'any';
  /** At least two. */
  readonly of: readonly TextQuery[];
}
