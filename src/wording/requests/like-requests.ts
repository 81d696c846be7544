import { findOwnWords } from './formulas.ts';
import type { RequestWords } from './request.ts';
import { similarityOf, type WeightedWords, weightedWords } from './weighted-words.ts';

/** A request prepared to be compared with many. */
export interface PreparedRequest {
  readonly subject: string;
  readonly isRelative: boolean;
  /** The telling words asked for, without formulas, and those of the title. */
  readonly own: ReadonlySet<number>;
  readonly ofTitle: ReadonlySet<number>;
  /** The words of its clause. */
  readonly clause: WeightedWords;
  /** The same, and the words of the title. */
  readonly whole: WeightedWords;
  readonly title: WeightedWords;
}

/** How like two requests are, from 0 to 1, and the words that show it. */
export interface Likeness {
  readonly similarity: number;
  readonly shared: readonly number[];
}

/** The shares of their weights that words count: of formulas, the rest of the clause, the title, common words. */
const SHARES = { formula: 0.15, context: 0.3, title: 0.3, common: 0.3 } as const;
/** From here on, requests are like. */
const MIN_SIMILARITY = 0.5;
/** The number of telling words that they must share: a formula in common is not enough. */
export const MIN_SHARED = 2;
/** How similar titles must be for "the Special Rapporteur" to be the same in both. */
const MIN_TITLE_SIMILARITY = 0.6;

/**
 * Prepares requests to be compared. A word counts the more, the fewer requests have it: the square of its
 * inverse frequency, as when clauses are aligned.
 *
 * @param tells whether a word can tell what a text is about
 */
export function prepareRequests(
  requests: readonly RequestWords[],
  tells: (word: number) => boolean,
): PreparedRequest[] {
  const weigh = weightsOf(requests, tells);
  const own = findOwnWords(requests);
  const titles = new Map<Uint32Array, Pick<PreparedRequest, 'title' | 'ofTitle'>>();
  return requests.map((request, index) => {
    const title = titles.get(request.title) ?? {
      title: weighted(new Map(sharesOf(request.title, 1)), weigh),
      ofTitle: new Set(request.title.filter(tells)),
    };
    titles.set(request.title, title);
    const ownWords = own[index] ?? new Set<number>();
    const clause = new Map([
      ...sharesOf(request.context, SHARES.context),
      ...sharesOf(request.asked, SHARES.formula),
      ...sharesOf(ownWords, 1),
    ]);
    const ofTitle = request.isRelative ? 1 : SHARES.title;
    const whole = new Map([...sharesOf(request.title, ofTitle), ...clause]);
    if (request.isRelative) for (const word of request.title) whole.set(word, 1);
    return {
      subject: request.subject,
      isRelative: request.isRelative,
      own: new Set([...ownWords].filter(tells)),
      clause: weighted(clause, weigh),
      whole: weighted(whole, weigh),
      ...title,
    };
  });
}

type Weigh = (word: number) => number;

const sharesOf = (words: Iterable<number>, share: number): [number, number][] =>
  Array.from(words, word => [word, share]);

const weighted = (shares: ReadonlyMap<number, number>, weigh: Weigh): WeightedWords =>
  weightedWords(new Map([...shares].map(([word, share]) => [word, share * weigh(word)])));

function weightsOf(requests: readonly RequestWords[], tells: (word: number) => boolean): Weigh {
  const requestsWith = new Map<number, number>();
  for (const { asked } of requests)
    for (const word of new Set(asked)) requestsWith.set(word, (requestsWith.get(word) ?? 0) + 1);
  return word => {
    const rarity = Math.log(1 + requests.length / (requestsWith.get(word) ?? 1)) ** 2;
    return tells(word) ? rarity : SHARES.common * rarity;
  };
}

/**
 * How like two requests are; null if they do not ask the like. They do if the words that both ask for, without
 * formulas, weigh enough, with the titles of their resolutions and without; and if the titles are similar where
 * only these tell what is meant: "to cooperate with the Special Rapporteur", "to report on the implementation of
 * the present resolution".
 */
export function likenessOf(a: PreparedRequest, b: PreparedRequest): Likeness | null {
  const isRelative = a.isRelative || b.isRelative;
  if (isRelative && !haveSameSubject(a, b)) return null;
  const shared = sharedWords(a.own, b.own);
  const ofTitles = isRelative ? sharedWords(a.ofTitle, b.ofTitle) : [];
  if (new Set([...shared, ...ofTitles]).size < MIN_SHARED) return null;
  const similarity = Math.min(similarityOf(a.clause, b.clause), similarityOf(a.whole, b.whole));
  if (similarity < MIN_SIMILARITY) return null;
  return { similarity, shared: shared.length > 0 ? shared : ofTitles };
}

const haveSameSubject = (a: PreparedRequest, b: PreparedRequest): boolean =>
  a.subject === b.subject || similarityOf(a.title, b.title) >= MIN_TITLE_SIMILARITY;

const sharedWords = (a: ReadonlySet<number>, b: ReadonlySet<number>): number[] =>
  [...a].filter(word => b.has(word));
