import { type Block, enumeratorOf, isOpen } from '../../2-blocks/block.ts';
import { opensOperative } from '../../2-blocks/operative-opening.ts';
import { opensPreamble } from '../../2-blocks/preambular-opening.ts';
import { isEnumeratedHeading } from '../../3-documents/split.ts';
import type { UnitId } from '../../model/id.ts';
import { romanValue } from '../../model/roman.ts';
import { isBareHeading } from '../sections/bare-heading.ts';
import type { SectionBuilder } from '../sections/section-builder.ts';

/**
 * Recognizes the headings between clauses: with an enumerator, with a numeral on a
 * line above, or with neither.
 */
export class ClauseHeadings {
  readonly #sections: SectionBuilder;
  #numeral: Block | null = null;

  constructor(sections: SectionBuilder) {
    this.#sections = sections;
  }

  /**
   * Returns the section that begins with a block; null if the block is no heading; "numeral" if it is a
   * numeral alone on its line, which belongs to the heading below it.
   */
  read(block: Block, next: Block | undefined, kind: 'preambular' | 'operative'): UnitId | 'numeral' | null {
    const numeral = this.#numeral;
    this.#numeral = null;
    if (block.quoted) return null;
    if (numeral !== null) return this.#sections.addBelowNumeral(numeral.text, block);
    if (isNumeralAlone(block) && next !== undefined) {
      if (opensClause(next)) return this.#sections.addUntitled(block);
      this.#numeral = block;
      return 'numeral';
    }
    const enumerator = enumeratorOf(block);
    if (enumerator !== null) return isNumberedHeading(block) ? this.#sections.add(block, enumerator) : null;
    const isBare = kind === 'preambular' ? isAmongPreamble(block, next) : isAmongClauses(block, next);
    return isBare ? this.#sections.addBare(block) : null;
  }

  /**
   * The same for the last block of an operative part: below the full stop with which that ends, a line that is no
   * sentence heads what the file does not hold.
   */
  readLast(block: Block, above: Block | undefined): UnitId | 'numeral' | null {
    const { text } = block.text;
    const isHeading =
      enumeratorOf(block) === null &&
      !block.quoted &&
      text.length <= LONGEST_SHORT &&
      isOpen(text) &&
      /^\p{Lu}.*(?<!,|\band)$/u.test(text) &&
      !opensOperative(text) &&
      /\.[”"’')\]]*$/.test(above?.text.text ?? '');
    return this.read(block, undefined, 'operative') ?? (isHeading ? this.#sections.addBare(block) : null);
  }
}

const isAmongPreamble = (block: Block, next: Block | undefined): boolean =>
  (isBareHeading(block, next) || isShortHeading(block, next)) &&
  (block.heading || !opensPreamble(block.text.text) || isTitleOfDoing(block.text.text));

const isAmongClauses = (block: Block, next: Block | undefined): boolean =>
  isBareHeading(block, next) || isHeadingWithColon(block, next);

/** "Taking stock: reviewing the implementation of the outcomes", which is a title, for all its participle. */
const isTitleOfDoing = (text: string): boolean =>
  /^\p{Lu}\p{Ll}{2,}ing(?: \p{Ll}+){1,3}: \p{Ll}[^,;:]*$/u.test(text) && isOpen(text);

/** "Reporting:" above a paragraph; what leads in a list of its own has number 1 below it. */
const isHeadingWithColon = ({ text: { text }, quoted }: Block, next: Block | undefined): boolean => {
  const below = next === undefined ? null : enumeratorOf(next);
  return (
    !quoted &&
    below?.style === 'arabic' &&
    below.value !== '1' &&
    text.length <= LONGEST_SHORT &&
    /^\p{Lu}[^,;:.]*:$/u.test(text) &&
    !opensOperative(text)
  );
};

/** True for a paragraph, as opposed to the title of a section. */
const opensClause = (block: Block): boolean =>
  enumeratorOf(block)?.style === 'arabic' ||
  (/[,;:.]$/.test(block.text.text) && (opensPreamble(block.text.text) || opensOperative(block.text.text)));

const LONGEST_SHORT = 100;

/** A line above the first paragraph of a preamble, none of which ends without a comma. */
const isShortHeading = ({ text: { text }, quoted, element }: Block, next: Block | undefined): boolean =>
  !quoted &&
  element === null &&
  text.length <= LONGEST_SHORT &&
  isOpen(text) &&
  /^\p{Lu}.*(?<!,|\band)$/u.test(text) &&
  /^["“]?\p{Lu}/u.test(next?.text.text ?? '');

/** "II. Oceans and seas". */
export const isNumberedHeading = (block: Block): boolean =>
  enumeratorOf(block) !== null &&
  (block.heading || (enumeratorOf(block)?.style === 'upper' && isEnumeratedHeading(block)));

/** A Roman numeral alone on its line. */
export const isNumeralAlone = ({ text: { text } }: Block): boolean =>
  /^[IVXL]+$/.test(text) && romanValue(text) !== null;
