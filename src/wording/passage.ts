import type { Range } from '../model/range.ts';
import { passageAligner } from './passage-aligner.ts';
import { type Comparison, compareWordings, type Wording } from './word-diff.ts';

/** Where a wording stands within a longer one. */
export interface Passage extends Range {
  /** Of the passage with the wording that was looked for. */
  readonly comparison: Comparison;
}

/**
 * The passage of a longer wording that a shorter one may be taken from, with as much as `least` of both the same; null
 * where there is none.
 */
export function findPassage(longer: Wording, asked: Wording, least: number): Passage | null {
  const found = passageAligner(longer.words.map(({ key }) => key))(asked.words.map(({ key }) => key));
  if (!found) return null;
  const words = longer.words.slice(found.start, found.end);
  const comparison = compareWordings({ ...longer, words }, asked, least);
  const [first, last] = [words[0], words.at(-1)];
  return comparison && first && last ? { start: first.start, end: last.end, comparison } : null;
}
