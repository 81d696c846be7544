import type { Range } from './range.ts';

/** A range of the source that is not part of any document's text. */
export interface Furniture extends Range {
  readonly kind: FurnitureKind;
}

export type FurnitureKind =
  | 'rule'
  | 'running-head'
  | 'page-mark'
  | 'job-number'
  | 'bar-code'
  | 'letterhead'
  | 'web-residue'
  | 'contents'
  | 'comment'
  | 'unplaced';
