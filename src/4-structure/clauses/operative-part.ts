import { type Block, enumeratorOf } from '../../2-blocks/block.ts';
import { ClauseBuilder, type ClausePlace } from './clause-builder.ts';
import { paragraphStyle } from './paragraph-style.ts';

/**
 * Structures operative paragraphs with their lettered parts and tails, and the headings between them. A lone
 * paragraph has no number and is OP1; if none of several has a number, as in some drafts, they are counted.
 */
export function structureOperativePart(blocks: readonly Block[], place: ClausePlace): void {
  const { headings } = place;
  const builder = new ClauseBuilder('operative', place);
  const style = paragraphStyle(blocks);
  const hasNumbers = blocks.some(block => enumeratorOf(block)?.style === style);
  let counted = 0;
  for (const [index, block] of blocks.entries()) {
    const section = headings.read(block, blocks[index + 1], 'operative');
    const enumerator = enumeratorOf(block);
    if (section === 'numeral') continue;
    if (section !== null) builder.section = section;
    else if (enumerator?.style === style && !builder.isInInnerList(enumerator))
      builder.addParagraph(block, enumerator.value, enumerator.printed.length);
    else if (enumerator !== null && builder.addPart(block, enumerator)) continue;
    else if (builder.isEmpty || (!hasNumbers && opensParagraph(block, blocks[index - 1])))
      builder.addParagraph(block, String(++counted));
    else builder.addContinuation(block);
  }
  builder.finish();
}

/**
 * An unnumbered paragraph has a capital, and a semicolon before it; anything else continues the one before.
 */
const opensParagraph = ({ text }: Block, previous: Block | undefined): boolean =>
  /^\p{Lu}/u.test(text.text) && (previous?.text.text ?? '').endsWith(';');
