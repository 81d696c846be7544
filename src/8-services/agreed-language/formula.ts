import type { HeldIn, UseFilters } from '../../../db/queries/clauses/wordings.ts';
import type { Queries } from '../../../db/queries/index.ts';
import { stemsOf } from '../../../db/stems.ts';
import { matterWords } from '../../wording/matter/matter-words.ts';
import { wordKeys } from '../../wording/words.ts';
import { phraseOf } from './holding-wordings.ts';

/** Words that stand in the clauses of many matters. */
export interface Formula extends HeldIn {
  /** Whether a word of it tells a matter all the same: "the Universal Declaration of Human Rights". */
  readonly tells: boolean;
}

/** Formulas have fewer words. */
const MAX_WORDS = 15;
/** The number of series, or resolutions outside any, from which on words are nobody's own. */
const MIN_SERIES = 10;
/** A word that more of all wordings have tells nothing. */
const MOST_OF_WORDINGS = 0.03;

/** What is known of a text as a formula; null for a text that is none. */
export async function formulaOf(
  queries: Queries,
  text: string,
  filters: UseFilters,
): Promise<Formula | null> {
  const phrase = wordKeys(text).length < MAX_WORDS ? phraseOf(text) : null;
  const held = phrase === null ? null : await queries.wordings.heldIn(phrase, filters);
  return held === null || held.series < MIN_SERIES ? null : { ...held, tells: await tells(queries, text) };
}

async function tells(queries: Queries, text: string): Promise<boolean> {
  const stems = [...stemsOf(matterWords(text)).values()];
  const lists = await queries.wordings.stems(stems, Number.MAX_SAFE_INTEGER);
  const total = await queries.wordings.count();
  return lists.some(({ wordingIds }) => wordingIds.length <= MOST_OF_WORDINGS * total);
}
