import type { UseFilters, WordingUseRow } from '../../../db/queries/clauses/wordings.ts';
import type { Queries } from '../../../db/queries/index.ts';
import type { Range } from '../../model/range.ts';
import { compareText } from '../../references/natural-order.ts';
import {
  MIN_NEAR_WORDS,
  MIN_SIMILARITY,
  NEAR_VERBATIM,
  nearest,
  type WithComparison,
} from '../../wording/near-wordings.ts';
import { findPassage } from '../../wording/passages/passage.ts';
import { likeliestSimilar, likeliestToContain, rarityWeights } from '../../wording/shingle-matches.ts';
import { shinglesOf } from '../../wording/shingles.ts';
import { compareWordings, type Wording, wordingOf } from '../../wording/word-diff.ts';
import { wordingHash } from '../../wording/wording-hash.ts';
import { holdingWordings } from './holding-wordings.ts';

/** The options of a search for adopted wordings. */
export interface WordingSearch extends UseFilters {
  /** The organ whose own wordings come first among equally similar ones. */
  readonly body: string | null;
  /** The series whose own wordings come first among about equally similar ones, by its id; null for none. */
  readonly series: string | null;
  /**
   * The similarity (0 to 1) below which nothing is near, however short the text; null for what is usual for its length.
   */
  readonly least: number | null;
  /** The number of wordings to find. */
  readonly limit: number;
  /**
   * The `seq` of the clauses that the given one continues in its series: they come first, however different.
   */
  readonly forebears: readonly number[];
}

/** An adopted wording near to a text, with the use that represents it. */
export type FoundWording = WithComparison<WordingUseRow & { readonly wording: Wording }> & {
  /** The range of it that was compared, where the text is a passage of it; null where all of it was. */
  readonly passage: Range | null;
  readonly isForebear: boolean;
};

/** The maximum number of index postings read for one text. */
const MAX_POSTINGS = 6000;
/** The maximum numbers of wordings compared word by word: as wholes, and for passages. */
const MAX_COMPARED = 200;
const MAX_SEARCHED = 60;
/** A wording is searched for a passage if it is at least this many times as long as the text. */
const MIN_LENGTH_RATIO = 1.2;
/** Passages rank after whole wordings of at least this similarity. */
const RANKS_ABOVE_PASSAGES = 0.8;
/** A wording of the same series comes before others that are nearer by this number of words, or fewer. */
const WORDS_FOR_SERIES = 2;
/** How many more than asked for are compared, so that those of the series are among them. */
const MORE = 5;

/**
 * The adopted wordings nearest to a text: forebears first, then by similarity, where two words more or less
 * do not count for those of the same series; then those of the same body, then the latest. Longer wordings
 * that contain the text all but word for word rank before wholes that are less similar than 0.8. Each wording
 * occurs once, at its highest rank. There may be more than `limit`: all that tie with the last of them, and
 * all that are near-verbatim.
 */
export async function findWordings(
  queries: Queries,
  text: string,
  search: WordingSearch,
): Promise<FoundWording[]> {
  const wording = wordingOf(text);
  const { wholes, longer } = await candidates(queries, text, wording, search);
  const found = [
    ...forebearsOf(wording, await queries.wordings.usesByClauses(search.forebears, search)),
    ...wholesNear(wording, await usesOf(queries, wholes, search), search),
    ...passagesNear(wording, await usesOf(queries, longer, search), search),
  ];
  const seen = new Set<number>();
  return found
    .sort(
      (a, b) =>
        rank(b) - rank(a) ||
        nearness(b, wording, search) - nearness(a, wording, search) ||
        Number(isOfSeries(b, search)) - Number(isOfSeries(a, search)) ||
        b.comparison.similarity - a.comparison.similarity ||
        Number(b.body === search.body) - Number(a.body === search.body) ||
        compareText(b.date ?? '', a.date ?? '') ||
        b.seq - a.seq,
    )
    .filter(({ wordingId }) => !seen.has(wordingId) && seen.add(wordingId));
}

const isOfSeries = ({ series }: FoundWording, search: WordingSearch): boolean =>
  series !== null && series === search.series;

/** The similarity, as if those words that others may be nearer by were the same in a wording of the series. */
function nearness(found: FoundWording, { words }: Wording, search: WordingSearch): number {
  const { similarity } = found.comparison;
  if (!isOfSeries(found, search) || found.passage) return similarity;
  return Math.min(1, similarity + (2 * WORDS_FOR_SERIES) / (words.length + found.wording.words.length));
}

function rank({ isForebear, passage, comparison: { similarity } }: FoundWording): number {
  if (isForebear) return 3;
  if (passage) return 1;
  return similarity >= RANKS_ABOVE_PASSAGES ? 2 : 0;
}

type ComparableUse = WordingUseRow & { readonly wording: Wording };

const usesOf = async (
  queries: Queries,
  ids: readonly number[],
  search: WordingSearch,
): Promise<ComparableUse[]> => withWording(await queries.wordings.representativeUses(ids, search));

const withWording = (uses: readonly WordingUseRow[]): ComparableUse[] =>
  uses.map(use => ({ ...use, wording: wordingOf(use.text) }));

const forebearsOf = (wording: Wording, uses: readonly WordingUseRow[]): FoundWording[] =>
  withWording(uses).flatMap(use => {
    const comparison = compareWordings(use.wording, wording);
    return comparison ? { ...use, comparison, passage: null, isForebear: true } : [];
  });

const wholesNear = (
  wording: Wording,
  uses: readonly ComparableUse[],
  { least, limit }: WordingSearch,
): FoundWording[] =>
  nearest(wording, uses, { least, most: limit + MORE }).map(found => ({
    ...found,
    passage: null,
    isForebear: false,
  }));

const passagesNear = (
  wording: Wording,
  uses: readonly ComparableUse[],
  { least }: WordingSearch,
): FoundWording[] =>
  uses.flatMap(use => {
    const found = findPassage(use.wording, wording, Math.max(least ?? 0, NEAR_VERBATIM));
    return found
      ? {
          ...use,
          comparison: found.comparison,
          passage: { start: found.start, end: found.end },
          isForebear: false,
        }
      : [];
  });

/**
 * The wordings that are most likely to be similar as wholes, and those that are most
 * likely to contain the text.
 */
async function candidates(
  queries: Queries,
  text: string,
  { words }: Wording,
  search: WordingSearch,
): Promise<{ readonly wholes: readonly number[]; readonly longer: readonly number[] }> {
  const keys = words.map(({ key }) => key);
  if (keys.length === 0) return { wholes: [], longer: [] };
  const same = await queries.wordings.idsByHash(wordingHash(keys));
  const holding = keys.length < MIN_NEAR_WORDS ? await holdingWordings(queries, text, search) : [];
  const { least, before } = search;
  if (keys.length < MIN_NEAR_WORDS && least === null) return { wholes: same, longer: holding };
  const weights = rarityWeights(
    await queries.wordings.postingLists(shinglesOf(keys), MAX_POSTINGS),
    await queries.wordings.count(),
  );
  const { fewest, most } = lengths(keys.length, least ?? MIN_SIMILARITY);
  const sharing = await queries.wordings.withMinWords(weights.keys(), { minWords: fewest, before });
  const near = sharing.filter(wording => wording.words <= most);
  const longer = sharing.filter(wording => wording.words >= MIN_LENGTH_RATIO * keys.length);
  return {
    wholes: [...new Set([...same, ...likeliestSimilar(near, weights, keys.length, MAX_COMPARED)])],
    longer: [...new Set([...holding, ...likeliestToContain(longer, weights, MAX_SEARCHED)])],
  };
}

/** The minimum and maximum length of a wording that can be `least` similar to one of `words` words. */
const lengths = (words: number, least: number) => ({
  fewest: Math.floor((words * least) / (2 - least)),
  most: Math.ceil((words * (2 - least)) / least),
});
