import { type Block, isOpen } from '../2-blocks/block.ts';
import { particularKind } from '../3-documents/particular.ts';
import type { DocumentBlocks } from '../3-documents/split.ts';
import type { Drafts } from './draft.ts';
import { formalLine, headParticular } from './formal.ts';
import { divideParts, structurePart } from './parts.ts';
import type { UnitIds } from './unit-ids.ts';

/** Structures a report, or an excerpt of one: formal lines, summary, sections, paragraphs, annexes. */
export function structureReport({ blocks, heads }: DocumentBlocks, ids: UnitIds, drafts: Drafts): void {
  const text: Block[] = [];
  for (const block of blocks.filter(({ note }) => note === null)) {
    const head = heads.find(candidate => candidate.block === block);
    if (head !== undefined) drafts.particulars.push(headParticular(ids, head));
    else if (text.length === 0 && particularKind(block) !== null)
      drafts.particulars.push(formalLine(ids, block, false));
    else text.push(block);
  }
  for (const part of divideParts(text)) structurePart(part, ids, drafts);
  if (heads.every(({ titleAt }) => titleAt === null)) markCuts(drafts);
}

/**
 * A text without a title is a piece of a document. Its first block is cut unless a number of its own opens
 * it; its last is cut if it stops in the middle of a sentence.
 */
function markCuts({ paragraphs }: Drafts): void {
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  const cuts = paragraphs.map(paragraph => [
    ...(paragraph === first && paragraph.number === null ? (['start'] as const) : []),
    ...(paragraph === last && paragraph.role === 'paragraph' && isOpen(paragraph.text.text)
      ? (['end'] as const)
      : []),
  ]);
  for (const [index, cutAt] of cuts.entries()) {
    const paragraph = paragraphs[index];
    if (cutAt.length > 0 && paragraph !== undefined)
      paragraphs[index] = { ...paragraph, complete: false, cutAt };
  }
}
