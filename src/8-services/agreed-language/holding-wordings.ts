import type { UseFilters } from '../../../db/queries/clauses/wordings.ts';
import type { Queries } from '../../../db/queries/index.ts';
import { searchWords } from '../../wording/search-words.ts';

/** How many of the wordings that hold a text are looked at. */
const MAX_HOLDING = 60;

/**
 * The ids of wordings in which the words of a text stand one after the other, longer ones and the same: those
 * of the organ first, then those used last.
 */
export async function holdingWordings(
  queries: Queries,
  text: string,
  { before, except, body }: UseFilters & { readonly body: string | null },
): Promise<number[]> {
  const phrase = phraseOf(text);
  return phrase === null
    ? []
    : await queries.wordings.holding(phrase, { before, except, body, most: MAX_HOLDING });
}

/** Bounds the cost of a query, whatever a text consists of. */
const MAX_WORDS = 25;

/**
 * The words of a text, one after the other, as a query of the text index; null if they are fewer than two, or
 * too many.
 */
export function phraseOf(text: string): string | null {
  const words = searchWords(text);
  return words.length < 2 || words.length > MAX_WORDS ? null : `words : "${words.join(' ').toLowerCase()}"`;
}
