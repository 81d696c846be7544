import type { Block } from '../2-blocks/block.ts';
import { enactingOrgan, leadingOrgan } from '../2-blocks/enacting-formula.ts';
import type { DocumentSymbol } from '../model/id.ts';
import { actSymbol } from '../references/act.ts';
import { bodyNamed } from '../references/body.ts';
import { readResolutionNumber } from '../references/resolution-number.ts';
import { readSymbol } from '../references/symbol.ts';

/** A block that gives a document its symbol, and perhaps its title. */
export interface Head {
  /** Which of the blocks it is. */
  readonly at: number;
  readonly symbol: DocumentSymbol;
  readonly symbolMadeUp: boolean;
  /** Where in the block's text the title begins; null for a head without a title. */
  readonly titleAt: number | null;
  readonly body: string | null;
}

/** How far below its head a resolution's enacting formula may stand. */
const ENACTING_WITHIN = 14;
const LONGEST_HEAD = 600;

/**
 * Reads a head: "A/58/98. International migration and development", a symbol alone, "58/208. International migration
 * and development" above "The General Assembly,", or "RESOLUTION No. 1244 (CI)".
 *
 * @param letterhead the organization that the source's letterhead names by its acronym
 * @param current the head of the document in which the block stands, whose number needs no organ below it
 */
export function readHead(
  blocks: readonly Block[],
  at: number,
  letterhead: string | null,
  current: Head | null,
): Head | null {
  const text = blocks[at]?.text.text ?? '';
  if (blocks[at]?.note !== null || text.length > LONGEST_HEAD) return null;
  return (
    symbolHead(text, at) ?? numberHead(blocks, text, at, current) ?? actHead(blocks, text, at, letterhead)
  );
}

function symbolHead(text: string, at: number): Head | null {
  const [, printed = text, title] = /^(\S+\/\S+?)\. (.+)$/.exec(text) ?? [];
  const symbol = readSymbol(printed);
  if (symbol === null || (title !== undefined && !/^\p{Lu}/u.test(title))) return null;
  return {
    at,
    symbol,
    symbolMadeUp: false,
    titleAt: title === undefined ? null : text.length - title.length,
    body: null,
  };
}

/** A resolution's number and title; its organ is the one that speaks below. */
function numberHead(blocks: readonly Block[], text: string, at: number, current: Head | null): Head | null {
  const [, printed = '', title = ''] =
    /^((?:E?S-)?\d{1,4}\/\d{1,3}(?: ?[A-Z])?|\d{1,4}(?: ?[A-Z])? ?\((?:E?S-)?[IVXLC]+\))\. ([\p{Lu}\d“"'‘].*)$/u.exec(
      text,
    ) ?? [];
  const number = readResolutionNumber(printed);
  const body = number && bodyNamed(organBelow(blocks, at) ?? '');
  const titleAt = text.length - title.length;
  if (printed !== '' && current?.symbol.endsWith(`/${printed.replaceAll(' ', '')}`))
    return { ...current, at, titleAt };
  const symbol = body && actSymbol(body, 'resolution', number);
  return symbol ? { at, symbol, symbolMadeUp: false, titleAt, body: body.name } : null;
}

/** "RESOLUTION No. 1244 (CI)": the symbol is made up where the organ has none of its own. */
function actHead(blocks: readonly Block[], text: string, at: number, letterhead: string | null): Head | null {
  const [, printed = ''] = /^resolution (?:no\. ?)?(\d{1,4}(?: ?\([IVXLC\d]+\))?)$/i.exec(text) ?? [];
  const number = readResolutionNumber(printed);
  const organ = organBelow(blocks, at);
  if (number === null || organ === null) return null;
  const body = bodyNamed(letterhead === null ? organ : `${letterhead} ${organ}`);
  const symbol = body && actSymbol(body, 'resolution', number);
  if (!symbol) return null;
  return { at, symbol, symbolMadeUp: !symbol.startsWith('S/'), titleAt: null, body: body.name };
}

function organBelow(blocks: readonly Block[], at: number): string | null {
  for (const { text, note } of blocks.slice(at + 1, at + ENACTING_WITHIN)) {
    const organ = note === null ? (enactingOrgan(text.text) ?? leadingOrgan(text.text)) : null;
    if (organ !== null) return organ;
  }
  return null;
}
