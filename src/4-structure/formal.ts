import { slice } from '../1-read/traced.ts';
import { type Block, dropStart, isEmphasized } from '../2-blocks/block.ts';
import type { Head } from '../3-documents/head.ts';
import { formalLineRule, particularKind } from '../3-documents/particular.ts';
import type { Particular, ParticularKind } from '../model/document.ts';
import type { Rule } from '../model/rule.ts';
import { type Draft, textOf } from './draft.ts';
import { FORMAL_LINE_RULES } from './rules.ts';
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
  ...textOf(block, ruleFor(kind, block), start),
});

/** The rule that knows the line by its form, if there is one for its kind. */
function ruleFor(kind: ParticularKind, block: Block): Rule {
  const rule = formalLineRule(block);
  return rule?.kind === kind ? rule : FORMAL_LINE_RULES[kind];
}

/** A head as a unit: a title with the symbol as its enumerator, or a symbol alone. */
export const headParticular = (ids: UnitIds, head: Head & { readonly block: Block }): Draft<Particular> =>
  head.titleAt === null
    ? particular(ids, 'symbol', head.block)
    : particular(ids, 'title', head.block, head.titleAt);

/** A formal line of a masthead or below a resolution. */
export const formalLine = (ids: UnitIds, block: Block, expectsTitle: boolean): Draft<Particular> =>
  particular(ids, formalKind(block, expectsTitle), block);

/** The kind of a formal line; one of no known form is the title or a remark. */
export const formalKind = (block: Block, expectsTitle: boolean): ParticularKind =>
  particularKind(block) ?? (expectsTitle ? 'title' : 'remark');

/** True for what may be a title without a number: marked as a heading, or all in bold or italics. */
export const isTitle = (block: Block): boolean => block.heading || isEmphasized(block);

/** Divides a block in two at a character of its text. */
export function cutBlock(block: Block, at: number): readonly [Block, Block] {
  const before = slice(block.text, 0, at);
  const after = dropStart(block, at);
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
