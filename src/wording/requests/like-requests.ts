import { NumberLists } from '../number-lists.ts';
import { ownWordsFinder } from './formulas.ts';
import type { RequestWords } from './request.ts';
import { WeightedTexts } from './weighted-texts.ts';

/** Requests prepared to be compared with one another, by their places, which count from 0. */
export interface PreparedRequests {
  readonly facts: readonly PreparedFacts[];
  /** Of each, the telling words asked for, without formulas. */
  readonly own: NumberLists;
  /** Of each, the words of its clause. */
  readonly clauses: WeightedTexts;
  /** The same, and the words of the title. */
  readonly wholes: WeightedTexts;
  /** The titles of resolutions, each once. */
  readonly titles: WeightedTexts;
}

interface PreparedFacts {
  readonly subject: string;
  readonly isRelative: boolean;
  readonly title: PreparedTitle;
}

interface PreparedTitle {
  /** Its place among the titles. */
  readonly place: number;
  readonly telling: ReadonlySet<number>;
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
): PreparedRequests {
  const weigh = weightsOf(requests, tells);
  const ownWordsOf = ownWordsFinder(requests);
  const [own, clauses, wholes] = [new NumberLists(), new WeightedTexts(), new WeightedTexts()];
  const titles = new WeightedTexts();
  const titleOf = onceForEach(
    (title: Uint32Array): PreparedTitle => ({
      place: titles.push(weighted(new Map(sharesOf(title, 1)), weigh)),
      telling: new Set(title.filter(tells)),
    }),
  );
  const facts = requests.map(request => {
    const { subject, isRelative, context, asked, title } = request;
    const ownWords = ownWordsOf(request);
    const clause = new Map([
      ...sharesOf(context, SHARES.context),
      ...sharesOf(asked, SHARES.formula),
      ...sharesOf(ownWords, 1),
    ]);
    const whole = new Map([...sharesOf(title, isRelative ? 1 : SHARES.title), ...clause]);
    if (isRelative) for (const word of title) whole.set(word, 1);
    own.push([...ownWords].filter(tells));
    clauses.push(weighted(clause, weigh));
    wholes.push(weighted(whole, weigh));
    return { subject, isRelative, title: titleOf(title) };
  });
  return { facts, own, clauses, wholes, titles };
}

function onceForEach<Input extends object, Value>(make: (input: Input) => Value): (input: Input) => Value {
  const values = new Map<Input, Value>();
  return input => {
    const value = values.get(input) ?? make(input);
    values.set(input, value);
    return value;
  };
}

type Weigh = (word: number) => number;

const sharesOf = (words: Iterable<number>, share: number): [number, number][] =>
  Array.from(words, word => [word, share]);

const weighted = (shares: ReadonlyMap<number, number>, weigh: Weigh): ReadonlyMap<number, number> =>
  new Map([...shares].map(([word, share]) => [word, share * weigh(word)]));

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
export function likenessOf(requests: PreparedRequests, a: number, b: number): Likeness | null {
  const { facts, own, clauses, wholes } = requests;
  const [one, other] = [facts[a], facts[b]];
  if (!one || !other) return null;
  const isRelative = one.isRelative || other.isRelative;
  if (isRelative && !haveSameSubject(requests, one, other)) return null;
  const ownOfOther = own.at(b);
  const shared = Array.from(own.at(a).filter(word => ownOfOther.includes(word)));
  const ofTitles = isRelative ? sharedWords(one.title.telling, other.title.telling) : [];
  if (new Set([...shared, ...ofTitles]).size < MIN_SHARED) return null;
  const similarity = Math.min(clauses.similarity(a, b), wholes.similarity(a, b));
  if (similarity < MIN_SIMILARITY) return null;
  return { similarity, shared: shared.length > 0 ? shared : ofTitles };
}

const haveSameSubject = ({ titles }: PreparedRequests, a: PreparedFacts, b: PreparedFacts): boolean =>
  a.subject === b.subject || titles.similarity(a.title.place, b.title.place) >= MIN_TITLE_SIMILARITY;

const sharedWords = (a: ReadonlySet<number>, b: ReadonlySet<number>): number[] =>
  [...a].filter(word => b.has(word));
