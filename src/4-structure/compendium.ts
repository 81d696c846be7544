import { type Block, enumeratorOf, isEmphasized } from '../2-blocks/block.ts';
import type { Drafts } from './draft.ts';
import { particular } from './formal.ts';
import { structureParagraphs } from './paragraphs.ts';
import type { UnitIds } from './unit-ids.ts';

/** The title of a compendium: its first block, if that is a heading without an enumerator. */
export const compendiumTitle = (blocks: readonly Block[]): string | null => {
  const [first] = blocks;
  return first !== undefined && isTitle(first) ? first.text.text : null;
};

/** Structures what a compendium has around its documents: title, introduction and headings. */
export function structureCompendium(blocks: readonly Block[], ids: UnitIds, drafts: Drafts): void {
  const title = comparable(compendiumTitle(blocks) ?? '');
  const isRepeat = (block: Block) => title !== '' && comparable(block.text.text) === title;
  for (const block of blocks.filter(isRepeat)) drafts.particulars.push(particular(ids, 'title', block));
  structureParagraphs(
    blocks.filter(block => block.note === null && !isRepeat(block)),
    ids,
    drafts,
  );
}

const comparable = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ');

const isTitle = (block: Block): boolean =>
  enumeratorOf(block) === null && (block.heading || isEmphasized(block));
