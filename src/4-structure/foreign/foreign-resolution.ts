import { type Block, enumeratorOf } from '../../2-blocks/block.ts';
import type { Enumerator } from '../../2-blocks/enumerator.ts';
import { foreignOrgan, headsForeignAnnex } from '../../3-documents/language/formulas.ts';
import type { DocumentBlocks } from '../../3-documents/split.ts';
import { symbolFacts } from '../../references/symbol-facts.ts';
import { ClauseBuilder, type ClausePlace } from '../clauses/clause-builder.ts';
import { ClauseHeadings } from '../clauses/clause-headings.ts';
import type { Drafts } from '../draft.ts';
import { formalLine, headParticular, particular } from '../formal.ts';
import { type PartBlocks, structurePart } from '../parts.ts';
import { SectionBuilder } from '../sections/section-builder.ts';
import type { UnitIds } from '../unit-ids.ts';

/** Whether a text in another language than English is a resolution: by its symbol, or the organ that speaks. */
export const isForeignResolution = ({ blocks, heads }: DocumentBlocks): boolean =>
  heads.some(({ symbol }) => symbolFacts(symbol).kind !== 'document') ||
  blocks
    .slice(0, LONGEST_MASTHEAD)
    .some(({ text, note }) => note === null && foreignOrgan(text.text) !== null);

/** How many blocks may stand above an enacting formula. */
const LONGEST_MASTHEAD = 40;

/**
 * Structures a resolution in another language than English, as far as its numbers and its layout tell: masthead,
 * enacting formula, preamble, operative part, closing lines, annexes. No word of it is read, but those of the
 * formula and of the headings of annexes.
 */
export function structureForeignResolution(
  document: DocumentBlocks,
  language: string,
  ids: UnitIds,
  drafts: Drafts,
): void {
  const { masthead, formula, preamble, operative, closing, annexes } = divide(document, language);
  for (const block of masthead) {
    const head = document.heads.find(candidate => candidate.block === block);
    drafts.particulars.push(head ? headParticular(ids, head) : formalLine(ids, block, false));
  }
  for (const block of formula) drafts.particulars.push(particular(ids, 'enacting', block));
  const headings = new ClauseHeadings(new SectionBuilder(ids, drafts));
  const place = { numeral: null, ids, drafts, headings };
  structurePreamble(preamble, place);
  structureOperativePart(operative, place);
  for (const block of closing) drafts.particulars.push(formalLine(ids, block, false));
  for (const annex of annexes) structurePart(annex, ids, drafts);
}

/** The blocks of a resolution, except its notes, by part. */
function divide({ blocks, heads }: DocumentBlocks, language: string) {
  const text = blocks.filter(({ note }) => note === null);
  const annex = text.findIndex(block => headsForeignAnnex(block.text.text, language));
  const own = annex < 0 ? text : text.slice(0, annex);
  const formula = own.findIndex(block => foreignOrgan(block.text.text) !== null);
  const headBlocks = new Set(heads.map(({ block }) => block));
  const lastHead = own.findLastIndex(block => headBlocks.has(block));
  const start = formula < 0 ? Math.max(lastHead + 1, firstClause(own)) : formula + 1;
  const body = own.slice(start);
  const end = bodyEnd(body);
  const numbered = body.findIndex(block => numberOf(block)?.value === '1');
  const operative = numbered < 0 ? firstOperative(body) : numbered;
  return {
    masthead: own.slice(0, formula < 0 ? start : formula),
    formula: formula < 0 ? [] : own.slice(formula, formula + 1),
    preamble: body.slice(0, Math.min(operative, end)),
    operative: body.slice(operative, end),
    closing: body.slice(end),
    annexes: annex < 0 ? [] : annexesOf(text.slice(annex), language),
  };
}

const ENDS_PREAMBULAR = /[,،，]$/;
const ENDS_SENTENCE = /[.;!?:。；：؛؟][”"»’')\]]*$/;

/** Where the first clause is, if no formula is found above it: it ends with a comma, or has a number. */
const firstClause = (blocks: readonly Block[]): number =>
  Math.max(
    blocks.findIndex(block => ENDS_PREAMBULAR.test(block.text.text) || numberOf(block) !== null),
    0,
  );

/** Without numbers, the operative part begins where no comma ends the paragraph. */
function firstOperative(body: readonly Block[]): number {
  const index = body.findIndex(block => !ENDS_PREAMBULAR.test(block.text.text));
  return index < 0 ? body.length : index;
}

/** Where the lines begin that close the text: short ones without a stop, or in brackets, below its last sentence. */
function bodyEnd(body: readonly Block[]): number {
  const last = body.findLastIndex(
    ({ text: { text } }) => !text.startsWith('[') && (ENDS_SENTENCE.test(text) || ENDS_PREAMBULAR.test(text)),
  );
  return last < 0 ? body.length : last + 1;
}

function structurePreamble(blocks: readonly Block[], place: ClausePlace): void {
  const builder = new ClauseBuilder('preambular', place);
  let counted = 0;
  for (const [index, block] of blocks.entries()) {
    const enumerator = enumeratorOf(block);
    const continues = index > 0 && !ENDS_PREAMBULAR.test(blocks[index - 1]?.text.text ?? '');
    if (enumerator !== null && builder.addPart(block, enumerator)) continue;
    if (continues && !builder.isEmpty) builder.addContinuation(block);
    else builder.addParagraph(block, String(++counted));
  }
  builder.finish();
}

function structureOperativePart(blocks: readonly Block[], place: ClausePlace): void {
  const builder = new ClauseBuilder('operative', place);
  for (const [index, block] of blocks.entries()) {
    const number = numberOf(block);
    const enumerator = enumeratorOf(block);
    const section = number === null ? place.headings.read(block, blocks[index + 1], 'operative') : null;
    if (section === 'numeral') continue;
    if (section !== null) builder.section = section;
    else if (number !== null) builder.addParagraph(block, number.value, number.printed.length);
    else if (enumerator !== null && builder.addPart(block, enumerator)) continue;
    else if (builder.isEmpty) builder.addParagraph(block, '1');
    else builder.addContinuation(block);
  }
  builder.finish();
}

/** The forms of a number in other scripts: "1 - ", "١ - ", "1．", "1、". */
const NUMBER = /^([\d٠-٩]{1,3})\s?(?:\.\s|[-–—]\s|[．、。]\s?)/;

/** The number that a paragraph opens with, in Western figures. */
function numberOf(block: Block): Pick<Enumerator, 'printed' | 'value'> | null {
  const enumerator = enumeratorOf(block);
  if (enumerator?.style === 'arabic') return enumerator;
  const [printed = '', figures = ''] = NUMBER.exec(block.text.text) ?? [];
  if (figures === '') return null;
  return { printed: printed.trimEnd(), value: figures.replaceAll(/[٠-٩]/g, westernFigure) };
}

const westernFigure = (figure: string): string => String(figure.charCodeAt(0) - '٠'.charCodeAt(0));

/** The annexes, each from its heading to the next. */
function annexesOf(blocks: readonly Block[], language: string): PartBlocks[] {
  const starts = blocks.flatMap((block, index) =>
    headsForeignAnnex(block.text.text, language) ? index : [],
  );
  return starts.map((start, index) => ({
    kind: 'annex',
    label: `ANNEX${index + 1}`,
    blocks: blocks.slice(start, starts[index + 1]),
  }));
}
