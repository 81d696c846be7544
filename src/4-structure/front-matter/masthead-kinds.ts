import type { Block } from '../../2-blocks/block.ts';
import { keyedLine } from '../../2-blocks/keyed-line.ts';
import type { Head } from '../../3-documents/head.ts';
import type { DocumentBlocks } from '../../3-documents/split.ts';
import type { ParticularKind } from '../../model/document.ts';
import { bodyNamed } from '../../references/body.ts';
import { isConsideredDocument, isDateLine } from '../../references/masthead-lines.ts';
import { readSymbols } from '../../references/symbol.ts';
import { symbolFacts } from '../../references/symbol-facts.ts';
import { formalKind, isTitle } from '../formal.ts';

/**
 * Tells of what kind the lines above an enacting formula are; to be asked in their order.
 *
 * A title without a number stands between the sponsors of a draft and the formula, or above the sponsors
 * where nothing stands below them; without sponsors it is the last line, or is marked as a heading. Where a
 * symbol shows that the text is a draft, what stands above that names its committee and agenda item, however
 * it is set.
 */
export function mastheadKinds(
  { heads }: DocumentBlocks,
  blocks: readonly Block[],
): (block: Block) => ParticularKind {
  const lacksTitle =
    heads.every(head => head.titleAt === null && mayHaveTitle(head)) &&
    !blocks.some(({ text }) => keyedLine(text.text)?.kind === 'title');
  const isKnownDraft =
    heads.length > 0 && heads.every(({ symbol }) => symbolFacts(symbol).kind === 'document');
  const proposal = blocks.findIndex(block => namesProposal(block) && keyedLine(block.text.text) === null);
  const lowest = blocks.findLast(
    ({ text }) => !isConsideredDocument(text.text) && keyedLine(text.text) === null,
  );
  let last: ParticularKind | null = null;
  const expectsTitle = (block: Block): boolean => {
    const isLast = block === lowest;
    if (proposal >= 0 && proposal === blocks.length - 1)
      return blocks.indexOf(block) === proposal - 1 && last !== 'agenda';
    if (proposal >= 0) return blocks.indexOf(block) > proposal;
    return isLast || (!isKnownDraft && isTitle(block));
  };
  const kindBelow = (block: Block, above: ParticularKind | null): ParticularKind => {
    if (isSponsorList(block, blocks)) return 'sponsors';
    if (keyedLine(block.text.text)?.kind === 'title') return 'title';
    const kind = formalKind(block, lacksTitle && !namesProposal(block) && expectsTitle(block));
    return kind === 'remark' ? (continuedKind(block, above) ?? kind) : kind;
  };
  return block => {
    const head = heads.find(candidate => candidate.block === block);
    last = head === undefined ? kindBelow(block, last) : head.titleAt === null ? 'symbol' : 'title';
    return last;
  };
}

/** False for a resolution of an organ whose resolutions have no titles. */
const mayHaveTitle = ({ symbol }: Head): boolean =>
  !bodyNamed(symbolFacts(symbol).body ?? '')?.without?.includes('title') ||
  symbolFacts(symbol).kind === 'document';

/**
 * Sponsors above the line that says what they propose: "Haiti, Japan, Peru,", "and Uruguay: draft
 * resolution".
 */
const isSponsorList = (block: Block, blocks: readonly Block[]): boolean => {
  const below = blocks[blocks.indexOf(block) + 1];
  return /^(?:\p{Lu}[^,:;.]*, ){2}/u.test(block.text.text) && below !== undefined && namesProposal(below);
};

/** True for a line that says that the text is the draft of a resolution or decision. */
export const namesDraftAct = (block: Block): boolean =>
  block.note === null &&
  namesProposal(block) &&
  /\bdraft (?:resolution|decision)s?\b(?! [A-Z]+\/)/i.test(block.text.text) &&
  !/\bamendments?\b/i.test(block.text.text);

/** True for a line that says that the text is the draft of a decision. */
export const namesDraftDecision = (block: Block): boolean =>
  namesDraftAct(block) && /\bdraft decisions?\b/i.test(block.text.text);

/** Whether a line says whose proposal the text is, or only that it is one: "Draft resolution". */
const namesProposal = (block: Block): boolean =>
  formalKind(block, false) === 'sponsors' ||
  /^(?:revised )?draft (?:resolution|decision)s?$/i.test(block.text.text);

/** The kind of the line above, where that goes on: a second symbol, the title of an agenda item. */
function continuedKind(block: Block, last: ParticularKind | null): ParticularKind | null {
  if (last === 'agenda' && !namesProposal(block) && !isDateLine(block.text.text)) return last;
  return last === 'symbol' && readSymbols(block.text.text).length > 0 ? last : null;
}
