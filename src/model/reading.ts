/**
 * How well a document was read: with nothing to doubt; as far as its text goes or its language is read; or with
 * signs that parts of it may have been read wrongly.
 */
export const READINGS = ['whole', 'partial', 'doubtful'] as const;

/** A judgement on the reading of a document, which says so before anything else does. */
export interface Reading {
  readonly value: (typeof READINGS)[number];
  /** In words, the weightiest first; empty where it is whole. */
  readonly reasons: readonly string[];
}
