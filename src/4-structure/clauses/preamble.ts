import { type Block, enumeratorOf, isOpen } from '../../2-blocks/block.ts';
import { numberOf } from '../../2-blocks/enumerator.ts';
import { opensPreamble } from '../../2-blocks/preambular-opening.ts';
import type { UnitId } from '../../model/id.ts';
import { ClauseBuilder, type ClausePlace } from './clause-builder.ts';

/**
 * Structures preambular paragraphs in order, PP1, PP2, ..., with their lettered parts and the headings
 * between them.
 *
 * @param after the block that follows the preamble
 * @returns the section that it ends in
 */
export function structurePreamble(
  blocks: readonly Block[],
  after: Block | undefined,
  place: ClausePlace,
): UnitId | null {
  const { headings } = place;
  const builder = new ClauseBuilder('preambular', place);
  let ordinal = 0;
  let previous: Block | null = null;
  for (const [index, block] of blocks.entries()) {
    const enumerator = enumeratorOf(block);
    if (block.quoted) {
      builder.addQuoted(block);
      continue;
    }
    if (enumerator?.part === 'preambular') {
      ordinal = numberOf(enumerator);
      builder.addParagraph(block, enumerator.value, enumerator.printed.length);
      previous = block;
      continue;
    }
    if (enumerator !== null && builder.addPart(block, enumerator)) continue;
    const section = headings.read(block, blocks[index + 1] ?? after, 'preambular');
    if (section !== null) builder.section = section === 'numeral' ? builder.section : section;
    else if (previous !== null && !builder.isEmpty && continuesParagraph(previous, block))
      builder.addContinuation(block);
    else builder.addParagraph(block, String(++ordinal));
    previous = section === null ? block : null;
  }
  builder.finish();
  return builder.section;
}

/**
 * True for a block that continues a sentence which has not ended: it does not open as a preambular paragraph
 * does, and has a small letter or figure first, or stands at the head of a page.
 */
const continuesParagraph = (previous: Block, block: Block): boolean =>
  !opensPreamble(block.text.text) &&
  (isOpen(previous.text.text) || /[,:]$/.test(previous.text.text)) &&
  (block.afterPage || /^["“‘'(]?[\p{Ll}\d]/u.test(block.text.text));
