import { type Block, enumeratorOf } from '../2-blocks/block.ts';
import type { Enumerator } from '../2-blocks/enumerator.ts';
import { isEnumeratedHeading } from '../3-documents/split.ts';
import { ClauseBuilder } from './clause-builder.ts';
import type { Drafts } from './draft.ts';
import { SectionBuilder } from './section-builder.ts';
import type { UnitIds } from './unit-ids.ts';

/**
 * Operative paragraphs with their lettered parts and tails, and the headings between them. A lone paragraph has no
 * number and is OP1.
 */
export function structureOperativePart(blocks: readonly Block[], ids: UnitIds, drafts: Drafts): void {
  const builder = new ClauseBuilder('operative', ids, drafts);
  const headings = new SectionBuilder(ids, drafts);
  for (const block of blocks) {
    const enumerator = enumeratorOf(block);
    if (enumerator !== null && isHeading(block, enumerator))
      builder.section = headings.take(block, enumerator);
    else if (enumerator?.style === 'arabic')
      builder.clause(block, enumerator.value, enumerator.printed.length);
    else if (enumerator !== null && builder.part(block, enumerator)) continue;
    else if (builder.isEmpty) builder.clause(block, '1');
    else builder.continuation(block);
  }
}

const isHeading = (block: Block, { style }: Enumerator): boolean =>
  block.heading || (style === 'upper' && isEnumeratedHeading(block));
