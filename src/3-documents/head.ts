import type { Block } from '../2-blocks/block.ts';
import type { DocumentSymbol } from '../model/id.ts';
import type { Rule } from '../model/rule.ts';
import { actSymbol } from '../references/act.ts';
import { type Body, bodyNamed, isPrincipal } from '../references/body.ts';
import { readResolutionNumber } from '../references/resolution-number.ts';
import { readSymbols } from '../references/symbol.ts';
import { symbolChange } from '../references/symbol-change.ts';
import { symbolFacts } from '../references/symbol-facts.ts';
import {
  loneNumberHead,
  PRINTED_NUMBER,
  symbolAndTitleHead,
  symbolOfNumber,
  titleBelowNumber,
  unlistedOrganHead,
  wordAndSymbolHead,
} from './act-heads.ts';
import { bodySpeakingIn, organBelow } from './organ-below.ts';

/** A block that gives a document its symbol, and perhaps its title. */
export interface Head {
  /** Index of the block. */
  readonly at: number;
  readonly symbol: DocumentSymbol;
  readonly symbolMadeUp: boolean;
  /** Offset in the block's text at which the title begins; null for a head without a title. */
  readonly titleAt: number | null;
  readonly body: string | null;
  readonly rule: Rule;
}

/** What a head is read from. */
interface HeadContext {
  readonly blocks: readonly Block[];
  readonly at: number;
  readonly text: string;
  readonly letterhead: string | null;
  readonly current: Head | null;
}

interface HeadRule extends Rule {
  readonly read: (context: HeadContext) => Omit<Head, 'at' | 'rule'> | null;
}

/** In the order in which they are tried. */
export const HEAD_RULES: readonly HeadRule[] = [
  { name: 'symbol', example: 'A/58/98. International migration and development', read: symbolHead },
  {
    name: 'number-of-current-document',
    example: 'A/RES/58/208\n\n58/208. International migration and development',
    read: repeatedNumber,
  },
  {
    name: 'number-and-title',
    example: '58/208. International migration and development\n\nThe General Assembly,',
    read: numberHead,
  },
  {
    name: 'number-of-statement',
    example:
      'PRST 43/1. Migration\n\nAt the 3rd meeting, the President of the Human Rights Council made the following statement:',
    read: statementHead,
  },
  {
    name: 'resolution-number',
    example: 'RESOLUTION 1244 (1999)\n\nThe Security Council,',
    read: actHead,
  },
  {
    name: 'number-above-title',
    example: 'S-28/1\n\nMigration\n\nThe Human Rights Council,',
    read: context => loneNumberHead(context) ?? titleBelowNumber(context),
  },
  {
    name: 'word-and-symbol',
    example: 'RESOLUTION MEPC.391(81)\n\nTHE MARINE ENVIRONMENT PROTECTION COMMITTEE,',
    read: wordAndSymbolHead,
  },
  {
    name: 'symbol-and-title',
    example: 'WHA78.9 Migration\n\nThe Seventy-eighth World Health Assembly,',
    read: symbolAndTitleHead,
  },
  {
    name: 'number-of-unlisted-organ',
    example: '5/12. Migration\n\nThe Governing Board,',
    read: unlistedOrganHead,
  },
];

const LONGEST_HEAD = 600;

/**
 * The head that a block is; null where it is none.
 *
 * @param letterhead the organization that the source's letterhead names by its acronym
 * @param current the head of the document in which the block stands; its number needs no organ below it
 */
export function readHead(
  blocks: readonly Block[],
  at: number,
  letterhead: string | null,
  current: Head | null,
): Head | null {
  const text = blocks[at]?.text.text ?? '';
  if (blocks[at]?.note !== null || blocks[at]?.element?.cell != null || text.length > LONGEST_HEAD)
    return null;
  for (const rule of HEAD_RULES) {
    const head = rule.read({ blocks, at, text, letterhead, current });
    if (head !== null) return { ...head, at, rule };
  }
  return null;
}

function symbolHead({ text }: HeadContext) {
  const [, first = '', rest] = /^(\S+)\. (.+)$/.exec(text) ?? [];
  const isTitled = /.\/./.test(first);
  const [printed, title] = isTitled ? [first, rest] : [text];
  const [symbol = null] = readSymbols(printed);
  if (symbol === null || (title !== undefined && !/^\p{Lu}/u.test(title))) return null;
  const titleAt = title === undefined ? null : text.length - title.length;
  return { symbol, symbolMadeUp: false, titleAt, body: null };
}

/** The number of an act, a full stop or, in Arabic texts, a dash, and its title. */
const NUMBERED_TITLE = new RegExp(
  `^(${PRINTED_NUMBER})(?:\\.| [-\u2013]) ([\\p{Lu}\\p{Lo}\\d“"'‘«].*)$`,
  'u',
);

function numberedTitle(text: string) {
  const [, printed, title = ''] = NUMBERED_TITLE.exec(text) ?? [];
  return printed === undefined ? null : { printed, titleAt: text.length - title.length };
}

/** A resolution's number and title, below the symbol of the resolution or of what corrects it. */
function repeatedNumber({ text, current }: HeadContext) {
  const numbered = numberedTitle(text);
  if (numbered === null || current === null) return null;
  const act = symbolChange(current.symbol)?.symbol ?? current.symbol;
  return act.endsWith(`/${numbered.printed.replaceAll(' ', '')}`)
    ? { ...current, titleAt: numbered.titleAt }
    : null;
}

/** A resolution's number and title; its organ is the one that the enacting formula below names. */
function numberHead({ blocks, at, text, current }: HeadContext) {
  const numbered = numberedTitle(text);
  const number = numbered && readResolutionNumber(numbered.printed);
  const body = number && bodySpeakingIn(organBelow(blocks, at) ?? '', current?.symbol ?? null);
  const symbol = body && symbolOfNumber(body, number);
  const symbolMadeUp = Boolean(body?.madeUp || (body && symbol && isNumberedOnly(body, symbol)));
  return symbol ? { symbol, symbolMadeUp, titleAt: numbered.titleAt, body: body.name } : null;
}

/**
 * "PRST 43/1. Human rights and lamps", as the Human Rights Council numbers the statements of its President.
 */
const NUMBERED_STATEMENT = /^PRST[ /](?:OS\/)?(\d{1,3}\/\d{1,3})\. (\p{Lu}.{2,400})$/u;
const STATED_BY = /\bthe President of the Human Rights Council\b.{0,200}\bstatement\b/;
/** How many blocks below its number the words stand that lead a statement in. */
const STATED_WITHIN = 5;

function statementHead({ blocks, at, text, current }: HeadContext) {
  const [, number, title = ''] = NUMBERED_STATEMENT.exec(text) ?? [];
  if (number === undefined) return null;
  const symbol = `A/HRC/PRST/${number}` as DocumentSymbol;
  const isStated = blocks
    .slice(at + 1, at + STATED_WITHIN)
    .some(block => STATED_BY.test(block.text.text.slice(0, 600)));
  if (current?.symbol !== symbol && !isStated) return null;
  return { symbol, symbolMadeUp: false, titleAt: text.length - title.length, body: null };
}

/** The decisions of the General Assembly and the Economic and Social Council have a number, and no symbol. */
const isNumberedOnly = (body: Body, symbol: DocumentSymbol): boolean =>
  isPrincipal(body) && symbolFacts(symbol).kind === 'decision';

/** The symbol is made up where the organ has none of its own. */
function actHead({ blocks, at, text, letterhead, current }: HeadContext) {
  const [, printed = ''] = /^resolution (?:no\. ?)?(\d{1,4}(?: ?\([IVXLC\d]+\))?)$/i.exec(text) ?? [];
  const number = readResolutionNumber(printed);
  const organ = organBelow(blocks, at);
  if (number === null || organ === null) return null;
  const body =
    letterhead === null
      ? bodySpeakingIn(organ, current?.symbol ?? null)
      : bodyNamed(`${letterhead} ${organ}`);
  const symbol = body && actSymbol(body, 'resolution', number);
  return symbol ? { symbol, symbolMadeUp: body.madeUp ?? false, titleAt: null, body: body.name } : null;
}
