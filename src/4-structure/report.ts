import { type Block, isOpen } from '../2-blocks/block.ts';
import type { DocumentBlocks } from '../3-documents/split.ts';
import type { Drafts } from './draft.ts';
import { headParticular } from './formal.ts';
import { structureFrontMatter } from './front-matter/front-matter.ts';
import { divideParts, structurePart } from './parts.ts';
import type { UnitIds } from './unit-ids.ts';

/** Structures a report, or an excerpt of one: formal lines, summary, sections, paragraphs, annexes. */
export function structureReport({ blocks, heads }: DocumentBlocks, ids: UnitIds, drafts: Drafts): void {
  const printed = blocks.filter(({ note }) => note === null);
  const text = withoutHeads(
    structureFrontMatter({ blocks: printed, heads }, ids, drafts),
    heads,
    ids,
    drafts,
  );
  for (const part of divideParts(text)) structurePart(part, ids, drafts);
  if (drafts.particulars.every(({ kind }) => kind !== 'title')) markCuts(drafts);
}

/** A head that stands in the text, such as the number and title below an introduction, is a formal line too. */
function withoutHeads(
  blocks: readonly Block[],
  heads: DocumentBlocks['heads'],
  ids: UnitIds,
  drafts: Drafts,
): Block[] {
  return blocks.filter(block => {
    const head = heads.find(candidate => candidate.block === block);
    if (head !== undefined) drafts.particulars.push(headParticular(ids, head));
    return head === undefined;
  });
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
