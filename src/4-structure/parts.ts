import { type Block, enumeratorOf, isOpen } from '../2-blocks/block.ts';
import type { Part } from '../model/document.ts';
import { append, type Draft, type Drafts, textOf } from './draft.ts';
import { cutBlock, particular } from './formal.ts';
import { structureParagraphs } from './paragraphs.ts';
import { PartLabels } from './part-labels.ts';
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
  if (titleOffset(block) !== null || isAnnexToLetter(text)) return 'annex';
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

/** "Annex II to the letter dated 8 December 2025 from the Chargé d'affaires ... addressed to the Secretary-General". */
const TO_LETTER =
  /^(?:annex|enclosure)(?: (?:[IVXLC]{1,6}|\d{1,2}))? to the (?:identical )?(?:letters?|notes? verbales?) (?:dated|from|addressed)\b/i;

const isAnnexToLetter = (text: string): boolean =>
  text.length <= LONGEST_TITLED_HEADING && isOpen(text) && TO_LETTER.test(text);

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
  /** The first steps of the ids in it; empty without a heading. */
  readonly label: string;
  readonly blocks: readonly Block[];
}

export function divideParts(blocks: readonly Block[]): PartBlocks[] {
  const groups: { kind: Part['kind'] | null; label: string; blocks: Block[] }[] = [];
  const labels = new PartLabels();
  for (const [index, block] of blocks.entries()) {
    const group = groups.at(-1);
    const kind = partKind(block);
    if (kind !== null)
      groups.push({ kind, label: labels.next(kind, headingText(block, blocks[index + 1])), blocks: [block] });
    else if (group === undefined || (group.kind === 'summary' && endsSummary(block)))
      groups.push({ kind: null, label: '', blocks: [block] });
    else group.blocks.push(block);
  }
  return groups;
}

/** The heading of a part, with its numeral where that stands on a line of its own: "Annex", "II". */
const headingText = ({ text }: Block, next: Block | undefined): string =>
  next !== undefined && isNumeral(next) ? `${text.text} ${next.text.text}` : text.text;

const isNumeral = ({ text, note }: Block): boolean =>
  note === null && /^(?:[IVX]{1,6}|[A-H])\.?$/.test(text.text);

/** A summary has neither headings nor numbers; the first that follow belong to the report's body. */
const endsSummary = (block: Block): boolean => block.heading || enumeratorOf(block) !== null;

/** Structures the content of a summary, an annex or a list of notes. */
export function structurePart({ kind, label, blocks }: PartBlocks, ids: UnitIds, drafts: Drafts): void {
  const [first, ...below] = blocks;
  const [heading, ...rest] =
    first !== undefined && kind === 'annex' ? [...separateTitle(first), ...below] : blocks;
  if (kind === null || heading === undefined) {
    structureParagraphs(blocks, ids, drafts);
    return;
  }
  const numeral = rest[0] !== undefined && kind === 'annex' && isNumeral(rest[0]) ? rest[0] : null;
  const belowNumeral = numeral === null ? rest : rest.slice(1);
  const remarks = kind === 'annex' ? belowNumeral.slice(0, countRemarks(belowNumeral)) : [];
  const body = belowNumeral.slice(remarks.length);
  const title = kind === 'annex' && body[0] !== undefined && isTitle(body[0]) ? body[0] : null;
  const part: Draft<Part> = {
    id: ids.claim(label),
    kind,
    label,
    title: title?.text.text ?? null,
    ...append(textOf(heading, STRUCTURE_RULES.partHeading), numeral === null ? [] : [numeral]),
  };
  drafts.parts.push(part);
  for (const remark of remarks)
    drafts.particulars.push({ ...particular(ids, 'remark', remark), id: ids.claim(label, 'REMARK') });
  if (title !== null)
    drafts.particulars.push({ ...particular(ids, 'title', title), id: ids.claim(label, 'TITLE') });
  structureParagraphs(title === null ? body : body.slice(1), ids, drafts, part);
}

/** "[English only]", "[Original: French]", "[2 March 2023]": what a part says of itself above its title. */
const countRemarks = (blocks: readonly Block[]): number => {
  const first = blocks.findIndex(({ text }) => !/^\[[^\]]{3,80}\]$/.test(text.text));
  return first < 0 ? blocks.length : first;
};

const LONGEST_TITLE = 500;

const isTitle = (block: Block): boolean =>
  enumeratorOf(block) === null &&
  !block.bullet &&
  block.text.text.length <= LONGEST_TITLE &&
  isOpen(block.text.text) &&
  !block.text.text.endsWith(',');
