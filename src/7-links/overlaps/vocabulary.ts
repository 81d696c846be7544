import { stemsOf } from '../../../db/stems.ts';
import { isSubjectWord } from '../../wording/alignment/word-weights.ts';

/** Numbers words, so that many texts can be held in memory; and once all are known, their stems. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();

  /** The numbers of words, in their order. */
  numbered(words: readonly string[]): Uint32Array {
    for (const word of words) if (!this.#numbers.has(word)) this.#numbers.set(word, this.#numbers.size);
    return Uint32Array.from(words, word => this.#numbers.get(word) ?? 0);
  }

  /** The stems of the words numbered so far. */
  stems(): Stems {
    const words = [...this.#numbers.keys()];
    const stems = stemsOf(words);
    const numberOf = new Map<string, number>();
    const stemOf = Uint32Array.from(words, word => {
      const stem = stems.get(word) ?? word;
      const number = numberOf.get(stem) ?? numberOf.size;
      numberOf.set(stem, number);
      return number;
    });
    const names = [...numberOf.keys()];
    const telling = new Set<number>();
    for (const [index, word] of words.entries()) {
      const stem = stemOf[index] ?? 0;
      if (isSubjectWord(word)) telling.add(stem);
    }
    return {
      of: numbers => numbers.map(number => stemOf[number] ?? 0),
      name: stem => names[stem] ?? '',
      tells: stem => telling.has(stem),
    };
  }
}

/** The stems of numbered words, by numbers of their own. */
export interface Stems {
  readonly of: (numbers: Uint32Array) => Uint32Array;
  readonly name: (stem: number) => string;
  /** Whether the stem can show what a text is about, as `isSubjectWord` has it. */
  readonly tells: (stem: number) => boolean;
}
