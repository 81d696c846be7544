import type { Queries } from '../../../../db/queries/index.ts';
import { printedText } from '../../documents/printed-text.ts';
import { compare, type ResolutionComparison } from '../comparison.ts';
import { inBothOrders, type RedlinedParagraph } from './both-orders.ts';
import { pairsOf } from './pairs.ts';

export type { RedlinedParagraph } from './both-orders.ts';

/** Two resolutions as one text: all that stands in either, in the order of both. */
export interface Redline extends Pick<ResolutionComparison, 'earlier' | 'later' | 'sum'> {
  /** What is of the earlier one has its order, and what is of the later one has its own. */
  readonly paragraphs: readonly RedlinedParagraph[];
}

/**
 * Lays two resolutions over each other, paragraph by paragraph: clauses as `compare` aligns them,
 * formal lines by what they are, headings and paragraphs of annexes as clauses are. Notes stand
 * where they are referred to.
 *
 * @throws ServiceError NOT_FOUND
 */
export async function redline(queries: Queries, id: string, otherId: string): Promise<Redline> {
  const { earlier, later, sum, clauses } = await compare(queries, id, otherId);
  const [before, after] = [await printedText(queries, earlier.id), await printedText(queries, later.id)];
  const pairs = pairsOf(before, after, clauses);
  return { earlier, later, sum, paragraphs: inBothOrders(before, after, pairs) };
}
