import type { Block } from '../2-blocks/block.ts';
import type { Head } from './head.ts';

/** The blocks of one document, and the blocks that gave it its symbol and title. */
export interface DocumentBlocks {
  readonly blocks: readonly Block[];
  readonly heads: readonly (Head & { readonly block: Block })[];
}

/** A document with those that it holds, whose blocks are not among its own. */
export interface DocumentTree extends DocumentBlocks {
  /** The heading of the holding document above it. */
  readonly under: Block | null;
  /** True for a document that only surrounds those that it holds, as several resolutions under one number. */
  readonly isCompendium: boolean;
  readonly holds: readonly DocumentTree[];
}

/** The index of the first block from `from` on that is such; -1 without one. Looks at no block before it. */
export function indexFrom(
  blocks: readonly Block[],
  from: number,
  isSuch: (block: Block) => boolean,
  to = blocks.length,
): number {
  for (let index = from; index < to; index++) {
    const block = blocks[index];
    if (block !== undefined && isSuch(block)) return index;
  }
  return -1;
}

/** The head that names a document: the one that also names its organ, else the first. */
export const mainHead = ({ heads }: DocumentBlocks): DocumentBlocks['heads'][number] | undefined =>
  heads.find(({ body }) => body !== null) ?? heads[0];

/** A document and all that it holds, at any depth. */
export const withHeld = (tree: DocumentTree): readonly DocumentTree[] => [
  tree,
  ...tree.holds.flatMap(held => withHeld(held)),
];
