import { type Block, enumeratorOf, isEmphasized } from '../2-blocks/block.ts';
import { enactingOrgan, leadingOrgan, particularKind } from '../3-documents/particular.ts';
import type { DocumentBlocks } from '../3-documents/split.ts';
import { symbolFacts } from '../model/symbol.ts';
import { ClauseHeadings } from './clause-headings.ts';
import type { Drafts } from './draft.ts';
import { cutBlock, formalLine, headParticular, particular } from './formal.ts';
import { structureOperativePart } from './operative-part.ts';
import { divideParts, partKind, structurePart } from './parts.ts';
import { structurePreamble } from './preamble.ts';
import { opensPreamble } from './preambular-opening.ts';
import { SectionBuilder } from './section-builder.ts';
import type { UnitIds } from './unit-ids.ts';

/**
 * True where an organ speaks near the head of the text: then it is structured as a resolution. Reports too begin
 * sentences with "The General Assembly, ...", so a formula that does not stand alone needs a resolution's symbol.
 */
export const speaksAsOrgan = (document: DocumentBlocks): boolean => enactingAt(document) >= 0;

/** The structure of a resolution: masthead, enacting formula, preamble, operative part, dateline, annexes. */
export function structureResolution(document: DocumentBlocks, ids: UnitIds, drafts: Drafts): void {
  const { masthead, enacting, preamble, operative, closing, annexes } = divide(document);
  const titled = document.heads.some(({ titleAt }) => titleAt !== null);
  for (const block of masthead) {
    const head = document.heads.find(candidate => candidate.block === block);
    drafts.particulars.push(
      head ? headParticular(ids, head) : formalLine(ids, block, !titled && isTitle(block)),
    );
  }
  for (const block of enacting) drafts.particulars.push(particular(ids, 'enacting', block));
  const headings = new ClauseHeadings(new SectionBuilder(ids, drafts));
  structurePreamble(preamble, operative[0], ids, drafts, headings);
  structureOperativePart(operative, ids, drafts, headings);
  for (const block of closing) drafts.particulars.push(formalLine(ids, block, false));
  for (const part of divideParts(annexes)) structurePart(part, ids, drafts);
}

interface Divided {
  readonly masthead: readonly Block[];
  readonly enacting: readonly Block[];
  readonly preamble: readonly Block[];
  readonly operative: readonly Block[];
  readonly closing: readonly Block[];
  readonly annexes: readonly Block[];
}

function divide(document: DocumentBlocks): Divided {
  const blocks = document.blocks.filter(({ note }) => note === null);
  const at = enactingAt(document);
  const { formula, rest } = separateFormula(blocks, at);
  const dateline = rest.findIndex(block => particularKind(block) === 'dateline');
  const annex = rest.findIndex((block, index) => index > 0 && partKind(block) === 'annex');
  const end =
    [dateline, annex, rest.length].filter(index => index >= 0).sort((a, b) => a - b)[0] ?? rest.length;
  const closingEnd = annex < 0 ? closingEndOf(rest, end) : annex;
  const body = rest.slice(0, end);
  const first = operativeStart(body);
  const lead = first > 0 && isLeadIn(body[first - 1]) ? first - 1 : first;
  return {
    masthead: blocks.slice(0, at),
    enacting: [formula, ...body.slice(lead, first)],
    preamble: body.slice(0, lead),
    operative: body.slice(first),
    closing: rest.slice(end, closingEnd),
    annexes: rest.slice(closingEnd),
  };
}

/** Which of the blocks that are no notes holds the enacting formula, alone or at the head of the only sentence. */
function enactingAt({ blocks, heads }: DocumentBlocks): number {
  const isAct = heads.some(({ symbol }) => symbolFacts(symbol).kind !== 'document');
  return blocks
    .filter(({ note }) => note === null)
    .slice(0, MASTHEAD_WITHIN)
    .findIndex(
      ({ text: { text } }) => enactingOrgan(text) !== null || (isAct && leadingOrgan(text) !== null),
    );
}

/** How many blocks of formal lines may stand above an enacting formula. */
const MASTHEAD_WITHIN = 40;

/** "The General Assembly, having considered ..." is the formula and a paragraph in one block. */
function separateFormula(blocks: readonly Block[], at: number): { formula: Block; rest: Block[] } {
  const block = blocks[at];
  if (block === undefined) throw new RangeError('a resolution without an enacting formula');
  const rest = blocks.slice(at + 1);
  const organ = enactingOrgan(block.text.text) === null ? leadingOrgan(block.text.text) : null;
  if (organ === null) return { formula: block, rest };
  const [formula, sentence] = cutBlock(block, `The ${organ},`.length);
  return { formula, rest: [sentence, ...rest] };
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

/** The operative part begins with number 1; with no number at all, at the first block that does not open as preamble. */
function operativeStart(body: readonly Block[]): number {
  const numbered = body.findIndex(block => enumeratorOf(block)?.printed === '1.');
  if (numbered >= 0) return numbered;
  const any = body.findIndex(block => enumeratorOf(block)?.style === 'arabic');
  const other = body.findIndex(block => !opensPreamble(block.text.text) && enumeratorOf(block) === null);
  return any >= 0 ? any : other >= 0 ? other : body.length;
}

/** "Resolves to:", "Decides that:": the verb that all numbered paragraphs below share. */
const isLeadIn = (block: Block | undefined): boolean =>
  block !== undefined &&
  /^\p{Lu}\p{L}+(?: [\p{L},]+){0,8}:$/u.test(block.text.text) &&
  !opensPreamble(block.text.text);

const isTitle = (block: Block): boolean => block.heading || isEmphasized(block);
