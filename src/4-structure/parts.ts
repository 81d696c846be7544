import { type Block, enumeratorOf, isOpen } from '../2-blocks/block.ts';
import type { Part } from '../model/document.ts';
import { type Draft, type Drafts, textOf } from './draft.ts';
import { cutBlock, particular } from './formal.ts';
import { structureParagraphs } from './paragraphs.ts';
import { STRUCTURE_RULES } from './rules.ts';
import type { UnitIds } from './unit-ids.ts';

const FORMS: ReadonlyArray<readonly [Part['kind'], RegExp]> = [
  ['summary', /^(?:executive )?summary$/i],
  ['annex', /^(?:annex|appendix|enclosure)(?: (?:[IVXLC]+|\d+|[A-Z]))?\.?$/i],
  ['notes', /^(?:end)?notes?$/i],
];
const LONGEST_PART_HEADING = 30;

/** The kind of part that a block heads: "Summary", "Annex II", "NOTES"; null for any other block. */
export function partKind(block: Block): Part['kind'] | null {
  const { text } = block.text;
  if (block.note !== null || block.quoted) return null;
  if (titleOffset(block) !== null) return 'annex';
  return text.length > LONGEST_PART_HEADING ? null : (FORMS.find(([, form]) => form.test(text))?.[0] ?? null);
}

const LONGEST_TITLED_HEADING = 250;
const ANNEX = '(?:annex|appendix|enclosure|Annex|Appendix|Enclosure|ANNEX|APPENDIX|ENCLOSURE)';
/** "Annex II: Rules of procedure". */
const NUMBERED_AND_TITLED = new RegExp(
  `^${ANNEX} (?:[IVXLC]{1,6}|\\d{1,2}|[A-Z])(?:[.:]| ?[\u2013\u2014-]) (?=["“]?\\p{Lu})`,
  'u',
);
/** "Annex Plan of action", where the file says that it is a heading. */
const TITLED = new RegExp(`^${ANNEX}(?: (?:[IVXLC]{1,6}|\\d{1,2}|[A-Z]))?[.:]? (?=["“]?\\p{Lu}\\p{L})`, 'u');

/** Where the title of an annex begins in the block with its heading; null where that has none. */
function titleOffset(block: Block): number | null {
  const { text } = block.text;
  if (text.length > LONGEST_TITLED_HEADING || !isOpen(text) || /[,\d]$/.test(text)) return null;
  return (block.heading ? TITLED : NUMBERED_AND_TITLED).exec(text)?.[0].length ?? null;
}

/** The heading of an annex, and its title where both stand in one block. */
function separateTitle(block: Block): readonly Block[] {
  const offset = titleOffset(block);
  return offset === null ? [block] : cutBlock(block, offset);
}

/**
 * The blocks from the heading of a part up to the next; the first group may have no heading (`kind` is null).
 */
export interface PartBlocks {
  readonly kind: Part['kind'] | null;
  /** Its place among the parts of its kind, from 1. */
  readonly ordinal: number;
  readonly blocks: readonly Block[];
}

export function divideParts(blocks: readonly Block[]): PartBlocks[] {
  const groups: { kind: Part['kind'] | null; ordinal: number; blocks: Block[] }[] = [];
  const counts = new Map<Part['kind'] | null, number>();
  const open = (kind: Part['kind'] | null, block: Block) => {
    const ordinal = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, ordinal);
    groups.push({ kind, ordinal, blocks: [block] });
  };
  for (const block of blocks) {
    const group = groups.at(-1);
    const kind = partKind(block);
    if (kind !== null) open(kind, block);
    else if (group === undefined || (group.kind === 'summary' && endsSummary(block))) open(null, block);
    else group.blocks.push(block);
  }
  return groups;
}

/** A summary has neither headings nor numbers; the first that follow belong to the report's body. */
const endsSummary = (block: Block): boolean => block.heading || enumeratorOf(block) !== null;

/** Structures the content of a summary, an annex or a list of notes. */
export function structurePart({ kind, ordinal, blocks }: PartBlocks, ids: UnitIds, drafts: Drafts): void {
  const [first, ...below] = blocks;
  const [heading, ...rest] =
    first !== undefined && kind === 'annex' ? [...separateTitle(first), ...below] : blocks;
  if (kind === null || heading === undefined) {
    structureParagraphs(blocks, ids, drafts);
    return;
  }
  const label = labelOf(kind, ordinal);
  const title = kind === 'annex' && rest[0] !== undefined && isTitle(rest[0]) ? rest[0] : null;
  const part: Draft<Part> = {
    id: ids.claim(label),
    kind,
    label,
    title: title?.text.text ?? null,
    ...textOf(heading, STRUCTURE_RULES.partHeading),
  };
  drafts.parts.push(part);
  if (title !== null)
    drafts.particulars.push({ ...particular(ids, 'title', title), id: ids.claim(label, 'TITLE') });
  structureParagraphs(title === null ? rest : rest.slice(1), ids, drafts, part);
}

/** Annexes are always numbered; parts of the other kinds from the second on. */
function labelOf(kind: Part['kind'], ordinal: number): string {
  if (kind === 'annex') return `ANNEX${ordinal}`;
  const label = kind === 'adopted-text' ? 'TEXT' : kind.toUpperCase();
  return ordinal === 1 ? label : `${label}${ordinal}`;
}

const LONGEST_TITLE = 500;

const isTitle = (block: Block): boolean =>
  enumeratorOf(block) === null &&
  !block.bullet &&
  block.text.text.length <= LONGEST_TITLE &&
  isOpen(block.text.text);
