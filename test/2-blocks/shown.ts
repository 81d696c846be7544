import { readLines } from '../../src/1-read/read.ts';
import type { Block } from '../../src/2-blocks/block.ts';
import { toBlocks } from '../../src/2-blocks/blocks.ts';

/** The blocks of a text, in the notation of the tables. */
export const blocksOf = (text: string): string[] => toBlocks(readLines(text)).blocks.map(shown);

/** Furniture as "kind: text". */
export const furnitureOf = (text: string): string[] =>
  toBlocks(readLines(text)).furniture.map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end).trim()}`,
  );

/** A block in the notation of the tables: `# ` heading, `[4] ` the label of a note, `{4}` a note mark. */
export function shown({ text: { text }, heading, note, noteMarks }: Block): string {
  const body = noteMarks.reduceRight(
    (all, { at, label }) => `${all.slice(0, at)}{${label}}${all.slice(at)}`,
    text,
  );
  return `${heading ? '# ' : ''}${note === null ? '' : `[${note.label}] `}${body}`;
}
