import type { RequestWords } from './request.ts';

/** Three words in a row that occur in resolutions on this many subjects are a formula. */
const MIN_SUBJECTS = 4;

type Request = Pick<RequestWords, 'asked' | 'named' | 'subject'>;

/**
 * Makes a function that finds the words of a request that are its own, that is, stand in no formula: three words in a
 * row that resolutions on several subjects share, as in "to respond favourably to requests to visit". Names of treaties
 * and the like are no formula, however often they are cited.
 *
 * @param requests all that there are
 */
export function ownWordsFinder(requests: readonly Request[]): (request: Request) => ReadonlySet<number> {
  const formulas = findFormulas(requests);
  return ({ asked, named }) => {
    const inFormula = new Set(
      trigramsOf(asked).flatMap((trigram, at) => (formulas.has(trigram) ? [at, at + 1, at + 2] : [])),
    );
    return new Set(asked.filter((word, at) => !inFormula.has(at) || named.has(word)));
  };
}

function findFormulas(requests: readonly Request[]): ReadonlySet<string> {
  // Most occur on one subject alone, and need no set of their own.
  const subjectsOf = new Map<string, string | Set<string>>();
  const formulas = new Set<string>();
  for (const { asked, subject } of requests)
    for (const trigram of trigramsOf(asked)) {
      const known = subjectsOf.get(trigram);
      if (known === undefined) subjectsOf.set(trigram, subject);
      if (known === undefined || known === subject || formulas.has(trigram)) continue;
      const subjects = typeof known === 'string' ? new Set([known]) : known;
      subjectsOf.set(trigram, subjects.add(subject));
      if (subjects.size >= MIN_SUBJECTS) formulas.add(trigram);
    }
  return formulas;
}

const trigramsOf = (words: Uint32Array): string[] =>
  Array.from(words.subarray(2), (word, at) => `${words[at]} ${words[at + 1]} ${word}`);
