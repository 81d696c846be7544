import type { Queries } from '../../../db/queries/index.ts';
import type { ToldUse, UseFilters } from '../../../db/queries/wordings.ts';
import { likeliest, weigh } from '../../wording/candidates.ts';
import { type Compared, FORMULA, nearest } from '../../wording/nearness.ts';
import { shinglesOf } from '../../wording/shingles.ts';
import { type Wording, wordingOf } from '../../wording/word-diff.ts';
import { wordingHash } from '../../wording/wording-hash.ts';

/** What is asked of adopted language besides the words. */
export interface WordingSearch extends UseFilters {
  /** The organ whose own language comes first where others have as similar. */
  readonly body: string | null;
  /** The similarity below which nothing is far enough from chance. */
  readonly least: number;
  /** How many wordings are wanted. */
  readonly limit: number;
}

/** An adopted wording near to a text, with the use by which it is told of. */
export type FoundWording = Compared<ToldUse & { readonly wording: Wording }>;

/** How many entries of the index are read for a text. */
const MOST_SHARING = 6000;
/** How many wordings are looked at word for word. */
const MOST_COMPARED = 200;

/**
 * The adopted wordings that are nearest to a text: the most similar first, then those of the same body, then the latest.
 * There may be more than are wanted: all that tie with the last of them, and all that are near-verbatim.
 */
export async function findWordings(
  queries: Queries,
  text: string,
  search: WordingSearch,
): Promise<FoundWording[]> {
  const asked = wordingOf(text);
  const ids = await candidates(queries, asked, search);
  const told = await queries.wordings.told(ids, search);
  const { least, limit } = search;
  return nearest(
    asked,
    told.map(use => ({ ...use, wording: wordingOf(use.text) })),
    { least, most: limit },
  ).sort(
    (a, b) =>
      b.comparison.similarity - a.comparison.similarity ||
      Number(b.body === search.body) - Number(a.body === search.body) ||
      descending(a.date ?? '', b.date ?? '') ||
      b.seq - a.seq,
  );
}

async function candidates(
  queries: Queries,
  { words }: Wording,
  { before, least }: WordingSearch,
): Promise<number[]> {
  const keys = words.map(({ key }) => key);
  const same = await queries.wordings.withHash(wordingHash(keys));
  if (keys.length < FORMULA) return keys.length === 0 ? [] : same;
  const weights = weigh(
    await queries.wordings.knownBy(shinglesOf(keys), MOST_SHARING),
    await queries.wordings.count(),
  );
  const sharing = await queries.wordings.ofLength(weights.keys(), {
    ...lengths(keys.length, least),
    before,
  });
  return [...new Set([...same, ...likeliest(sharing, weights, keys.length, MOST_COMPARED)])];
}

/** How many words a wording can have that is at least so similar to one of `words` words. */
const lengths = (words: number, least: number) => ({
  least: Math.floor((words * least) / (2 - least)),
  most: Math.ceil((words * (2 - least)) / least),
});

const descending = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);
