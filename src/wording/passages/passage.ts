import type { Range } from '../../model/range.ts';
import { sharedWords } from '../shared-words.ts';
import { type Comparison, compareWordings, type Wording } from '../word-diff.ts';
import { passageAligner } from './passage-aligner.ts';

/** The place of a wording within a longer one. */
export interface Passage extends Range {
  /** Of the passage with the query. */
  readonly comparison: Comparison;
}

/**
 * The passage of a longer wording that the query may be taken from; null if none has at
 * least the similarity `least`.
 */
export function findPassage(longer: Wording, query: Wording, least: number): Passage | null {
  if (passageSimilarityAtMost(longer, query) < least) return null;
  const found = passageAligner(longer.words.map(({ key }) => key))(query.words.map(({ key }) => key));
  if (!found) return null;
  const words = longer.words.slice(found.start, found.end);
  const comparison = compareWordings({ ...longer, words }, query, least);
  const [first, last] = [words[0], words.at(-1)];
  return comparison && first && last ? { start: first.start, end: last.end, comparison } : null;
}

/** What the similarity would be if a passage were all the words that both share, and nothing else. */
function passageSimilarityAtMost(longer: Wording, query: Wording): number {
  const shared = sharedWords(query)(longer);
  return (2 * shared) / (shared + query.words.length);
}
