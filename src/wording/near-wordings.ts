import { sharedWords } from './shared-words.ts';
import { type Comparison, compareWordings, type Wording } from './word-diff.ts';

/**
 * From this similarity on, wordings are the same language reworded; below it, they often share
 * no more than a long name.
 */
export const MIN_SIMILARITY = 0.65;

/** From this similarity on, wordings are near-verbatim: one or two words in twenty differ. */
export const NEAR_VERBATIM = 0.9;

/**
 * By default, shorter wordings are near only if identical: formulas are similar and mean different things.
 */
export const MIN_NEAR_WORDS = 10;

/** Wordings with fewer words must be more similar, since half of their words are those of a formula. */
export const SHORT = 20;
export const MIN_SIMILARITY_OF_SHORT = 0.8;

/** A wording that is to be compared with another. */
export interface Candidate {
  readonly wording: Wording;
}

export type WithComparison<Of extends Candidate> = Of & { readonly comparison: Comparison };

/**
 * The candidates nearest to a wording: the `most` best, all that tie with the last of these, and all that are
 * near-verbatim; the most similar first. Only possible results are compared word by word, since the words
 * that two texts share in any order limit their similarity.
 *
 * @param least the similarity below which nothing is near; null for 0.65, and more for short wordings
 */
export function nearest<Of extends Candidate>(
  query: Wording,
  candidates: readonly Of[],
  { least, most }: { readonly least: number | null; readonly most: number },
): WithComparison<Of>[] {
  const atMostSimilar = similarityAtMost(query);
  const inOrder = candidates
    .map(candidate => ({ candidate, atMost: atMostSimilar(candidate.wording) }))
    .sort((a, b) => b.atMost - a.atMost);
  const found: WithComparison<Of>[] = [];
  for (const { candidate, atMost } of inOrder) {
    const worst = Math.min(found[most - 1]?.comparison.similarity ?? 0, NEAR_VERBATIM);
    const floor = Math.max(least ?? minSimilarity(query, candidate.wording), worst);
    const comparison = atMost < floor ? null : compareWordings(candidate.wording, query, floor);
    if (comparison) insert(found, { ...candidate, comparison });
  }
  return found;
}

function minSimilarity({ words: a }: Wording, { words: b }: Wording): number {
  const shorter = Math.min(a.length, b.length);
  return shorter < MIN_NEAR_WORDS ? 1 : shorter < SHORT ? MIN_SIMILARITY_OF_SHORT : MIN_SIMILARITY;
}

/** Inserts after all that are at least as similar. */
function insert<Of extends Candidate>(found: WithComparison<Of>[], one: WithComparison<Of>): void {
  const at = found.findLastIndex(({ comparison }) => comparison.similarity >= one.comparison.similarity);
  found.splice(at + 1, 0, one);
}

/** An upper bound of the similarity: what it would be if all shared words came in the same order. */
function similarityAtMost(query: Wording): (other: Wording) => number {
  const sharedWith = sharedWords(query);
  return other => {
    const total = query.words.length + other.words.length;
    return total === 0 ? 1 : (2 * sharedWith(other)) / total;
  };
}
