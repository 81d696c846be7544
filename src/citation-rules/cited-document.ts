import type { DocumentSymbol } from '../model/id.ts';

/** What the rules need to know about a document of the data set that is, or may be, cited. */
export interface CitedDocument {
  readonly id: string;
  readonly symbol: DocumentSymbol;
  /** ISO 8601; null if unknown. */
  readonly date: string | null;
  readonly title: string | null;
  readonly complete: boolean;
  /** False if the parser had doubts about the document. */
  readonly isSure: boolean;
}
