import type { DocumentSymbol } from './id.ts';
import type { Due, MandateSpan } from './mandate.ts';

export const REPLY_MANNERS = ['request', 'pursuant'] as const;

/** A sentence in which a report states which request it answers. */
export interface Reply extends MandateSpan {
  /** The resolution or decision that the sentence names or refers to. */
  readonly symbol: DocumentSymbol;
  /** Whether it recounts the request, or says that the report is made pursuant to the resolution. */
  readonly manner: (typeof REPLY_MANNERS)[number];
  /** The kinds of documents requested; empty for a report that is only pursuant to the resolution. */
  readonly asked: readonly string[];
  readonly dues: readonly Pick<Due, 'kind' | 'value'>[];
}
