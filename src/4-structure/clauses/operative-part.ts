import { type Block, enumeratorOf } from '../../2-blocks/block.ts';
import { ClauseBuilder, type ClausePlace } from './clause-builder.ts';

/**
 * Operative paragraphs with their lettered parts and tails, and the headings between them. A lone paragraph has no
 * number and is OP1; where none of several has one, as in a draft, they are counted.
 */
export function structureOperativePart(blocks: readonly Block[], place: ClausePlace): void {
  const { headings } = place;
  const builder = new ClauseBuilder('operative', place);
  const unnumbered = blocks.every(block => enumeratorOf(block)?.style !== 'arabic');
  let counted = 0;
  for (const [index, block] of blocks.entries()) {
    const section = headings.read(block, blocks[index + 1], 'operative');
    const enumerator = enumeratorOf(block);
    if (section === 'numeral') continue;
    if (section !== null) builder.section = section;
    else if (enumerator?.style === 'arabic' && !builder.isListed(enumerator))
      builder.clause(block, enumerator.value, enumerator.printed.length);
    else if (enumerator !== null && builder.part(block, enumerator)) continue;
    else if (builder.isEmpty || (unnumbered && opensParagraph(block, blocks[index - 1])))
      builder.clause(block, String(++counted));
    else builder.continuation(block);
  }
  builder.finish();
}

/** What follows lettered parts or goes on with a sentence has no capital, or no semicolon before it. */
const opensParagraph = ({ text }: Block, before: Block | undefined): boolean =>
  /^\p{Lu}/u.test(text.text) && (before?.text.text ?? '').endsWith(';');
