import { type Block, enumeratorOf, isOpen } from '../../2-blocks/block.ts';
import { opensPreamble } from '../../2-blocks/preambular-opening.ts';
import { ClauseBuilder, type ClausePlace } from './clause-builder.ts';

/**
 * Preambular paragraphs in order, PP1, PP2, ..., with the lettered parts that some have and headings between them.
 *
 * @param after the block that follows the preamble
 */
export function structurePreamble(
  blocks: readonly Block[],
  after: Block | undefined,
  place: ClausePlace,
): void {
  const { headings } = place;
  const builder = new ClauseBuilder('preambular', place);
  let ordinal = 0;
  let before: Block | null = null;
  for (const [index, block] of blocks.entries()) {
    const enumerator = enumeratorOf(block);
    if (enumerator !== null && builder.part(block, enumerator)) continue;
    const section = headings.read(block, blocks[index + 1] ?? after, 'preambular');
    if (section !== null) builder.section = section === 'numeral' ? builder.section : section;
    else if (before !== null && !builder.isEmpty && continuesParagraph(before, block))
      builder.continuation(block);
    else builder.clause(block, String(++ordinal));
    before = section === null ? block : null;
  }
  builder.finish();
}

/**
 * A block that does not open as a preambular paragraph goes on with a sentence that has not ended: in small letters or
 * figures, or with whatever comes first on a new page.
 */
const continuesParagraph = (before: Block, block: Block): boolean =>
  !opensPreamble(block.text.text) &&
  (isOpen(before.text.text) || /[,:]$/.test(before.text.text)) &&
  (block.afterPage || /^["“‘'(]?[\p{Ll}\d]/u.test(block.text.text));
