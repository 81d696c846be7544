import type { Wording } from './word-diff.ts';

/**
 * Prepares a wording for counting the words that others share with it, in any order, each
 * as often as both have it.
 */
export function sharedWords({ words }: Wording): (other: Wording) => number {
  const counts = new Map<string, number>();
  for (const { key } of words) counts.set(key, (counts.get(key) ?? 0) + 1);
  return other => {
    const left = new Map(counts);
    let shared = 0;
    for (const { key } of other.words) {
      const count = left.get(key) ?? 0;
      if (count > 0) shared += 1;
      left.set(key, count - 1);
    }
    return shared;
  };
}
