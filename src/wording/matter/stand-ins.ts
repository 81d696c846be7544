import { type NearStem, nearStems } from './near-words.ts';
import thesaurus from './thesaurus.json' with { type: 'json' };

/** Makes stems of words; words without one are missing. */
type Stemmer = (words: readonly string[]) => ReadonlyMap<string, string>;

/** What a word of the same group of the thesaurus counts. */
const WEIGHT_IN_GROUP = 0.7;

/**
 * The stems that may stand for each of some words where a text says a thing in other words: those of the groups of the
 * thesaurus, and those that are near in meaning. A word's own stem is not among them.
 */
export function standInsOf(words: readonly string[], stemsOf: Stemmer): Map<string, NearStem[]> {
  const groups = groupsByStem(stemsOf);
  const stems = stemsOf(words);
  return new Map(
    words.map(word => {
      const own = stems.get(word) ?? word;
      const weights = new Map(nearStems(word).map(({ stem, weight }) => [stem, weight]));
      for (const stem of groups.get(own) ?? [])
        weights.set(stem, Math.max(weights.get(stem) ?? 0, WEIGHT_IN_GROUP));
      weights.delete(own);
      return [word, [...weights].map(([stem, weight]) => ({ stem, weight }))];
    }),
  );
}

let groups: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** For each stem of the thesaurus those of its groups; a word may be in several. */
function groupsByStem(stemsOf: Stemmer): ReadonlyMap<string, ReadonlySet<string>> {
  groups ??= grouped(stemsOf([...new Set(thesaurus.flat())]));
  return groups;
}

function grouped(stems: ReadonlyMap<string, string>): Map<string, ReadonlySet<string>> {
  const byStem = new Map<string, ReadonlySet<string>>();
  for (const group of thesaurus) {
    const stemsOfGroup = new Set(group.flatMap(word => stems.get(word) ?? []));
    for (const stem of stemsOfGroup)
      byStem.set(stem, new Set([...(byStem.get(stem) ?? []), ...stemsOfGroup]));
  }
  return byStem;
}
