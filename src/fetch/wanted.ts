import type { DocumentSymbol } from '../model/id.ts';
import { actSymbol } from '../references/act.ts';
import { BODIES, BODY_NAMES, type Body, bodyNamed } from '../references/body.ts';
import { readReference } from '../references/reference.ts';
import { readResolutionNumber } from '../references/resolution-number.ts';
import { readSymbol, splitSymbols } from '../references/symbol.ts';

/** The document that a person asks for. */
export interface Wanted {
  readonly symbol: DocumentSymbol;
  /** Other documents that the words can mean: A/HRC/RES/58/2 for "58/2". */
  readonly others: readonly DocumentSymbol[];
}

/** Nobody writes a longer reference to one document, and no symbol is longer than a file's name can be. */
const [MAX_LENGTH, MAX_SYMBOL] = [300, 150];

/**
 * Reads any spelling that a person would use for a document, a link to it, or the name of its file: "A/RES/79/1",
 * "GA res. 79/1", "S/RES/2754 (2024)", "https://docs.un.org/en/A/RES/79/1", "A_RES_79_1.pdf". A part of a
 * document stands for all of it. Null if it is not understood, or not all of it.
 *
 * @param body whose resolution a bare number is
 */
export function readWanted(text: string, body: Body | null = null): Wanted | null {
  if (text.length > MAX_LENGTH) return null;
  const named = text.trim().replace(FILE_EXTENSION, '');
  return resolutionOf(body, named) ?? firstMeant(isLink(named) ? linkTarget(named) : named);
}

/** The organ with this name, in either case, or with this series: "GA", "general assembly", "A/HRC". */
export function bodyCalled(text: string): Body | null {
  const called = text.trim().toLowerCase();
  const name = BODY_NAMES.find(name => name.toLowerCase() === called);
  return name === undefined
    ? (BODIES.find(({ symbols }) => symbols.some(series => series.toLowerCase() === called)) ?? null)
    : bodyNamed(name);
}

/** ".pdf", "-EN.docx" */
const FILE_EXTENSION = /(?:-(?:ar|zh|en|fr|ru|es))?\.(?:pdf|docx?)$/i;

function resolutionOf(body: Body | null, text: string): Wanted | null {
  const number = readResolutionNumber(text);
  const symbol = body && number && actSymbol(body, 'resolution', number);
  return symbol && { symbol, others: [] };
}

function firstMeant(text: string): Wanted | null {
  const reference = readReference(text);
  const [symbol, ...others] = reference?.symbols ?? [];
  if (!symbol || symbol.length > MAX_SYMBOL || reference?.remainder !== '') return null;
  // all the symbols of "A/65/896-S/2011/407" are those of one document
  const isJoint = splitSymbols(text.replaceAll('_', '/')).length > 1;
  return { symbol, others: isJoint ? [] : others };
}

const isLink = (text: string): boolean => /^https?:/i.test(text) && URL.canParse(text);

/** The symbol in the query of a link ("...?s=A/RES/79/1&t=pdf"), or else its path. */
function linkTarget(link: string): string {
  const { host, pathname, searchParams } = new URL(link);
  const [symbol] = [...searchParams.values()].flatMap(value => readSymbol(value) ?? []);
  return symbol ?? decoded(`${host}${pathname}`);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
