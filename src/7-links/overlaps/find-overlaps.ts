import { likenessOf, type PreparedRequests } from '../../wording/requests/like-requests.ts';
import type { WeightedTexts } from '../../wording/requests/weighted-texts.ts';
import type { RequestFacts } from './request-facts.ts';

/** Two mandates of different resolutions that ask the like, the first of the data set first. */
export interface Overlap {
  readonly one: RequestFacts;
  readonly other: RequestFacts;
  /** From 0 to 1. */
  readonly similarity: number;
  /** The stems of the words that show it. */
  readonly stems: readonly string[];
}

/** Each mandate is compared with those that share its weightiest words, as many as this of either. */
const MAX_LOOKED_UP = 12;
const MAX_COMPARED = 40;
/** Words of more mandates than this are not looked up, which keeps the time proportional to the data. */
const MAX_MANDATES_PER_WORD = 200;
/** As many of the shared words are told. */
const MAX_TOLD = 30;

/**
 * Finds the pairs of mandates that ask the like: addressed to the same or related ones, about the same States or
 * about none, both for a document or both not, and by `likenessOf`.
 *
 * @param mandates in the order of the data set
 * @param requests what each of them asks for
 */
export function* findOverlaps(
  mandates: readonly RequestFacts[],
  requests: PreparedRequests,
  nameOf: (stem: number) => string,
): Generator<Overlap> {
  const sharers = new EarlierSharers(requests.wholes);
  for (const [index, other] of mandates.entries())
    for (const at of sharers.next()) {
      const one = mandates[at];
      if (!one || !mayOverlap(one, other)) continue;
      const likeness = likenessOf(requests, at, index);
      if (!likeness) continue;
      const { similarity, shared } = likeness;
      yield { one, other, similarity, stems: shared.slice(0, MAX_TOLD).map(nameOf) };
    }
}

function mayOverlap(a: RequestFacts, b: RequestFacts): boolean {
  if (a.resolution === b.resolution || a.asksForDocument !== b.asksForDocument) return false;
  const sameStates = a.states.size + b.states.size === 0 || shareOne(a.states, b.states);
  return sameStates && shareOne(a.addressees, b.addressees);
}

const shareOne = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some(key => b.has(key));

/** Finds the earlier texts that share most with each of a number of texts. */
class EarlierSharers {
  /** The indexes of the texts so far that have a word. */
  readonly #earlierWith = new Map<number, number[]>();
  readonly #counts = new Map<number, number>();
  readonly #texts: WeightedTexts;
  #index = 0;

  constructor(texts: WeightedTexts) {
    this.#texts = texts;
    for (let text = 0; text < texts.length; text++)
      for (const word of texts.wordsOf(text)) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
  }

  /** The indexes of the texts before the next one that share most with it, best first. */
  next(): number[] {
    const [words, weights] = [this.#texts.wordsOf(this.#index), this.#texts.weightsOf(this.#index)];
    const rare = [...words.keys()].filter(at => this.#isLookedUp(words[at] ?? 0));
    const weightOf = (at: number): number => weights[at] ?? 0;
    const shared = new Map<number, number>();
    for (const at of rare.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, MAX_LOOKED_UP))
      for (const other of this.#earlierWith.get(words[at] ?? 0) ?? [])
        shared.set(other, (shared.get(other) ?? 0) + weightOf(at));
    for (const at of rare) this.#add(words[at] ?? 0);
    this.#index++;
    return [...shared]
      .sort(([a, one], [b, other]) => other - one || a - b)
      .slice(0, MAX_COMPARED)
      .map(([other]) => other);
  }

  #isLookedUp(word: number): boolean {
    const count = this.#counts.get(word) ?? 0;
    return count > 1 && count <= MAX_MANDATES_PER_WORD;
  }

  #add(word: number): void {
    const texts = this.#earlierWith.get(word);
    if (texts) texts.push(this.#index);
    else this.#earlierWith.set(word, [this.#index]);
  }
}
