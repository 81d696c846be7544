import type { WholeText } from '../8-services/documents/whole-document.ts';

/** What a form can be had of. */
export type FormOf = 'document' | 'clause';

/** A form that a text can be had in. */
export interface Form {
  /** The suffix of its address: "md". */
  readonly name: string;
  /** As people call it: "plain text". */
  readonly title: string;
  /** The same as names of operations have it: "PlainText". */
  readonly id: string;
  readonly mediaType: string;
  readonly of: readonly FormOf[];
  readonly write: (whole: WholeText) => string;
}
