import type { DocumentSymbol } from './id.ts';
import type { Due, MandateSpan } from './mandate.ts';

export const REPLY_MANNERS = ['request', 'pursuant'] as const;

/** A sentence in which a report says what it was made for. */
export interface Reply extends MandateSpan {
  /** The resolution or decision that it names, or that the sentence refers to. */
  readonly symbol: DocumentSymbol;
  /** It tells what was requested, or says that the report is made pursuant to it. */
  readonly manner: (typeof REPLY_MANNERS)[number];
  /** The kinds of documents that were requested; empty where it is only pursuant to the resolution. */
  readonly asked: readonly string[];
  readonly dues: readonly Pick<Due, 'kind' | 'value'>[];
}
