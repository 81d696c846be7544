import type { RequestWords } from './request.ts';

/** Three words in a row that occur in resolutions on this many subjects are a formula. */
const MIN_SUBJECTS = 4;

/**
 * Finds the words of requests that are their own, that is, stand in no formula: three words in a row that
 * resolutions on several subjects share, as in "to respond favourably to requests to visit". Names of treaties
 * and the like are no formula, however often they are cited.
 */
export function findOwnWords(
  requests: readonly Pick<RequestWords, 'asked' | 'named' | 'subject'>[],
): ReadonlySet<number>[] {
  const subjectsOf = new Map<string, Set<string>>();
  for (const { asked, subject } of requests)
    for (const trigram of trigramsOf(asked)) {
      const subjects = subjectsOf.get(trigram);
      if (!subjects) subjectsOf.set(trigram, new Set([subject]));
      else if (subjects.size < MIN_SUBJECTS) subjects.add(subject);
    }
  const isFormula = (trigram: string): boolean => (subjectsOf.get(trigram)?.size ?? 0) >= MIN_SUBJECTS;
  return requests.map(({ asked, named }) => {
    const inFormula = new Set(
      trigramsOf(asked).flatMap((trigram, at) => (isFormula(trigram) ? [at, at + 1, at + 2] : [])),
    );
    return new Set(asked.filter((word, at) => !inFormula.has(at) || named.has(word)));
  });
}

const trigramsOf = (words: Uint32Array): string[] =>
  Array.from(words.subarray(2), (word, at) => `${words[at]} ${words[at + 1]} ${word}`);
