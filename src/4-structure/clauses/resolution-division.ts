import { type Block, enumeratorOf } from '../../2-blocks/block.ts';
import { enactingOrgan, leadingOrgan } from '../../2-blocks/enacting-formula.ts';
import { opensPreamble } from '../../2-blocks/preambular-opening.ts';
import { particularKind } from '../../3-documents/particular.ts';
import type { DocumentBlocks } from '../../3-documents/split.ts';
import { symbolFacts } from '../../references/symbol.ts';
import { cutBlock } from '../formal.ts';
import { partKind } from '../parts.ts';
import { isBareHeading } from '../sections/bare-heading.ts';
import { isNumeralAlone } from './clause-headings.ts';

/**
 * True where an organ speaks near the head of the text: then it is structured as a resolution. Reports too begin
 * sentences with "The General Assembly, ...", so a formula that does not stand alone needs a resolution's symbol; so
 * does a preamble that lacks its formula.
 */
export const speaksAsOrgan = (document: DocumentBlocks): boolean =>
  formulaAt(document) >= 0 || preambleAt(document) >= 0;

/** The blocks of a resolution that are no notes, by what part of it they are. */
export interface DividedResolution {
  readonly masthead: readonly Block[];
  /** The enacting formula; empty where the text lacks it. */
  readonly formula: readonly Block[];
  /** Preamble and operative part. */
  readonly body: readonly Block[];
  /** True where formula and text are one sentence, which runs on to the operative verb. */
  readonly runsOn: boolean;
  /** A declaration or the like that the resolution adopts in its own text, from its heading on. */
  readonly adopted: readonly Block[];
  readonly closing: readonly Block[];
  readonly annexes: readonly Block[];
}

export function divideResolution(document: DocumentBlocks): DividedResolution {
  const blocks = textBlocks(document);
  const { formula, start, rest, runsOn } = separateFormula(document, blocks);
  const dateline = rest.findIndex(block => particularKind(block) === 'dateline');
  const annex = rest.findIndex((block, index) => index > 0 && partKind(block) === 'annex');
  const end = Math.min(...[dateline, annex, rest.length].filter(index => index >= 0));
  const closingEnd = annex < 0 ? closingEndOf(rest, end) : annex;
  const adopting = rest.slice(0, end).findIndex(isAdopting) + 1;
  const recommends = adopting > 0 && enactingOrgan(rest[adopting]?.text.text ?? '') !== null;
  const bodyEnd = adopting > 0 && !recommends ? adopting : end;
  return {
    masthead: blocks.slice(0, start),
    runsOn,
    formula: recommends ? [...formula, ...rest.slice(0, adopting + 1)] : formula,
    body: rest.slice(recommends ? adopting + 1 : 0, bodyEnd),
    adopted: rest.slice(bodyEnd, end),
    closing: rest.slice(end, closingEnd),
    annexes: rest.slice(closingEnd),
  };
}

/**
 * The preamble of a stretch of clauses, the words that lead in its operative part ("Resolves to:"), and that part.
 *
 * @param runsOn whether the first block is the rest of the formula's sentence: without numbers below it is OP1
 */
export function splitPreamble(blocks: readonly Block[], runsOn: boolean) {
  const first =
    runsOn && !blocks.some(block => enumeratorOf(block)?.style === 'arabic') ? 0 : operativeStart(blocks);
  const lead = first > 0 && isLeadIn(blocks[first - 1]) ? first - 1 : first;
  return {
    preamble: blocks.slice(0, lead),
    leadIn: blocks.slice(lead, first),
    operative: blocks.slice(first),
  };
}

/** How many blocks of formal lines may stand above an enacting formula. */
const MASTHEAD_WITHIN = 40;

const textBlocks = ({ blocks }: DocumentBlocks): Block[] => blocks.filter(({ note }) => note === null);

/** What has no head at all is a draft, and nothing but an act. */
const isAct = ({ heads }: DocumentBlocks): boolean =>
  heads.length === 0 || heads.some(({ symbol }) => symbolFacts(symbol).kind !== 'document');

/**
 * "Adopts the following declaration:", without a number: the declaration itself comes next. "Recommends to the General
 * Assembly the adoption of the following draft resolution:" leads in another organ's formula and clauses.
 */
const isAdopting = ({ text: { text } }: Block): boolean =>
  /^\p{Lu}\p{L}+s (?:.{0,150} )?following .{1,400}:$/u.test(text) &&
  /^(?:Adopts|Approves|Proclaims|Recommends|Endorses)\b/.test(text);

/** Which text block holds the enacting formula, alone or at the head of the only sentence. */
const formulaAt = (document: DocumentBlocks): number =>
  textBlocks(document)
    .slice(0, MASTHEAD_WITHIN)
    .findIndex(
      ({ text: { text } }) =>
        enactingOrgan(text) !== null || (isAct(document) && leadingOrgan(text) !== null),
    );

/** Where the preamble of a resolution without a formula begins: directly below its title. */
function preambleAt(document: DocumentBlocks): number {
  const titled = document.heads.find(({ titleAt }) => titleAt !== null);
  const blocks = textBlocks(document);
  const below = titled === undefined ? -1 : blocks.indexOf(titled.block) + 1;
  const opening = blocks[below];
  return below > 0 && isAct(document) && opening !== undefined && opensPreamble(opening.text.text)
    ? below
    : -1;
}

/** "The General Assembly, having considered ..." is the formula and a paragraph in one block. */
function separateFormula(document: DocumentBlocks, blocks: readonly Block[]) {
  const at = formulaAt(document);
  const block = blocks[at];
  if (block === undefined) {
    const start = Math.max(preambleAt(document), 0);
    return { formula: [], start, rest: blocks.slice(start), runsOn: false };
  }
  const rest = blocks.slice(at + 1);
  const organ = enactingOrgan(block.text.text) === null ? leadingOrgan(block.text.text) : null;
  if (organ === null) return { formula: [block], start: at, rest, runsOn: false };
  const [formula, sentence] = cutBlock(block, `The ${organ},`.length);
  return { formula: [formula], start: at, rest: [sentence, ...rest], runsOn: true };
}
/** Without an annex, formal lines and dates below the text are its closing; anything else after them is not. */
function closingEndOf(rest: readonly Block[], from: number): number {
  let end = from;
  while (end < rest.length && isClosing(rest[end])) end++;
  return end;
}

const isClosing = (block: Block | undefined): boolean =>
  block !== undefined &&
  (['dateline', 'remark'].includes(particularKind(block) ?? '') ||
    /^\d{1,2} \p{Lu}\p{L}+ \d{4}$/u.test(block.text.text));

/**
 * The operative part begins with number 1; with no number at all, at the first block that is no heading and does not
 * open as preamble.
 */
function operativeStart(blocks: readonly Block[]): number {
  const numbered = blocks.findIndex(block => enumeratorOf(block)?.printed === '1.');
  if (numbered >= 0) return numbered;
  const any = blocks.findIndex(block => enumeratorOf(block)?.style === 'arabic');
  const other = blocks.findIndex(
    (block, index) =>
      enumeratorOf(block) === null &&
      !opensPreamble(block.text.text) &&
      !isNumeralAlone(block) &&
      !isBareHeading(block, blocks[index + 1]),
  );
  return any >= 0 ? any : other >= 0 ? other : blocks.length;
}

/** "Resolves to:", "Decides that:": the verb that all numbered paragraphs below share. */
const isLeadIn = (block: Block | undefined): boolean =>
  block !== undefined &&
  /^\p{Lu}\p{L}+(?: [\p{L},]+){0,8}:$/u.test(block.text.text) &&
  !opensPreamble(block.text.text);
