import type { DocumentSymbol } from '../model/id.ts';
import { UNIT_STEP } from './address.ts';
import { type ActKind, BODIES, type Body, canHaveNumber } from './body.ts';
import { NUMBER_PATTERN, type ResolutionNumber, readResolutionNumber } from './resolution-number.ts';
import { romanValue } from './roman.ts';
import words from './symbol-words.json' with { type: 'json' };

/** What a symbol says by itself. */
export interface SymbolFacts {
  /** The organ that issued the document, by its full name; a Main Committee's documents are the General Assembly's. */
  readonly body: string | null;
  /** As it is counted in symbols: "58", "S-21", "3" for "(III)"; the year for an organ that counts by years. */
  readonly session: string | null;
  readonly kind: ActKind | 'document';
}

const SEGMENT = String.raw`[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*(?:\([A-Za-z0-9.]+\))*[A-Z]?`;
const SUFFIX = String.raw`\s?\((?:Parts?|Vols?\.|Sects?\.|Suppl?\.?|SUPP)\s?[A-Z0-9]+(?:\s?(?:and|[–-])\s?[A-Z0-9]+)?\)`;
const ACT = String.raw`(?<act>[A-Z]+(?:/[A-Z]+(?:\.\d+)?)*(?:/Sub\.\d+)?/(?:RES|DEC))/(?<number>${NUMBER_PATTERN})`;
const OTHER = String.raw`(?<root>[A-Z][A-Z0-9]*(?:[.-][A-Za-z0-9]+)*(?:\([A-Z0-9]+\))?)/${SEGMENT}(?:/${SEGMENT})*(?:${SUFFIX}(?:/${SEGMENT})*)?`;

/**
 * Matches what is written like a symbol, to be looked for in running text. It begins where a word does, so that
 * looking for it takes a time in proportion to the text. Whether it is a symbol, `readSymbol` decides.
 */
export const SYMBOL_PATTERN = String.raw`(?<![\w/.@%-])(?:${ACT}|${OTHER})(?![\w/])`.replaceAll(
  /\(\?<(?:act|number|root)>/g,
  '(?:',
);

const ACT_SYMBOL = new RegExp(`^${ACT}$`, 'i');
const OTHER_SYMBOL = new RegExp(`^${OTHER}$`, 'i');
const ROOTS: ReadonlySet<string> = new Set(words.roots);
const CASED: ReadonlyMap<string, string> = new Map(words.casedWords.map(word => [word.toLowerCase(), word]));

const SYMBOL_JOINT = new RegExp(`-(?=(?:${words.roots.join('|')})/)`, 'i');

/**
 * The canonical symbol of a text that is nothing but a symbol, in any usual spelling: "A_RES_58_208", "a/58/98",
 * "A/RES/217 A (III)", "A/80/6 (Sect. 29D)". Null for anything else: "HIV/AIDS", "24/7", two symbols, the address of a unit.
 */
export function readSymbol(text: string): DocumentSymbol | null {
  const spelled = text
    .trim()
    .replaceAll(/\s*[/_]\s*/g, '/')
    .replaceAll(/\s+/g, ' ');
  return readAct(spelled) ?? readOther(spelled);
}

/** The symbols of a document that carries several at once, as "A/65/896-S/2011/407"; of any other, its one. */
export const splitSymbols = (text: string): string[] => text.split(SYMBOL_JOINT);

/** The canonical symbol of an organ's resolution or decision; null if the organ does not number so. */
export function actSymbol(body: Body, kind: ActKind, number: ResolutionNumber): DocumentSymbol | null {
  const template = body[kind][number.form];
  if (template === undefined || !canHaveNumber(body, kind, number)) return null;
  return template.replaceAll(
    /\{(session|number|letter)\}/g,
    (_, part: 'session' | 'number' | 'letter') => number[part],
  ) as DocumentSymbol;
}

export function symbolFacts(symbol: DocumentSymbol): SymbolFacts {
  const { body, prefix } = issuer(symbol);
  const kind = /\/(?:RES\/|Res\.)/.test(symbol)
    ? 'resolution'
    : /\/(?:DEC\/|Dec\.)/.test(symbol)
      ? 'decision'
      : 'document';
  const said = symbol.slice(prefix.length);
  return {
    body: body?.name ?? null,
    session: body?.sessions ? readSession(said, body.sessions) : null,
    kind,
  };
}

function readAct(spelled: string): DocumentSymbol | null {
  const { act, number } = ACT_SYMBOL.exec(spelled)?.groups ?? {};
  const read = number ? readResolutionNumber(number) : null;
  if (!act || !read) return null;
  const series = casing(act);
  const body = BODIES.find(({ symbols }) => symbols.includes(series.replace(/\/(?:RES|DEC)$/, '')));
  const kind = series.endsWith('RES') ? 'resolution' : 'decision';
  return (body && actSymbol(body, kind, read)) ?? (`${series}/${plainly(read)}` as DocumentSymbol);
}

function readOther(spelled: string): DocumentSymbol | null {
  const { root } = OTHER_SYMBOL.exec(spelled)?.groups ?? {};
  if (!root || UNIT_STEP.test(spelled) || splitSymbols(spelled).length > 1) return null;
  const symbol = casing(spelled).replaceAll(' ', '');
  const isKnown = ROOTS.has(root.toUpperCase());
  return (isKnown ? isOfKnownSeries(symbol) : root === root.toUpperCase() && isOfSomeSeries(symbol))
    ? (symbol as DocumentSymbol)
    : null;
}

const plainly = ({ form, session, number, letter }: ResolutionNumber): string =>
  form === 'roman' || form === 'council' ? `${number}(${session})${letter}` : `${session}/${number}${letter}`;

/** A root of one letter says little: a number of two digits, or a series in capitals, must follow ("E/5119", "A/C.2/..."). */
const isOfKnownSeries = (symbol: string): boolean =>
  /\d/.test(symbol.slice(symbol.indexOf('/'))) &&
  (!/^[A-Z]\//.test(symbol) || /^.\/(?:\d+\/|\d\d|E?S-\d|[A-Z]+[./])/.test(symbol));

/** Of a root that is not in the list, as "GC(67)/RES/17": capitals, and two more segments or one like "DG.19". */
const isOfSomeSeries = (symbol: string): boolean =>
  /^[A-Z]{2}/.test(symbol) && (/^[^/]+\/[^/]+\/.*\d/.test(symbol) || /\/[A-Za-z]+\.\d/.test(symbol));

/** Capitals but for words such as "Add"; a symbol spelled in capitals but for some words of its own keeps these. */
function casing(spelled: string): string {
  const isLower = !/^[A-Z]/.test(spelled);
  return spelled
    .replaceAll(/[A-Za-z]+\.?/g, word => cased(word) ?? (isLower ? word.toUpperCase() : word))
    .replaceAll(/\((part|vol\.|sect\.)/gi, bracket => `(${cased(bracket.slice(1)) ?? ''}`);
}

const cased = (word: string): string | undefined =>
  CASED.get(word.toLowerCase()) ??
  (word.endsWith('.') && CASED.has(word.slice(0, -1).toLowerCase())
    ? `${CASED.get(word.slice(0, -1).toLowerCase())}.`
    : undefined);

/** The organ whose series has the longest beginning in common with the symbol. */
function issuer(symbol: DocumentSymbol): { body: Body | null; prefix: string } {
  const found = BODIES.flatMap(body => body.symbols.map(prefix => ({ body, prefix })))
    .filter(({ prefix }) => symbol.startsWith(prefix) && /^[/.]/.test(symbol.slice(prefix.length)))
    .sort((a, b) => b.prefix.length - a.prefix.length)[0];
  return found && !isOfAConference(symbol) ? found : { body: null, prefix: '' };
}

/** A conference's documents stand in the series of the organ that convened it, which did not issue them. */
const isOfAConference = (symbol: DocumentSymbol): boolean => /\/CONF\.\d/.test(symbol);

function readSession(said: string, counted: 'numbered' | 'yearly'): string | null {
  const roman = /\((E?S-)?([IVXLC]+)\)/.exec(said);
  if (roman) return `${roman[1] ?? ''}${romanValue(roman[2] ?? '') ?? roman[2]}`;
  const session = /^(?:\/(?:RES|DEC|INF|NGO|C\.\d+))*\/((?:E?S-)?\d+)\//.exec(said)?.[1] ?? null;
  const isYear = session !== null && /^(?:19|20)\d\d$/.test(session);
  return counted === 'yearly' || !isYear ? session : null;
}
