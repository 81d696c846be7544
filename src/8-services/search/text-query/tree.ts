/** A parsed query. */
export type TextQuery = Term | All | Any;

/** One word, or several that must follow each other. */
export interface Term {
  readonly kind: 'term';
  readonly words: readonly string[];
  /** Whether the words must match as written, rather than by their stems. */
  readonly exact: boolean;
  /** Whether the last word is a prefix. */
  readonly isPrefix: boolean;
}

export interface All {
  readonly kind: 'all';
  /** At least one. */
  readonly operands: readonly TextQuery[];
  readonly without: readonly TextQuery[];
}

export interface Any {
  readonly kind: 'any';
  /** At least two. */
  readonly operands: readonly TextQuery[];
}
