import { type Block, enumeratorOf } from '../2-blocks/block.ts';
import type { DocumentSymbol } from '../model/id.ts';
import { actSymbol, readPrintedAct } from '../references/act.ts';
import { actKind, type Body } from '../references/body.ts';
import { type ResolutionNumber, readResolutionNumber } from '../references/resolution-number.ts';
import { symbolFromTitle } from './made-up-symbol.ts';
import { bodySpeakingIn, organBelow } from './organ-below.ts';

/** What the head of an act is read from. */
export interface ActHeadContext {
  readonly blocks: readonly Block[];
  readonly at: number;
  readonly text: string;
  /** The head of the document in which the block stands. */
  readonly current: { readonly symbol: DocumentSymbol } | null;
}

export interface ActHead {
  readonly symbol: DocumentSymbol;
  readonly symbolMadeUp: boolean;
  readonly titleAt: number | null;
  readonly body: string | null;
}

/** A number as printed, by the form of session: "58/208", "57/270 B", "ES-10/21"; "217 A (III)", "3201 (S-VI)". */
export const PRINTED_NUMBER = [
  '(?:E?S-)?\\d{1,4}/\\d{1,3}(?: ?[A-Z])?',
  '\\d{1,4}(?: ?[A-Z])? ?\\((?:E?S-)?[IVXLC]+\\)',
].join('|');

const NUMBER_ALONE = new RegExp(`^(${PRINTED_NUMBER})$`);
const LONGEST_TITLE = 400;
/** A number alone says little: title and formula follow at once. */
const FORMULA_WITHIN = 5;

/** The number of a resolution or decision alone on its line, above its title and formula. */
export function loneNumberHead({ blocks, at, text, current }: ActHeadContext): ActHead | null {
  const [, printed = ''] = NUMBER_ALONE.exec(text) ?? [];
  const number = readResolutionNumber(printed);
  if (number === null || !isTitle(blocks[at + 1])) return null;
  const organ = organBelow(blocks, at, FORMULA_WITHIN);
  const body = organ && bodySpeakingIn(organ, current?.symbol ?? null);
  const symbol = body && symbolOfNumber(body, number);
  return symbol ? { symbol, symbolMadeUp: body.madeUp ?? false, titleAt: null, body: body.name } : null;
}

/** The title below a number that stands alone. */
export function titleBelowNumber({ blocks, at, current }: ActHeadContext): ActHead | null {
  const above = blocks[at - 1];
  if (current === null || above === undefined || above.note !== null || !isTitle(blocks[at])) return null;
  const head = loneNumberHead({ blocks, at: at - 1, text: above.text.text, current });
  return head?.symbol === current.symbol ? { ...head, titleAt: 0 } : null;
}

const isTitle = (block: Block | undefined): boolean =>
  block !== undefined &&
  block.note === null &&
  block.text.text.length <= LONGEST_TITLE &&
  /^[\p{Lu}\d“"'‘]/u.test(block.text.text) &&
  !/[.;,:]$/.test(block.text.text) &&
  !NUMBER_ALONE.test(block.text.text) &&
  enumeratorOf(block) === null &&
  organBelow([block], -1) === null;

/** The symbol that an organ makes of a number, which also says whether the act is a resolution or a decision. */
export const symbolOfNumber = (body: Body, number: ResolutionNumber): DocumentSymbol | null =>
  actSymbol(body, actKind(body, number), number);

/** "RESOLUTION MEPC.391(81)", "Decision 1/CP.21", "Resolution A.963(23) (adopted on 5 December 2003)". */
const WORD_AND_SYMBOL = /^(?:resolution|decision) ([^\s].{2,40}?)(?: \((?:adopted|agreed) .{1,60}\))?$/i;

/** The symbol of an act with the word for it. */
export function wordAndSymbolHead({ blocks, at, text }: ActHeadContext): ActHead | null {
  const [, printed = ''] = WORD_AND_SYMBOL.exec(text) ?? [];
  const symbol = readPrintedAct(printed);
  return symbol !== null && organBelow(blocks, at) !== null
    ? { symbol, symbolMadeUp: false, titleAt: null, body: null }
    : null;
}

/** "WHA78.9 Lamps and health". */
const SYMBOL_AND_TITLE = /^([A-Z][A-Z0-9.()]{4,14}) (\p{Lu}.{0,400})$/u;

/** The symbol and the title of an act on one line. */
export function symbolAndTitleHead({ blocks, at, text }: ActHeadContext): ActHead | null {
  const [, printed = '', title = ''] = SYMBOL_AND_TITLE.exec(text) ?? [];
  const symbol = readPrintedAct(printed);
  return symbol !== null && organBelow(blocks, at, FORMULA_WITHIN) !== null
    ? { symbol, symbolMadeUp: false, titleAt: text.length - title.length, body: null }
    : null;
}

/** "5/12. Lamps", "Resolution 7: Lamps", "12 Lamps" above the formula of an organ that is not listed. */
const NUMBER_AND_TITLE = new RegExp(
  `^(?:(?:resolution|decision) )?(${PRINTED_NUMBER}|\\d{1,4}(?:/\\d{4})?)[.:]? (\\p{Lu}.{0,400})$`,
  'iu',
);

/** A number and a title above the formula of an organ that is not listed: its symbol is made up. */
export function unlistedOrganHead({ blocks, at, text, current }: ActHeadContext): ActHead | null {
  const [, printed = '', title = ''] = NUMBER_AND_TITLE.exec(text) ?? [];
  if (printed === '' || /[.;,:]$/.test(title)) return null;
  const organ = organBelow(blocks, at, FORMULA_WITHIN);
  if (organ === null || bodySpeakingIn(organ, current?.symbol ?? null) !== null) return null;
  return {
    symbol: symbolFromTitle(`${organ} ${printed}`),
    symbolMadeUp: true,
    titleAt: text.length - title.length,
    body: organ,
  };
}
