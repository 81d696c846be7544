import type { Block } from '../../2-blocks/block.ts';

/** The number of a paragraph that counts within another number: "14.1" in section 14, "121.3" below paragraph 121. */
export interface DottedNumber {
  /** With the blank behind it. */
  readonly printed: string;
  /** "121.3" */
  readonly value: string;
  /** "121" */
  readonly base: string;
  readonly ordinal: number;
}

/** "14.1 The Programme is", "121.3. Ratify"; not "10.30 a.m." and "0.6 per cent". */
const NUMBER = /^(\d{1,3})\.(\d{1,3})\.?(?=\s{1,4}["“(]?\p{Lu})/u;

/**
 * Follows the dotted numbers of paragraphs. A count begins with 1, or below the paragraph whose number it has; what
 * does not go on with it is no number.
 */
export class DottedNumbers {
  #last: DottedNumber | null = null;

  /**
   * The dotted number of a block; null without one.
   *
   * @param above the number of the last paragraph that has a plain one; 0 without any
   */
  read(block: Block, above: number): DottedNumber | null {
    const [printed, base = '', ordinal = ''] = (!block.quoted && NUMBER.exec(block.text.text)) || [];
    if (printed === undefined) return null;
    const number = { printed, value: `${base}.${Number(ordinal)}`, base, ordinal: Number(ordinal) };
    if (!this.#goesOn(number, above)) return null;
    this.#last = number;
    return number;
  }

  #goesOn({ base, ordinal }: DottedNumber, above: number): boolean {
    if (ordinal === 1 || Number(base) === above) return true;
    return this.#last?.base === base && ordinal > this.#last.ordinal;
  }
}
