import type { Block } from '../2-blocks/block.ts';
import { enactingOrgan, leadingOrgan } from '../2-blocks/enacting-formula.ts';
import type { DocumentSymbol } from '../model/id.ts';
import type { Rule } from '../model/rule.ts';
import { actSymbol } from '../references/act.ts';
import { bodyNamed } from '../references/body.ts';
import { readResolutionNumber } from '../references/resolution-number.ts';
import { readSymbols } from '../references/symbol.ts';
import { symbolChange } from '../references/symbol-change.ts';
import { foreignOrgan } from './language/formulas.ts';

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
    name: 'resolution-number',
    example: 'RESOLUTION 1244 (1999)\n\nThe Security Council,',
    read: actHead,
  },
];

/** How many blocks below its head a resolution's enacting formula may stand. */
const ENACTING_WITHIN = 14;
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

/** The number of an act, a full stop, and its title. */
const NUMBERED_TITLE = new RegExp(
  `^(${[
    '(?:E?S-)?\\d{1,4}/\\d{1,3}(?: ?[A-Z])?', // "58/208", "57/270 B", "ES-10/21"
    '\\d{1,4}(?: ?[A-Z])? ?\\((?:E?S-)?[IVXLC]+\\)', // "217 A (III)", "3201 (S-VI)"
  ].join('|')})\\. ([\\p{Lu}\\p{Lo}\\d“"'‘«].*)$`,
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
function numberHead({ blocks, at, text }: HeadContext) {
  const numbered = numberedTitle(text);
  const number = numbered && readResolutionNumber(numbered.printed);
  const body = number && bodyNamed(organBelow(blocks, at) ?? '');
  const symbol = body && actSymbol(body, 'resolution', number);
  return symbol ? { symbol, symbolMadeUp: false, titleAt: numbered.titleAt, body: body.name } : null;
}

/** The symbol is made up where the organ has none of its own. */
function actHead({ blocks, at, text, letterhead }: HeadContext) {
  const [, printed = ''] = /^resolution (?:no\. ?)?(\d{1,4}(?: ?\([IVXLC\d]+\))?)$/i.exec(text) ?? [];
  const number = readResolutionNumber(printed);
  const organ = organBelow(blocks, at);
  if (number === null || organ === null) return null;
  const body = bodyNamed(letterhead === null ? organ : `${letterhead} ${organ}`);
  const symbol = body && actSymbol(body, 'resolution', number);
  return symbol ? { symbol, symbolMadeUp: !symbol.startsWith('S/'), titleAt: null, body: body.name } : null;
}

function organBelow(blocks: readonly Block[], at: number): string | null {
  for (const { text, note } of blocks.slice(at + 1, at + ENACTING_WITHIN)) {
    const organ =
      note === null ? (enactingOrgan(text.text) ?? leadingOrgan(text.text) ?? foreignOrgan(text.text)) : null;
    if (organ !== null) return organ;
  }
  return null;
}
