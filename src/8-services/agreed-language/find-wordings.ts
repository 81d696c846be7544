import type { UseFilters, WordingUseRow } from '../../../db/queries/clauses/wordings.ts';
import type { Queries } from '../../../db/queries/index.ts';
import type { Range } from '../../model/range.ts';
import { compareText } from '../../references/natural-order.ts';
import { MIN_NEAR_WORDS, NEAR_VERBATIM, nearest, type WithComparison } from '../../wording/near-wordings.ts';
import { findPassage } from '../../wording/passage.ts';
import { likeliestSimilar, likeliestToContain, rarityWeights } from '../../wording/shingle-matches.ts';
import { shinglesOf } from '../../wording/shingles.ts';
import { compareWordings, type Wording, wordingOf } from '../../wording/word-diff.ts';
import { wordingHash } from '../../wording/wording-hash.ts';

/** What is asked of adopted language besides the words. */
export interface WordingSearch extends UseFilters {
  /** The organ whose own language comes first where others have as similar. */
  readonly body: string | null;
  /** The similarity below which nothing is far enough from chance. */
  readonly least: number;
  /** How many wordings are wanted. */
  readonly limit: number;
  /** The clauses that the one asked about continues in its series, by their places: they come first, however they differ. */
  readonly forebears: readonly number[];
}

/** An adopted wording near to a text, with the use by which it is told of. */
export type FoundWording = WithComparison<WordingUseRow & { readonly wording: Wording }> & {
  /** The stretch of it that was compared, where the text stands within it; null where the whole was. */
  readonly passage: Range | null;
  readonly isForebear: boolean;
};

/** How many entries of the index are read for a text. */
const MOST_SHARING = 6000;
/** How many wordings are looked at word for word, as wholes and for passages. */
const MOST_COMPARED = 200;
const MOST_LOOKED_THROUGH = 60;
/** How many times as long a wording must be for a text to stand within it, and not to be like the whole. */
const LONGER = 1.2;
/** A text that stands within a longer wording comes after the wholes that are as similar as this. */
const PASSAGES_AFTER = 0.8;

/**
 * The adopted wordings that are nearest to a text: its forebears, then the most similar first, then those of the same body, then the latest;
 * those in which it stands all but word for word as a part of a longer text come before wholes that are less similar
 * than 0.8. Each is there once, as it stands highest. There may be more than are wanted: all that tie with the last of them, and all that are near-verbatim.
 */
export async function findWordings(
  queries: Queries,
  text: string,
  search: WordingSearch,
): Promise<FoundWording[]> {
  const asked = wordingOf(text);
  const { wholes, longer } = await candidates(queries, asked, search);
  const found = [
    ...forebearsOf(asked, await queries.wordings.usesByClauses(search.forebears, search)),
    ...wholesNear(asked, await toldOf(queries, wholes, search), search),
    ...passagesNear(asked, await toldOf(queries, longer, search), search),
  ];
  const seen = new Set<number>();
  return found
    .sort(
      (a, b) =>
        standing(b) - standing(a) ||
        b.comparison.similarity - a.comparison.similarity ||
        Number(b.body === search.body) - Number(a.body === search.body) ||
        compareText(b.date ?? '', a.date ?? '') ||
        b.seq - a.seq,
    )
    .filter(({ wordingId }) => !seen.has(wordingId) && seen.add(wordingId));
}

function standing({ isForebear, passage, comparison: { similarity } }: FoundWording): number {
  if (isForebear) return 3;
  if (passage) return 1;
  return similarity >= PASSAGES_AFTER ? 2 : 0;
}

type Told = WordingUseRow & { readonly wording: Wording };

const toldOf = async (queries: Queries, ids: readonly number[], search: WordingSearch): Promise<Told[]> =>
  withWording(await queries.wordings.representativeUses(ids, search));

const withWording = (uses: readonly WordingUseRow[]): Told[] =>
  uses.map(use => ({ ...use, wording: wordingOf(use.text) }));

const forebearsOf = (asked: Wording, uses: readonly WordingUseRow[]): FoundWording[] =>
  withWording(uses).flatMap(use => {
    const comparison = compareWordings(use.wording, asked);
    return comparison ? { ...use, comparison, passage: null, isForebear: true } : [];
  });

const wholesNear = (asked: Wording, told: readonly Told[], { least, limit }: WordingSearch): FoundWording[] =>
  nearest(asked, told, { least, most: limit }).map(found => ({ ...found, passage: null, isForebear: false }));

const passagesNear = (asked: Wording, told: readonly Told[], { least }: WordingSearch): FoundWording[] =>
  told.flatMap(use => {
    const found = findPassage(use.wording, asked, Math.max(least, NEAR_VERBATIM));
    return found
      ? {
          ...use,
          comparison: found.comparison,
          passage: { start: found.start, end: found.end },
          isForebear: false,
        }
      : [];
  });

/** The wordings that are likeliestSimilar to be near as wholes, and those in which the text is likeliestSimilar to stand. */
async function candidates(
  queries: Queries,
  { words }: Wording,
  { before, least }: WordingSearch,
): Promise<{ readonly wholes: readonly number[]; readonly longer: readonly number[] }> {
  const keys = words.map(({ key }) => key);
  if (keys.length === 0) return { wholes: [], longer: [] };
  const same = await queries.wordings.idsByHash(wordingHash(keys));
  if (keys.length < MIN_NEAR_WORDS) return { wholes: same, longer: [] };
  const weights = rarityWeights(
    await queries.wordings.postingLists(shinglesOf(keys), MOST_SHARING),
    await queries.wordings.count(),
  );
  const { fewest, most } = lengths(keys.length, least);
  const sharing = await queries.wordings.withMinWords(weights.keys(), { minWords: fewest, before });
  const near = sharing.filter(wording => wording.words <= most);
  const longer = sharing.filter(wording => wording.words >= LONGER * keys.length);
  return {
    wholes: [...new Set([...same, ...likeliestSimilar(near, weights, keys.length, MOST_COMPARED)])],
    longer: likeliestToContain(longer, weights, MOST_LOOKED_THROUGH),
  };
}

/** How many words a wording can have that is at least so similar to one of `words` words. */
const lengths = (words: number, least: number) => ({
  fewest: Math.floor((words * least) / (2 - least)),
  most: Math.ceil((words * (2 - least)) / least),
});
