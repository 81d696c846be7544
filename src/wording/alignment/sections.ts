import { areSimilarTitles, contentWords } from '../titles.ts';

/**
 * How the sections of two clauses relate: `like` if they have like headings, or none; `unlike` if each has a
 * like one in the other resolution, which is not the other's; `open` if that cannot be told, as one has no
 * counterpart.
 */
export type SectionRelation = 'like' | 'open' | 'unlike';

type Headed = { readonly heading: string | null };

/** Makes a function that relates the sections of a clause of the earlier and one of the later resolution. */
export function sectionRelations(
  earlier: readonly Headed[],
  later: readonly Headed[],
): (earlier: Headed, later: Headed) => SectionRelation {
  const [before, after] = [earlier, later].map(headingsOf);
  const likeOf = likeHeadings(before ?? [], after ?? []);
  const matched = new Set(likeOf.values());
  return ({ heading: one }, { heading: other }) => {
    if (one === other || (one !== null && other !== null && likeOf.get(other) === one)) return 'like';
    const bothMatched = one !== null && other !== null && matched.has(one) && likeOf.has(other);
    return bothMatched ? 'unlike' : 'open';
  };
}

const headingsOf = (clauses: readonly Headed[]): string[] => [
  ...new Set(clauses.flatMap(({ heading }) => heading ?? [])),
];

/**
 * For each later heading the earlier one that is like it: with the same content words, else a similar one.
 */
function likeHeadings(earlier: readonly string[], later: readonly string[]): Map<string, string> {
  const wordsOf = (heading: string): string => contentWords(heading).join(' ');
  const byWords = new Map(earlier.toReversed().map(heading => [wordsOf(heading), heading]));
  const same = later.flatMap(heading => {
    const like = byWords.get(wordsOf(heading));
    return like === undefined ? [] : [[heading, like] as const];
  });
  const likeOf = new Map(same);
  const taken = new Set(likeOf.values());
  for (const heading of later) {
    if (likeOf.has(heading)) continue;
    const like = earlier.find(other => !taken.has(other) && areSimilarTitles(heading, other));
    if (like === undefined) continue;
    likeOf.set(heading, like);
    taken.add(like);
  }
  return likeOf;
}
