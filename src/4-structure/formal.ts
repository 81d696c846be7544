import { slice } from '../1-read/traced.ts';
import { type Block, isEmphasized } from '../2-blocks/block.ts';
import type { Head } from '../3-documents/head.ts';
import { particularKind } from '../3-documents/particular.ts';
import type { Particular, ParticularKind } from '../model/document.ts';
import { type Draft, textOf } from './draft.ts';
import type { UnitIds } from './unit-ids.ts';

/** A formal line as a unit: `A_RES_58_208.TITLE`, `A_RES_58_208.BASIS`. */
export const particular = (
  ids: UnitIds,
  kind: ParticularKind,
  block: Block,
  start = 0,
): Draft<Particular> => ({
  id: ids.claim(kind.toUpperCase()),
  kind,
  ...textOf(block, start),
});

/** A head as a unit: its symbol is the title's enumerator, or all there is. */
export const headParticular = (ids: UnitIds, head: Head & { readonly block: Block }): Draft<Particular> =>
  head.titleAt === null
    ? particular(ids, 'symbol', head.block)
    : particular(ids, 'title', head.block, head.titleAt);

/**
 * The formal lines of a masthead, and below a resolution; what is neither known nor the title is a remark.
 */
export function formalLine(ids: UnitIds, block: Block, expectsTitle: boolean): Draft<Particular> {
  const kind = particularKind(block) ?? (expectsTitle ? 'title' : 'remark');
  return particular(ids, kind, block);
}

/** What may be a title where no number announces it: marked as a heading, or set apart from the text. */
export const isTitle = (block: Block): boolean => block.heading || isEmphasized(block);

/** Cuts a block in two at a character of its text. */
export function cutBlock(block: Block, at: number): readonly [Block, Block] {
  const before = slice(block.text, 0, at);
  const after = textOf(block, at);
  return [
    {
      ...block,
      text: before,
      noteMarks: block.noteMarks.filter(mark => mark.at <= before.text.length),
      emphasis: block.emphasis.filter(({ end }) => end <= before.text.length),
    },
    {
      ...block,
      text: after.text,
      noteMarks: after.noteMarks.filter(mark => mark.at > 0),
      emphasis: after.emphasis,
    },
  ];
}
