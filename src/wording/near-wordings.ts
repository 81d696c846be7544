import { type Comparison, compareWordings, type Wording } from './word-diff.ts';

/** What is at least so similar is taken for the same language, reworded; what is less so often has but a long name in common. */
export const MIN_SIMILARITY = 0.65;

/** The similarity from which a wording is called near-verbatim: a word or two of twenty differ. */
export const NEAR_VERBATIM = 0.9;

/** Of fewer words only the same are near: formulas look alike and mean different things. */
export const MIN_NEAR_WORDS = 10;

/** Of fewer words at least this much must be the same, for half of them are those of a formula. */
const SHORT = 20;
const LEAST_OF_SHORT = 0.8;

/** A wording that is to be compared with another. */
export interface Candidate {
  readonly wording: Wording;
}

export type WithComparison<Of extends Candidate> = Of & { readonly comparison: Comparison };

/**
 * The candidates that are nearest to a wording: the `most` best, all that tie with the last of them, and all that are
 * near-verbatim; the most similar first. Only what may be among them is compared word for word, for the words that two
 * texts have in common in whatever order say how similar they are at most.
 *
 * @param least the similarity below which nothing is near; of short wordings more is asked
 */
export function nearest<Of extends Candidate>(
  asked: Wording,
  candidates: readonly Of[],
  { least, most }: { readonly least: number; readonly most: number },
): WithComparison<Of>[] {
  const atMostSimilar = similarityAtMost(asked);
  const inOrder = candidates
    .map(candidate => ({ candidate, atMost: atMostSimilar(candidate.wording) }))
    .sort((a, b) => b.atMost - a.atMost);
  const found: WithComparison<Of>[] = [];
  for (const { candidate, atMost } of inOrder) {
    const worst = Math.min(found[most - 1]?.comparison.similarity ?? 0, NEAR_VERBATIM);
    const floor = Math.max(least, worst, leastOf(asked, candidate.wording));
    const comparison = atMost < floor ? null : compareWordings(candidate.wording, asked, floor);
    if (comparison) insert(found, { ...candidate, comparison });
  }
  return found;
}

function leastOf({ words: a }: Wording, { words: b }: Wording): number {
  const shorter = Math.min(a.length, b.length);
  return shorter < MIN_NEAR_WORDS ? 1 : shorter < SHORT ? LEAST_OF_SHORT : 0;
}

/** Puts it after all that are as similar or more. */
function insert<Of extends Candidate>(found: WithComparison<Of>[], one: WithComparison<Of>): void {
  const at = found.findLastIndex(({ comparison }) => comparison.similarity >= one.comparison.similarity);
  found.splice(at + 1, 0, one);
}

/** The similarity that a wording would have if all words that it shares with `asked` came in the same order. */
function similarityAtMost(asked: Wording): (other: Wording) => number {
  const counts = countsOf(asked);
  return other => {
    const left = new Map(counts);
    let shared = 0;
    for (const { key } of other.words) {
      const count = left.get(key) ?? 0;
      if (count > 0) shared += 1;
      left.set(key, count - 1);
    }
    const total = asked.words.length + other.words.length;
    return total === 0 ? 1 : (2 * shared) / total;
  };
}

function countsOf({ words }: Wording): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of words) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
