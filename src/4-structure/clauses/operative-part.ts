import { type Block, enumeratorOf } from '../../2-blocks/block.ts';
import { bulletAt } from '../../2-blocks/bullet.ts';
import { type EnumeratorStyle, numberOf } from '../../2-blocks/enumerator.ts';
import { opensOperative } from '../../2-blocks/operative-opening.ts';
import { toldFormula } from '../../2-blocks/told-formula.ts';
import type { UnitId } from '../../model/id.ts';
import { ClauseBuilder, type ClausePlace } from './clause-builder.ts';
import { paragraphStyle } from './paragraph-style.ts';

/**
 * Structures operative paragraphs with their lettered parts and tails, and the headings between them. A lone
 * paragraph has no number and is OP1; if none of several has a number, as in early resolutions and where the
 * numbers of a Word file were lost, they are counted.
 *
 * @param section the one that they stand in until another begins
 */
export function structureOperativePart(
  blocks: readonly Block[],
  place: ClausePlace,
  section: UnitId | null,
): void {
  const { headings } = place;
  const builder = new ClauseBuilder('operative', place);
  builder.section = section;
  const style = paragraphStyle(blocks);
  const unnumbered = new UnnumberedBlocks(blocks, style, builder);
  for (const [index, block] of blocks.entries()) {
    const heading =
      index > 0 && index === blocks.length - 1
        ? headings.readLast(block, blocks[index - 1])
        : headings.read(block, blocks[index + 1], 'operative');
    const enumerator = enumeratorOf(block);
    if (heading === 'numeral') continue;
    if (heading !== null) builder.section = heading;
    else if (block.quoted) builder.addQuoted(block);
    else if (enumerator?.style === style && !builder.isInInnerList(enumerator))
      builder.addParagraph(block, enumerator.value, enumerator.printed.length);
    else if (enumerator === null || !builder.addPart(block, enumerator)) unnumbered.add(block, index);
  }
  builder.finish();
}

/** Tells what a block without an enumerator is: a paragraph, a part of one, or the rest of one. */
class UnnumberedBlocks {
  readonly #blocks: readonly Block[];
  readonly #builder: ClauseBuilder;
  /** For each block the number that it has if it lost its own; NaN for any other. */
  readonly #lostNumbers: readonly number[];
  readonly #hasNumbers: boolean;
  #counted = 0;
  #isInList = false;

  constructor(blocks: readonly Block[], style: EnumeratorStyle, builder: ClauseBuilder) {
    this.#blocks = blocks;
    this.#builder = builder;
    this.#lostNumbers = lostNumbers(blocks, style);
    this.#hasNumbers = blocks.some(block => enumeratorOf(block)?.style === style);
  }

  add(block: Block, index: number): void {
    const above = this.#blocks[index - 1]?.text.text ?? '';
    const { text } = block.text;
    const bullet = block.bullet ? '-' : bulletAt(text);
    this.#isInList = endsChapeau(above) || (this.#isInList && !opensOperative(text));
    const lost = this.#lostNumbers[index] ?? Number.NaN;
    if (lost === (this.#builder.isEmpty ? 1 : this.#builder.number + 1))
      this.#builder.addParagraph(block, String(lost));
    else if (this.#builder.isEmpty) this.#addCounted(block);
    else if (bullet !== '') this.#builder.addUnletteredPart(block, bullet);
    else if (this.#hasNumbers) this.#builder.addContinuation(block);
    else if ((opensOperative(text) || toldFormula(text) !== null) && endsClause(above))
      this.#addCounted(block);
    else if (this.#isInList && /^\p{Lu}/u.test(text)) this.#builder.addUnletteredPart(block, '');
    else if (/^\p{Lu}/u.test(text) && above.endsWith(';')) this.#addCounted(block);
    else this.#builder.addContinuation(block);
  }

  #addCounted(block: Block): void {
    this.#counted += 1;
    this.#builder.addParagraph(block, String(this.#counted));
  }
}

const endsChapeau = (text: string): boolean => text.endsWith(':');

/** The end of a paragraph or of its last part. */
const endsClause = (text: string): boolean =>
  /[;.:,][”"’')\]]*(?: and| or)?$/.test(text) && !/\b(?:and|therefore),$/.test(text);

/**
 * The numbers that the next printed one leaves to the blocks above it that open as paragraphs do: 3 and 4 for the
 * two above "5.".
 */
export function lostNumbers(blocks: readonly Block[], style: EnumeratorStyle): readonly number[] {
  let next = Number.NaN;
  return blocks
    .toReversed()
    .map(block => {
      const enumerator = enumeratorOf(block);
      if (enumerator?.style === style) next = numberOf(enumerator);
      return enumerator === null && !block.quoted && opensOperative(block.text.text) ? --next : Number.NaN;
    })
    .toReversed();
}
