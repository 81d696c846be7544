import type { DocumentSymbol } from '../model/id.ts';
import { actSymbol, readPrintedAct } from './act.ts';
import { UNIT_STEP } from './address.ts';
import { BODIES } from './body.ts';
import { type ResolutionNumber, readResolutionNumber } from './resolution-number.ts';
import { ACT_SYMBOL, OTHER_SYMBOL } from './symbol-pattern.ts';
import words from './symbol-words.json' with { type: 'json' };

/**
 * The canonical symbol for a text that consists of a symbol in any usual spelling: "A_RES_58_208",
 * "a/58/98", "A/RES/217 A (III)", "A/80/6 (Sect. 29D)". Null for anything else: "HIV/AIDS", "24/7",
 * two symbols, a unit's id.
 */
export function readSymbol(text: string): DocumentSymbol | null {
  const spelling = text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?[/_] ?/g, '/');
  return readPrintedAct(spelling) ?? readAct(spelling) ?? readOther(spelling);
}

/** Splits the symbols of a document that has several, such as "A/65/896-S/2011/407". */
export const splitSymbols = (text: string): string[] => text.split(JOINING_HYPHEN);

/** The symbols in a text that consists of one, or of all that a document has; none for any other text. */
export function readSymbols(text: string): DocumentSymbol[] {
  const symbols = splitSymbols(text.replaceAll(/ ?[–—] ?/g, '-')).map(readSymbol);
  return symbols.every(symbol => symbol !== null) ? symbols : [];
}

const JOINING_HYPHEN = new RegExp(`-(?=(?:${words.roots.join('|')})/)`, 'i');

function readAct(spelling: string): DocumentSymbol | null {
  const { series: spelledSeries, number: spelledNumber } = ACT_SYMBOL.exec(spelling)?.groups ?? {};
  const number = spelledNumber ? readResolutionNumber(spelledNumber) : null;
  if (!spelledSeries || !number) return null;
  const series = withCanonicalCase(spelledSeries);
  const body = BODIES.find(({ symbols }) => symbols.includes(series.replace(/\/(?:RES|DEC)$/, '')));
  const kind = series.endsWith('RES') ? 'resolution' : 'decision';
  return (body && actSymbol(body, kind, number)) ?? (`${series}/${usualNumber(number)}` as DocumentSymbol);
}

/** The number in the symbols of most organs. */
const usualNumber = ({ form, session, number, letter }: ResolutionNumber): string =>
  form === 'roman' || form === 'council' ? `${number}(${session})${letter}` : `${session}/${number}${letter}`;

const KNOWN_ROOTS: ReadonlySet<string> = new Set(words.roots);

function readOther(spelling: string): DocumentSymbol | null {
  const { root } = OTHER_SYMBOL.exec(spelling)?.groups ?? {};
  if (!root || UNIT_STEP.test(spelling) || splitSymbols(spelling).length > 1) return null;
  const symbol = withCanonicalCase(spelling).replaceAll(' ', '');
  const isPlausible = KNOWN_ROOTS.has(root.toUpperCase())
    ? fitsKnownRoot(symbol)
    : root === root.toUpperCase() && fitsUnknownRoot(symbol);
  return isPlausible ? (symbol as DocumentSymbol) : null;
}

/** After a root of one letter: "/58/", "/5119", "/S-21", "/C.2", "/RES/". */
const AFTER_SINGLE_LETTER = /^.\/(?:\d+\/|\d\d|E?S-\d|[A-Z]+[./])/;

/**
 * A symbol has a figure; a root of one letter is not enough unless a session, a long
 * number or a series follows.
 */
const fitsKnownRoot = (symbol: string): boolean =>
  /\d/.test(symbol.slice(symbol.indexOf('/'))) &&
  (!/^[A-Z]\//.test(symbol) || AFTER_SINGLE_LETTER.test(symbol));

/**
 * With a root that is not listed, as in "GC(67)/RES/17": capitals, and a third segment or one like "DG.19".
 */
const fitsUnknownRoot = (symbol: string): boolean =>
  /^[A-Z]{2}/.test(symbol) && (/^[^/]+\/[^/]+\/.*\d/.test(symbol) || /\/[A-Za-z]+\.\d/.test(symbol));

const CASED_WORDS: ReadonlyMap<string, string> = new Map(
  words.casedWords.map(word => [word.toLowerCase(), word]),
);

/**
 * Capitals, except for words such as "Add"; a symbol that begins with a capital keeps the
 * words that are not listed.
 */
function withCanonicalCase(spelling: string): string {
  const isLowerCase = !/^[A-Z]/.test(spelling);
  return spelling
    .replaceAll(/[A-Za-z]+\.?/g, word => casedWord(word) ?? (isLowerCase ? word.toUpperCase() : word))
    .replaceAll(/\((part|vol\.|sect\.)/gi, bracket => `(${casedWord(bracket.slice(1)) ?? ''}`);
}

const casedWord = (word: string): string | undefined =>
  CASED_WORDS.get(word.toLowerCase()) ?? (word.endsWith('.') ? casedAbbreviation(word) : undefined);

function casedAbbreviation(word: string): string | undefined {
  const cased = CASED_WORDS.get(word.slice(0, -1).toLowerCase());
  return cased && `${cased}.`;
}
