import { slice } from '../1-read/traced.ts';
import { type Block, dropStart, enumeratorOf } from '../2-blocks/block.ts';
import { enactingOrgan } from '../2-blocks/enacting-formula.ts';
import type { DocumentSymbol } from '../model/id.ts';
import { romanValue } from '../model/roman.ts';
import type { Rule } from '../model/rule.ts';
import { bodySpeaking } from '../references/body.ts';
import { isEnumeratedHeading } from './document-start.ts';
import { type DocumentBlocks, indexFrom, mainHead } from './document-tree.ts';
import { organIn } from './organ-below.ts';
import { particularKind } from './particular.ts';

/** A document without the drafts that it recommends, and these. */
interface WithDrafts {
  readonly own: DocumentBlocks;
  readonly drafts: readonly DocumentBlocks[];
}

/**
 * Takes out the drafts that a document recommends: the texts below "Draft resolution I" in a report, and the
 * one that a resolution recommends to another organ, quoted or not. The symbol of a draft is made up from
 * that of the document and the draft's own number: `A/78/461/Add.1/DR.2`, `E/RES/2024/9/DR.1`; `DD` for
 * decisions. A document of one draft under "Draft resolution", below its first page alone, is this draft and
 * recommends none.
 */
export function takeDrafts(document: DocumentBlocks): WithDrafts {
  const symbol = mainHead(document)?.symbol;
  const spans = symbol === undefined ? [] : draftSpans(document);
  if (symbol === undefined || spans.length === 0 || isDraftItself(document, spans))
    return { own: document, drafts: [] };
  const isInDraft = new Set(spans.flatMap(({ from, to }) => document.blocks.slice(from, to)));
  const numbers = new DraftNumbers(symbol);
  return {
    own: { ...document, blocks: document.blocks.filter(block => !isInDraft.has(block)) },
    drafts: spans.map(span => draftOf(document.blocks.slice(span.from, span.to), span, numbers)),
  };
}

interface DraftStart {
  readonly from: number;
  readonly kind: 'DR' | 'DD';
  /** As printed: "III", "2", "IA"; empty for a lone draft. */
  readonly number: string;
  /** Whether a heading, "Draft resolution II", begins it. */
  readonly isHeaded: boolean;
  /** Where the title begins in the heading; null if it stands below, or there is none. */
  readonly titleAt: number | null;
}

interface DraftSpan extends DraftStart {
  readonly to: number;
}

function isDraftItself({ blocks }: DocumentBlocks, [span, ...others]: readonly DraftSpan[]): boolean {
  if (span === undefined || others.length > 0 || !span.isHeaded || span.number !== '') return false;
  const isNote = ({ note }: Block): boolean => note !== null;
  return blocks.slice(0, span.from).every(isOfFirstPage) && blocks.slice(span.to).every(isNote);
}

/** A formal line, a title or a note, but no sentence and no heading of a report. */
const isOfFirstPage = (block: Block): boolean =>
  block.note !== null ||
  particularKind(block) !== null ||
  (enumeratorOf(block) === null && !/[.;:,]$/.test(block.text.text));

function draftSpans({ blocks }: DocumentBlocks): DraftSpan[] {
  const spans: DraftSpan[] = [];
  for (const index of blocks.keys()) {
    if (index < (spans.at(-1)?.to ?? 0)) continue;
    const start = headedStart(blocks, index) ?? startBelowLeadIn(blocks, index);
    if (start !== null) spans.push({ ...start, to: endOf(blocks, start, numberOf(blocks[index])) });
  }
  return spans;
}

const LONGEST_HEADING = 300;
/**
 * "Draft resolution", "Draft resolution II", "Draft decision 2", "DRAFT RESOLUTION I A", "Draft resolution I
 * Lamps".
 */
const HEADING =
  /^draft (resolution|decision)(?: ([IVXLC]{1,8}|\d{1,3})(?: ?([A-Z])(?!\p{L}))?(?:[.:]? (\p{Lu}.{0,250}[^.;,:]))?)?$/iu;
/** Title and remarks stand between the heading and the formula. */
const ORGAN_WITHIN = 7;

function headedStart(blocks: readonly Block[], index: number): DraftStart | null {
  const heading = blocks[index];
  const { kind, number, titleAt } = readHeading(heading) ?? {};
  if (kind === undefined || number === undefined || titleAt === undefined) return null;
  const below = blocks.slice(index + 1, index + ORGAN_WITHIN);
  const next = below.findIndex(block => readHeading(block) !== null);
  const speaks = below.slice(0, next < 0 ? undefined : next).some(block => organIn(block) !== null);
  return speaks ? { from: index, kind, number, isHeaded: true, titleAt } : null;
}

function readHeading(block: Block | undefined): Pick<DraftStart, 'kind' | 'number' | 'titleAt'> | null {
  if (block === undefined || block.note !== null || block.element?.cell != null) return null;
  const { text } = block.text;
  if (text.length > LONGEST_HEADING) return null;
  const [, kind, number = '', letter = '', title] = HEADING.exec(text) ?? [];
  if (kind === undefined) return null;
  return {
    kind: kind.toLowerCase() === 'decision' ? 'DD' : 'DR',
    number: `${number}${letter}`,
    titleAt: title === undefined ? null : text.length - title.length,
  };
}

/**
 * "18. The Second Committee recommends to the General Assembly the adoption of the following draft decision:"
 */
const RECOMMENDS = /\brecommends?\b.{0,300}\bfollowing draft (resolution|decision)s?\b/i;
const LONGEST_LEAD_IN = 600;
/** A title may stand between the sentence that recommends a draft and its formula. */
const FORMULA_WITHIN = 3;

/** A draft directly below the sentence that recommends it. */
function startBelowLeadIn(blocks: readonly Block[], leadIn: number): DraftStart | null {
  const kind = recommendedKind(blocks[leadIn]);
  const from = leadIn + 1;
  const speaks = blocks.slice(from, from + FORMULA_WITHIN).some(block => organIn(block) !== null);
  return kind !== null && speaks && readHeading(blocks[from]) === null
    ? { from, kind, number: '', isHeaded: false, titleAt: null }
    : null;
}

function recommendedKind(block: Block | undefined): DraftStart['kind'] | null {
  const text = block?.note === null ? block.text.text : '';
  if (text.length > LONGEST_LEAD_IN || !text.endsWith(':')) return null;
  const [, kind] = RECOMMENDS.exec(text) ?? [];
  if (kind === undefined) return null;
  return kind.toLowerCase() === 'decision' ? 'DD' : 'DR';
}

const OPENING_QUOTE = /^["“]/;
const CLOSING_QUOTE = /["”][.;,]?$/;

/** @param outer the number of the clause or paragraph that recommends the draft */
function endOf(blocks: readonly Block[], { from }: DraftStart, outer: number | null): number {
  if (OPENING_QUOTE.test(blocks[from]?.text.text ?? '')) return endOfQuotation(blocks, from);
  const formula = indexFrom(blocks, from, block => organIn(block) !== null);
  const isSentence = enactingOrgan(blocks[formula]?.text.text ?? '') === null;
  return isSentence ? endOfSentence(blocks, formula) : endOfText(blocks, formula, outer);
}

/** Each paragraph of a quotation opens with a mark, or only the first does and the last closes it. */
function endOfQuotation(blocks: readonly Block[], from: number): number {
  const opensEach = OPENING_QUOTE.test(blocks[from + 1]?.text.text ?? '');
  for (let index = from; index < blocks.length; index++) {
    const text = blocks[index]?.text.text ?? '';
    if (opensEach && blocks[index]?.note === null && !OPENING_QUOTE.test(text)) return index;
    if (!opensEach && CLOSING_QUOTE.test(text) && !/["“][^"“”]*["”][.;,]?$/.test(text)) return index + 1;
  }
  return blocks.length;
}

/** A decision in one sentence ends with its list. */
function endOfSentence(blocks: readonly Block[], from: number): number {
  const isOther = (block: Block) => block.note === null && !LISTED.test(enumeratorOf(block)?.style ?? '');
  const after = indexFrom(blocks, from + 1, isOther);
  return /[:;,]$/.test(blocks[from]?.text.text ?? '') ? (after < 0 ? blocks.length : after) : from + 1;
}

/** The styles of "(a)", "(i)", "a.". */
const LISTED = /lower/;

/**
 * A text without quotation marks ends at the next draft, at the sentence that recommends it, at a heading of
 * the report or the dateline of the resolution, or where the count around the draft goes on.
 */
function endOfText(blocks: readonly Block[], formula: number, outer: number | null): number {
  let count = 0;
  for (let index = formula + 1; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || block.note !== null) continue;
    if (particularKind(block) === 'dateline' || isHeadingOfReport(block)) return index;
    if (recommendedKind(block) !== null || headedStart(blocks, index) !== null) return index;
    const number = numberOf(block);
    if (number !== null && outer !== null && number === outer + 1 && number !== count + 1) return index;
    if (number !== null) count = number;
  }
  return blocks.length;
}

/** "IV. Conclusion", "B. Draft decisions". */
const isHeadingOfReport = (block: Block): boolean =>
  block.heading && isEnumeratedHeading(block) && enumeratorOf(block)?.style === 'upper';

const numberOf = (block: Block | undefined): number | null => {
  const enumerator = block && enumeratorOf(block);
  return enumerator?.style === 'arabic' ? Number(enumerator.value) : null;
};

const RULE: Rule = {
  name: 'recommended-draft',
  example: 'Draft resolution II\n\nMigration\n\nThe General Assembly,',
};

function draftOf(printed: readonly Block[], span: DraftStart, numbers: DraftNumbers): DocumentBlocks {
  const blocks = span.isHeaded ? printed : withoutQuotationMarks(printed);
  const formula = blocks.findIndex(block => organIn(block) !== null);
  const [first] = blocks;
  if (first === undefined) return { blocks, heads: [] };
  const organ = blocks[formula] === undefined ? null : organIn(blocks[formula]);
  const head = {
    at: 0,
    symbol: numbers.symbolFor(span),
    symbolMadeUp: true,
    titleAt: span.titleAt,
    body: organ === null ? null : (bodySpeaking(organ)?.name ?? organ),
    rule: RULE,
    block: first,
  };
  const at = span.isHeaded ? 1 : 0;
  const title = span.titleAt === null && at < formula && isTitle(blocks[at]) ? blocks[at] : undefined;
  if (title === undefined) return { blocks, heads: [head] };
  const titled = { ...head, at, titleAt: 0, block: title };
  return { blocks, heads: span.isHeaded ? [head, titled] : [titled] };
}

const isTitle = (block: Block | undefined): boolean =>
  block !== undefined && block.note === null && !/[.;,:]$/.test(block.text.text);

/** Blocks without the marks that open and close the quotation that they are. */
function withoutQuotationMarks(blocks: readonly Block[]): readonly Block[] {
  if (!OPENING_QUOTE.test(blocks[0]?.text.text ?? '')) return blocks;
  const last = blocks.findLastIndex(({ note }) => note === null);
  return blocks.map((block, index) => {
    const opened = OPENING_QUOTE.test(block.text.text) && block.note === null ? dropStart(block, 1) : block;
    return index === last ? withoutClosingMark(opened) : opened;
  });
}

function withoutClosingMark(block: Block): Block {
  const { text } = block.text;
  const opened = text.match(/[“"]/g)?.length ?? 0;
  const closed = text.match(/[”"]/g)?.length ?? 0;
  const isBalanced = text.includes('"') ? opened % 2 === 0 : opened === closed;
  return /["”]$/.test(text) && !isBalanced
    ? { ...block, text: slice(block.text, 0, text.length - 1) }
    : block;
}

/** Numbers the drafts of a document: by their own numbers, or in their order. */
class DraftNumbers {
  readonly #parent: DocumentSymbol;
  /** The next number that is free, by kind and letter. */
  readonly #next = new Map<string, number>();

  constructor(parent: DocumentSymbol) {
    this.#parent = parent;
  }

  symbolFor({ kind, number }: DraftStart): DocumentSymbol {
    const [, numeral = '', letter = ''] = /^([IVXLC]+|\d+)?([A-Z]?)$/.exec(number) ?? [];
    const series = `${kind} ${letter}`;
    const value = Math.max(romanValue(numeral) ?? (Number(numeral) || 1), this.#next.get(series) ?? 1);
    this.#next.set(series, value + 1);
    return `${this.#parent}/${kind}.${value}${letter}` as DocumentSymbol;
  }
}
