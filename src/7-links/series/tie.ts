import type { SERIES_TIES } from '../../../db/schema.ts';
import { groupBeyond, isNarrowed, sharedTitlePart } from '../../wording/title-parts.ts';
import { areSimilarTitles } from '../../wording/titles.ts';

export type SeriesTie = (typeof SERIES_TIES)[number];

/** What shows that a text carries on another. */
export interface TextComparison {
  /** How much of both texts is the same, as `commonRuns` has it. */
  readonly commonRuns: number;
  /** Whether several clauses of both texts have these words in a row. */
  readonly bothSay: (words: string) => boolean;
}

/** Compares the texts of two resolutions, given by their ids. */
export type CompareTexts = (one: string, other: string) => TextComparison;

/** How much of two texts must be the same for one to carry on the other, by what their titles have in common. */
const MIN_COMMON_RUNS = {
  similar: 0.1,
  head: 0.1,
  occasion: 0.1,
  contained: 0.3,
  /** For titles of which one narrows the subject of the other. */
  narrowed: 0.45,
  /** For texts about a group that the title of one names. */
  group: 0.05,
  /** Most of the wording is the same, so that it does not matter what else there is. */
  beyondDoubt: 0.7,
} as const;

interface Titled {
  readonly id: string;
  readonly title: string;
}

/**
 * What ties a resolution to one that it cites, by their titles and texts: a similar title, or one that shares a part
 * that shows the subject (see `sharedTitlePart`), and wording that is carried on. Where one title is contained in
 * another, much must be carried on, or both must be about the group that the longer title names. Null if they are two
 * texts on neighbouring subjects.
 */
export function tieBetween(
  citing: Titled,
  cited: Titled,
  compareTexts: CompareTexts,
): { readonly kind: SeriesTie; readonly isBeyondDoubt: boolean } | null {
  const isSimilar = areSimilarTitles(citing.title, cited.title);
  const part = isSimilar ? 'similar' : sharedTitlePart(citing.title, cited.title);
  if (part === null) return null;
  const { commonRuns, bothSay } = compareTexts(citing.id, cited.id);
  const group = part === 'contained' ? groupBeyond(citing.title, cited.title) : null;
  const aboutOneGroup = group !== null && commonRuns >= MIN_COMMON_RUNS.group && bothSay(group);
  const basis = isNarrowed(citing.title, cited.title) ? 'narrowed' : part;
  if (commonRuns < MIN_COMMON_RUNS[basis] && !aboutOneGroup) return null;
  return {
    kind: isSimilar ? 'near-title' : 'shared-title',
    isBeyondDoubt: commonRuns >= MIN_COMMON_RUNS.beyondDoubt,
  };
}
