import { type Block, enumeratorOf, isOpen } from '../2-blocks/block.ts';
import { ClauseBuilder } from './clause-builder.ts';
import type { Drafts } from './draft.ts';
import { opensPreamble } from './preambular-opening.ts';
import type { UnitIds } from './unit-ids.ts';

/** Preambular paragraphs in order, PP1, PP2, ..., with the lettered parts that some have. */
export function structurePreamble(blocks: readonly Block[], ids: UnitIds, drafts: Drafts): void {
  const builder = new ClauseBuilder('preambular', ids, drafts);
  let ordinal = 0;
  let before: Block | null = null;
  for (const block of blocks) {
    const enumerator = enumeratorOf(block);
    if (enumerator !== null && builder.part(block, enumerator)) continue;
    if (before !== null && continuesParagraph(before, block)) builder.continuation(block);
    else builder.clause(block, String(++ordinal));
    before = block;
  }
}

/** A block that does not open as a preambular paragraph goes on with a sentence that has not ended. */
const continuesParagraph = (before: Block, block: Block): boolean =>
  !opensPreamble(block.text.text) &&
  (isOpen(before.text.text) || /[,:]$/.test(before.text.text)) &&
  /^["“‘'(]?\p{Ll}/u.test(block.text.text);
