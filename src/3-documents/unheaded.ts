import { type Block, enumeratorOf } from '../2-blocks/block.ts';
import { enactingOrgan } from '../2-blocks/enacting-formula.ts';
import { keyedLine } from '../2-blocks/keyed-line.ts';
import { opensPreamble } from '../2-blocks/preambular-opening.ts';
import type { Rule } from '../model/rule.ts';
import { bodySpeaking } from '../references/body.ts';
import { type DocumentBlocks, indexFrom } from './document-tree.ts';
import { symbolFromTitle } from './made-up-symbol.ts';
import { particularKind } from './particular.ts';

const RULE: Rule = {
  name: 'formula-alone',
  example: 'Lamps\n\nThe Assembly,\n\n1. TAKES NOTE of the report;',
};

/**
 * The resolutions of a text in which nothing has a symbol or number: each has an enacting formula with
 * clauses below it, and its title above. Its symbol is made up from the title; there is none to be made of a
 * text without one, which is a draft at best.
 */
export function documentsByForm(blocks: readonly Block[]): readonly DocumentBlocks[] {
  const formulas = blocks.flatMap((_, index) => (isFormulaOfClauses(blocks, index) ? [index] : []));
  const titled = formulas.flatMap((formula, index) => {
    const title = titleAbove(blocks, formula, formulas[index - 1] ?? -1);
    return title === null ? [] : [{ formula, title }];
  });
  return titled.map(({ formula, title }, index) => {
    const from = index === 0 ? 0 : title;
    return documentAt(blocks.slice(from, titled[index + 1]?.title), formula - from, title - from);
  });
}

/**
 * @param formula the index of its enacting formula
 * @param title that of its title
 */
function documentAt(blocks: readonly Block[], formula: number, title: number): DocumentBlocks {
  const block = blocks[title];
  const organ = enactingOrgan(blocks[formula]?.text.text ?? '') ?? '';
  const titleAt = keyedLine(block?.text.text ?? '')?.start ?? 0;
  if (block === undefined) return { blocks, heads: [] };
  const head = {
    at: title,
    symbol: symbolFromTitle(block.text.text.slice(titleAt)),
    symbolMadeUp: true,
    titleAt,
    body: bodySpeaking(organ)?.name ?? organ,
    rule: RULE,
    block,
  };
  return { blocks, heads: [head] };
}

/** A formula alone, which no sentence of a report is, with a clause directly below it. */
function isFormulaOfClauses(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  const isFormula =
    block !== undefined &&
    block.note === null &&
    /[,:]$/.test(block.text.text) &&
    !/^["“]/.test(block.text.text) &&
    enactingOrgan(block.text.text) !== null;
  const below = isFormula
    ? blocks[indexFrom(blocks, index + 1, ({ note }) => note === null)]?.text.text
    : undefined;
  return below !== undefined && (opensPreamble(below) || CLAUSE.test(below.slice(0, 60)));
}

/** "1. Takes note of", "1. TAKES NOTE of", "Requests the Commission". */
const CLAUSE = /^(?:\d{1,2}[.)] )?(?:\p{Lu}\p{Ll}+s|\p{Lu}{4,20})\b/u;

/** "The Conference, convened in Geneva, adopts the following recommendation:" above its formula. */
const leadsInFormula = (text: string): boolean =>
  /:(?: [-\u2013\u2014] ?\d{1,4} ?[-\u2013\u2014])?$/.test(text) &&
  /\b(?:adopts|adopted|approves|approved)\b/.test(text.slice(-LEAD_IN_WINDOW));

/** Longer than the end of such a sentence, from its verb on. */
const LEAD_IN_WINDOW = 180;

const LONGEST_TITLE = 400;

/**
 * The index of the title: the line that says that it is one, or else the last above a formula that is no
 * formal line and no sentence; null without one.
 */
function titleAbove(blocks: readonly Block[], formula: number, after: number): number | null {
  const keyed = blocks.findLastIndex(
    ({ text }, index) => index > after && index < formula && keyedLine(text.text)?.kind === 'title',
  );
  if (keyed >= 0) return keyed;
  for (let index = formula - 1; index > after; index--) {
    const block = blocks[index];
    if (block === undefined || block.note !== null || particularKind(block) !== null) continue;
    const { text } = block.text;
    if (index === formula - 1 && leadsInFormula(text)) continue;
    const isTitle = text.length <= LONGEST_TITLE && !/[.;,:]$/.test(text) && enumeratorOf(block) === null;
    return isTitle ? index : null;
  }
  return null;
}
