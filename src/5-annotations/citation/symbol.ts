import { DATE_PATTERN, readDate } from '../../references/date.ts';
import { readSymbol, SYMBOL_PATTERN, splitSymbols, symbolFacts } from '../../references/symbol.ts';
import { isRangeLink, numbersBetween } from './act/number-range.ts';
import { type Cited, type Finder, joinPinpoints } from './found.ts';
import { issuerBefore } from './instrument/issuer.ts';
import { matchAt, pinpointAfter, pinpointBefore } from './pinpoint.ts';

const SYMBOL = new RegExp(SYMBOL_PATTERN, 'g');
const MODIFICATIONS =
  /(?:(?:,|,? and) (?:(?:Add|Amend|Corr|Rev)\.\d+(?:[–-]\d+)?(?:\/(?:Add|Amend|Corr|Rev)\.\d+)*|\d+(?= |[,.;)]|$)))+/y;
const FIRST_MODIFICATION = /(?:,|,? and) (?:Add|Amend|Corr|Rev)\.\d/y;
const DATE = new RegExp(String.raw`\sof\s${DATE_PATTERN}`, 'y');
const CALLED = /(?<!draft )\b(resolution|decision)s? $/i;

/**
 * Symbols: "(A/56/329)", "A/C.2/54/2, annex", "A/57/387 and Corr.1", "document TD/B/COM.1/64-TD/B/COM.1/EM.22/3 of 27
 * November 2003". A document that carries several symbols at once is one citation, of the first. In "(A/CONF.192/15), chap. IV" the
 * brackets are within the range. What "A/78/1–A/78/4" implies is cited too, where it is not much, with the range from the first
 * symbol to the last.
 */
export const findSymbols: Finder = text => {
  const printed = printedSymbols(text);
  return printed.flatMap((one, index) => [...symbolsBetween(text, printed[index - 1], one), one]);
};

const printedSymbols: (text: string) => Cited[] = text =>
  [...text.matchAll(SYMBOL)].flatMap(({ 0: printed, index }) => {
    const symbol = readSymbol(splitSymbols(printed)[0] ?? '');
    if (!symbol) return [];
    const bare = index + printed.length;
    const modified = matchAt(FIRST_MODIFICATION, text, bare) ? matchAt(MODIFICATIONS, text, bare) : null;
    const named = bare + (modified?.[0].length ?? 0);
    const date = matchAt(DATE, text, named)?.[0] ?? '';
    const before = pinpointBefore(text, index);
    const isInBrackets = text[index - 1] === '(' && text[named] === ')';
    const after = pinpointAfter(text, isInBrackets ? named + 1 : named + date.length, 'document');
    const issuer = before ? null : issuerOf(text, index);
    const called = CALLED.exec(text.slice(Math.max(0, index - 20), index))?.[1]?.toLowerCase();
    return {
      start: before?.at ?? issuer ?? (isInBrackets && after ? index - 1 : index),
      end: after?.at ?? named + date.length,
      kind: called === 'resolution' || called === 'decision' ? called : symbolFacts(symbol).kind,
      symbol,
      pinpoint: joinPinpoints(before?.text, after?.text),
      citedDate: readDate(date),
    };
  });

const DOCUMENT = /documents? $/;

/** Where the organization begins in "World Health Organization, document EB136/8". */
function issuerOf(text: string, at: number): number | null {
  const [word] = DOCUMENT.exec(text.slice(Math.max(0, at - 12), at)) ?? [];
  return word === undefined ? null : (issuerBefore(text, at - word.length)?.start ?? null);
}

const LAST_NUMBER = /^(.*\D)(\d+)$/;

function symbolsBetween(text: string, first: Cited | undefined, last: Cited): Cited[] {
  if (!first || !isRangeLink(text.slice(first.end, Math.min(last.start, first.end + 5)))) return [];
  const [, series, from] = LAST_NUMBER.exec(first.symbol ?? '') ?? [];
  const [, same, to] = LAST_NUMBER.exec(last.symbol ?? '') ?? [];
  if (series === undefined || series !== same) return [];
  return numbersBetween(Number(from), Number(to)).flatMap(number => {
    const symbol = readSymbol(`${series}${number}`);
    return symbol
      ? [{ ...last, start: first.start, end: last.end, symbol, pinpoint: null, citedDate: null }]
      : [];
  });
}
