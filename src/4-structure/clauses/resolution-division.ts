import { type Block, enumeratorOf, isOpen } from '../../2-blocks/block.ts';
import { enactingOrgan, leadingOrgan } from '../../2-blocks/enacting-formula.ts';
import { type EnumeratorStyle, numberOf } from '../../2-blocks/enumerator.ts';
import { opensOperative } from '../../2-blocks/operative-opening.ts';
import { opensPreamble } from '../../2-blocks/preambular-opening.ts';
import { toldFormula } from '../../2-blocks/told-formula.ts';
import { isVoteOrSponsors, particularKind } from '../../3-documents/particular.ts';
import type { DocumentBlocks } from '../../3-documents/split.ts';
import { isActSymbol } from '../../references/symbol-change.ts';
import { cutBlock } from '../formal.ts';
import { namesDraftAct } from '../front-matter/masthead-kinds.ts';
import { partKind } from '../parts.ts';
import { isBareHeading } from '../sections/bare-heading.ts';
import { isNumeralAlone } from './clause-headings.ts';
import { lostNumbers } from './operative-part.ts';
import { paragraphStyle } from './paragraph-style.ts';
import { markQuoted } from './quotations.ts';

/**
 * True if an organ speaks near the head of the text, which is then structured as a resolution. Reports too
 * have sentences that begin "The General Assembly, ...", so a formula that runs on into a sentence counts
 * only below a resolution's symbol; so does a preamble without a formula.
 */
export const speaksAsOrgan = (document: DocumentBlocks): boolean =>
  formulaIndex(document) >= 0 || preambleIndex(document) >= 0;

/** The blocks of a resolution, except its notes, by part. */
export interface DividedResolution {
  readonly masthead: readonly Block[];
  /** The enacting formula; empty if the text lacks it. */
  readonly formula: readonly Block[];
  /**
   * True if the first block of the body continues the formula's sentence: "having
   * considered ..., decides ...".
   */
  readonly runsOn: boolean;
  /** Preamble and operative part. */
  readonly body: readonly Block[];
  /** A declaration or the like that the resolution adopts in its own text, from its heading on. */
  readonly adopted: readonly Block[];
  readonly closing: readonly Block[];
  readonly annexes: readonly Block[];
}

export function divideResolution(document: DocumentBlocks): DividedResolution {
  const { masthead, formula, runsOn, rest: below } = separateFormula(document);
  const rest = markQuoted(below);
  const { bodyEnd, closingEnd } = endsOf(rest);
  return {
    masthead,
    runsOn,
    ...separateAdopted(formula, rest.slice(0, bodyEnd)),
    closing: rest.slice(bodyEnd, closingEnd),
    annexes: rest.slice(closingEnd),
  };
}

/**
 * Divides a section of clauses into its preamble, the words that lead in to its operative part ("Resolves
 * to:"), and that part.
 *
 * @param runsOn whether the first block continues the formula's sentence: unless numbers follow, it is OP1
 */
export function splitPreamble(blocks: readonly Block[], runsOn: boolean) {
  const leadsInList = LIST_LEAD_IN.test(blocks[0]?.text.text ?? '');
  const isOneSentence =
    runsOn && (leadsInList || !blocks.some(block => enumeratorOf(block)?.style === 'arabic'));
  const operative = isOneSentence ? 0 : operativeIndex(blocks);
  const leadIn = operative > 0 && isLeadIn(blocks[operative - 1]) ? operative - 1 : operative;
  return {
    preamble: blocks.slice(0, leadIn),
    leadIn: blocks.slice(leadIn, operative),
    operative: blocks.slice(operative),
  };
}

/** "the Economic and Social Council:", which leads in what the organ did. */
const LIST_LEAD_IN = /^the \p{Lu}[^.;,:]{1,100}:$/u;

/** How many blocks of formal lines may stand above an enacting formula. */
const LONGEST_MASTHEAD = 40;

const textBlocks = ({ blocks }: DocumentBlocks): Block[] => blocks.filter(({ note }) => note === null);

/**
 * True if the document's symbol is that of an act, or its masthead says that it is a draft of one; a text
 * without any head is a draft, and so an act too.
 */
const isAct = ({ heads, blocks }: DocumentBlocks): boolean =>
  heads.length === 0 ||
  heads.some(({ symbol }) => isActSymbol(symbol)) ||
  blocks.slice(0, LONGEST_MASTHEAD).some(namesDraftAct);

/**
 * The index of the text block with the enacting formula, alone or at the head of a sentence; -1 without one.
 */
const formulaIndex = (document: DocumentBlocks): number =>
  textBlocks(document)
    .slice(0, LONGEST_MASTHEAD)
    .findIndex(
      ({ text: { text } }) =>
        enactingOrgan(text) !== null ||
        (isAct(document) && (leadingOrgan(text) !== null || toldFormula(text) !== null)),
    );

/**
 * The index at which the preamble of an act without a formula begins: directly below its title, or below its
 * masthead where more paragraphs of a preamble follow; -1 if none does.
 */
function preambleIndex(document: DocumentBlocks): number {
  if (!isAct(document)) return -1;
  const blocks = textBlocks(document);
  const title = document.heads.find(({ titleAt }) => titleAt !== null);
  const below = title === undefined ? 0 : blocks.indexOf(title.block) + 1;
  if (below > 0 && opensPreamble(blocks[below]?.text.text ?? '')) return below;
  const index = blocks.findIndex(block => !isMastheadLine(block));
  return index > 0 &&
    index < LONGEST_MASTHEAD &&
    isPreambular(blocks[index]) &&
    isPreambular(blocks[index + 1])
    ? index
    : -1;
}

const LONGEST_MASTHEAD_LINE = 250;

const isMastheadLine = (block: Block): boolean =>
  particularKind(block) !== null ||
  (isOpen(block.text.text) && block.text.text.length <= LONGEST_MASTHEAD_LINE && !isPreambular(block));

const isPreambular = (block: Block | undefined): boolean =>
  block !== undefined && opensPreamble(block.text.text) && block.text.text.endsWith(',');

/** The formula, what stands above it, and what follows; three cases. */
function separateFormula(document: DocumentBlocks) {
  const blocks = textBlocks(document);
  const index = formulaIndex(document);
  const block = blocks[index];
  if (block === undefined) {
    // no formula: the preamble begins below the title, or the text at once
    const start = Math.max(preambleIndex(document), 0);
    return { masthead: blocks.slice(0, start), formula: [], runsOn: false, rest: blocks.slice(start) };
  }
  const masthead = blocks.slice(0, index);
  const rest = blocks.slice(index + 1);
  const end = formulaEnd(block.text.text);
  // "The General Assembly," alone
  if (end === null) return { masthead, formula: [block], runsOn: false, rest };
  // "The General Assembly, having considered ...": the formula and the beginning of the body in one block
  const [formula, sentence] = cutBlock(block, end);
  return { masthead, formula: [formula], runsOn: true, rest: [sentence, ...rest] };
}

/** Where the formula at the head of a sentence ends; null for one that stands alone. */
function formulaEnd(text: string): number | null {
  if (enactingOrgan(text) !== null) return null;
  const organ = leadingOrgan(text);
  return organ === null ? (toldFormula(text)?.end ?? null) : `The ${organ},`.length;
}

/**
 * Where the body below the formula ends, at a dateline, a vote or an annex, and where the closing lines end.
 */
function endsOf(rest: readonly Block[]): { readonly bodyEnd: number; readonly closingEnd: number } {
  const dateline = rest.findIndex(
    block => !block.quoted && (particularKind(block) === 'dateline' || isVoteOrSponsors(block)),
  );
  const annex = rest.findIndex((block, index) => index > 0 && partKind(block) === 'annex');
  const bodyEnd = Math.min(...[dateline, annex, rest.length].filter(index => index >= 0));
  return { bodyEnd, closingEnd: annex < 0 ? closingEnd(rest, bodyEnd) : annex };
}

/**
 * Without an annex, the formal lines and dates directly below the body close it; what follows them does not.
 */
function closingEnd(rest: readonly Block[], from: number): number {
  let end = from;
  while (end < rest.length && isClosing(rest[end])) end++;
  return end;
}

/** "71st plenary meeting", "[Adopted without a vote]", "23 December 2003". */
const isClosing = (block: Block | undefined): boolean =>
  block !== undefined &&
  (['dateline', 'remark'].includes(particularKind(block) ?? '') ||
    isVoteOrSponsors(block) ||
    /^\d{1,2} \p{Lu}\p{L}+ \d{4}\.?$/u.test(block.text.text));

/** Sets apart a text that a clause adopts, or takes a recommended resolution for the resolution itself. */
function separateAdopted(
  formula: readonly Block[],
  blocks: readonly Block[],
): Pick<DividedResolution, 'formula' | 'body' | 'adopted'> {
  const below =
    blocks.findIndex((block, index) => leadsInText(block) || leadsBelow(block, blocks[index + 1])) + 1;
  const isRecommended = below > 0 && enactingOrgan(blocks[below]?.text.text ?? '') !== null;
  // "Recommends to the General Assembly the adoption of the following draft
  // resolution:", "The General Assembly,"
  if (isRecommended) {
    const [formulae, body] = [blocks.slice(0, below + 1), blocks.slice(below + 1)];
    return { formula: [...formula, ...formulae], body, adopted: [] };
  }
  // "Adopts the following declaration:", "Declaration on the Rights of ..."
  if (below > 0) return { formula, body: blocks.slice(0, below), adopted: blocks.slice(below) };
  return { formula, body: blocks, adopted: [] };
}

/**
 * True above the heading of what a decision approves: "(b) Approved the provisional agenda as set out
 * below:".
 */
const leadsBelow = ({ text: { text } }: Block, next: Block | undefined): boolean =>
  next !== undefined &&
  /\b(?:set out|reproduced|as) (?:below|follows):$/.test(text) &&
  enumeratorOf(next) === null &&
  !next.quoted &&
  isOpen(next.text.text) &&
  /^\p{Lu}/u.test(next.text.text);

const LONGEST_LEAD_IN = 400;

/** True for an unnumbered clause that leads in a whole text: "Adopts the following declaration:". */
function leadsInText({ text: { text } }: Block): boolean {
  const [opening] =
    /^(?:Adopts|Approves|Proclaims|Recommends|Endorses) (?:.{0,150} )?following (?!:$)/.exec(text) ?? [];
  return opening !== undefined && text.endsWith(':') && text.length - opening.length <= LONGEST_LEAD_IN + 1;
}

/**
 * The index at which the operative part begins: at number 1; else at the first Arabic number; in a text
 * without numbers, at the first block that is no heading and does not open as a preambular paragraph does.
 */
function operativeIndex(blocks: readonly Block[]): number {
  const style = paragraphStyle(blocks);
  const enumerators = blocks.map(enumeratorOf);
  const candidates = [
    enumerators.findIndex(enumerator => enumerator?.part === 'operative'),
    enumerators.findIndex(enumerator => enumerator?.style === style && numberOf(enumerator) === 1),
    firstNumbered(blocks, style),
    unnumberedIndex(blocks),
  ];
  return candidates.find(index => index >= 0) ?? blocks.length;
}

/** The first block with a number; or the one far enough above it to be number 1, where numbers were lost. */
function firstNumbered(blocks: readonly Block[], style: EnumeratorStyle): number {
  const first = blocks.findIndex(block => enumeratorOf(block)?.style === style);
  const one = lostNumbers(blocks.slice(0, first + 1), style).indexOf(1);
  return first >= 0 && one >= 0 ? one : first;
}

/**
 * The first block that opens as an operative paragraph does and does not end as a preambular one; failing
 * that, the first that does not open as a preambular one.
 */
function unnumberedIndex(blocks: readonly Block[]): number {
  const strict = blocks.findIndex(
    ({ quoted, text: { text } }) => !quoted && opensOperative(text) && !text.endsWith(','),
  );
  const loose = blocks.findIndex((block, index) => opensOperativePart(block, blocks[index + 1]));
  const { text = '' } = blocks[loose]?.text ?? {};
  // "Considering that lamps go dark;", "That harbours need them;"
  const goesOn = text.endsWith(',') || /^That\b/.test(text);
  const isPreambular = strict > loose && goesOn && !opensOperative(text);
  return isPreambular || loose < 0 ? strict : loose;
}

const opensOperativePart = (block: Block, next: Block | undefined): boolean =>
  enumeratorOf(block) === null &&
  !block.quoted &&
  !opensPreamble(block.text.text) &&
  !isNumeralAlone(block) &&
  !isBareHeading(block, next);

/** "Resolves to:", "Decides that:": the verb that all numbered paragraphs below share. */
const isLeadIn = (block: Block | undefined): boolean =>
  block !== undefined &&
  /^\p{Lu}\p{L}+(?: [\p{L}\d,]+){0,8}:$/u.test(block.text.text) &&
  !opensPreamble(block.text.text);
