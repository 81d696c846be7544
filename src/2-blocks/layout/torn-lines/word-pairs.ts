import { fieldRatio } from './field-pairs.ts';
import type { Piece } from './piece.ts';
import { plainWord } from './word-class.ts';

/** How often words, and pairs of words, stand in a text. */
export class WordPairs {
  readonly #words = new Map<string, number>();
  readonly #pairs = new Map<string, number>();
  #total = 0;

  /** @param fullWidth of a line, in ems: the last word of a full line and the first of the next are a pair, too */
  constructor(pieces: readonly Piece[], fullWidth: number) {
    for (const [index, { words, isApart }] of pieces.entries()) {
      if (isApart) continue;
      const above = pieces[index - 1];
      const last = above?.words.at(-1);
      const goesOn = above !== undefined && last !== undefined && fullWidth - above.width < WIDEST_GAPS;
      this.#count([...(goesOn ? [last] : []), ...words].map(plainWord));
    }
  }

  /**
   * How much likelier `next` comes after `word` than anywhere, as a logarithm: from -4 for two frequent words
   * that are never seen together to 5. What the text does not show is taken from other texts of the field.
   */
  likelihood(word: string, next: string): number {
    if (/[;.]["”]?$/.test(word) && !/^["“(]?\p{Lu}/u.test(next)) return LEAST;
    const [before, after] = [plainWord(word), plainWord(next)];
    const share = ((this.#words.get(after) ?? 0) + 0.5) / (this.#total + 1);
    const together = this.#pairs.get(`${before} ${after}`) ?? 0;
    const prior = fieldRatio(word, next);
    const ratio = (together / share + UNSEEN * prior) / ((this.#words.get(before) ?? 0) + UNSEEN);
    return Math.min(MOST, Math.max(LEAST, Math.log(ratio)));
  }

  #count(words: readonly string[]): void {
    for (const [index, word] of words.entries()) {
      add(this.#words, word);
      if (index > 0) add(this.#pairs, `${words[index - 1]} ${word}`);
    }
    this.#total += words.length;
  }
}

/** How much the gaps of a full line widen it at most, in ems. */
const WIDEST_GAPS = 4;

const [LEAST, MOST] = [-4, 5];
/** How many times, before anything is counted, a word is taken to have come after another as often as in the field. */
const UNSEEN = 4;

const add = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};
