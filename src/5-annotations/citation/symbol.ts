import type { Range } from '../../model/range.ts';
import { readSymbol, splitSymbols } from '../../references/symbol.ts';
import { symbolFacts } from '../../references/symbol-facts.ts';
import { SYMBOL_PATTERN } from '../../references/symbol-pattern.ts';
import type { CitationFinder, CitationMatch } from './finder.ts';
import { dateAfter } from './parts/cited-date.ts';
import { issuerBefore } from './parts/issuer.ts';
import { endOfMatchAt, matchAt } from './parts/match-at.ts';
import { isRangeLink, numbersBetween } from './parts/number-range.ts';
import { joinPinpoints, pinpointAfter, pinpointBefore } from './parts/pinpoint.ts';

/**
 * Symbols: "(A/56/329)", "A/C.2/54/2, annex", "A/57/387 and Corr.1", "document
 * TD/B/COM.1/64-TD/B/COM.1/EM.22/3 of 27 November 2003". A document with several symbols is one
 * citation, of the first. In "(A/CONF.192/15), chap. IV" the brackets are within the range. The
 * symbols that "A/78/1–A/78/4" implies are cited too, unless they are many, with the range from the
 * first symbol to the last.
 */
export const findSymbols: CitationFinder = text => {
  const printed = printedSymbols(text);
  return printed.flatMap((match, index) => [...impliedBetween(text, printed[index - 1], match), match]);
};

const SYMBOL = new RegExp(SYMBOL_PATTERN, 'g');

function printedSymbols(text: string): CitationMatch[] {
  return [...text.matchAll(SYMBOL)].flatMap(({ 0: printed, index }) => {
    const symbol = readSymbol(splitSymbols(printed)[0] ?? '');
    if (!symbol) return [];
    const bare = { start: index, end: modificationsEnd(text, index + printed.length) };
    const isInBrackets = text[bare.start - 1] === '(' && text[bare.end] === ')';
    const { citedDate, end: dateEnd } = dateAfter(text, bare.end);
    const before = pinpointBefore(text, bare.start);
    const after = pinpointAfter(text, isInBrackets ? bare.end + 1 : dateEnd, 'document');
    const start = isInBrackets && after ? bare.start - 1 : bare.start;
    return {
      start: before?.start ?? issuerStart(text, bare) ?? start,
      end: after?.end ?? dateEnd,
      kind: kindBefore(text, bare) ?? symbolFacts(symbol).kind,
      symbol,
      pinpoint: joinPinpoints(before?.text, after?.text),
      citedDate,
    };
  });
}

const MODIFICATION = String.raw`(?:Add|Amend|Corr|Rev)\.\d+`;
const FIRST_MODIFICATION = /(?:,|,? and) (?:Add|Amend|Corr|Rev)\.\d/y;
const MODIFICATIONS = new RegExp(
  '(?:(?:,|,? and) (?:' +
    [
      // ", Corr.1 and Add.1–3", " and Add.3/Corr.1"
      String.raw`${MODIFICATION}(?:[–-]\d+)?(?:/${MODIFICATION})*`,
      // " and 2" of "Corr.1 and 2"
      String.raw`\d+(?= |[,.;)]|$)`,
    ].join('|') +
    '))+',
  'y',
);

/**
 * The end of a symbol with the addenda and corrigenda that are cited with it: "A/51/341, Corr.1 and Add.1–3".
 */
const modificationsEnd = (text: string, end: number): number =>
  matchAt(FIRST_MODIFICATION, text, end) ? endOfMatchAt(MODIFICATIONS, text, end) : end;

/** Longer than "documents ". */
const MAX_DOCUMENT_WORD = 12;
const DOCUMENT_WORD = /documents? $/;

/** Where the organization begins in "World Health Organization, document EB136/8". */
function issuerStart(text: string, { start }: Range): number | null {
  const [word] = DOCUMENT_WORD.exec(text.slice(Math.max(0, start - MAX_DOCUMENT_WORD), start)) ?? [];
  return word === undefined ? null : (issuerBefore(text, start - word.length)?.start ?? null);
}

/** Longer than "draft resolutions ". */
const MAX_KIND_WORDS = 20;
const KIND_WORD = /(?<!draft )\b(resolution|decision)s? $/i;

/** The kind as named before the symbol: "decision ISBA/28/C/9", but not "draft resolution A/78/L.60". */
function kindBefore(text: string, { start }: Range): 'resolution' | 'decision' | null {
  const [, kind] = KIND_WORD.exec(text.slice(Math.max(0, start - MAX_KIND_WORDS), start)) ?? [];
  if (kind === undefined) return null;
  return /^r/i.test(kind) ? 'resolution' : 'decision';
}

/** Longer than any link of a range. */
const MAX_RANGE_LINK = 5;
const LAST_NUMBER = /^(.*\D)(\d+)$/;

/** The symbols that a range implies: A/78/2 and A/78/3 of "A/78/1–A/78/4". */
function impliedBetween(
  text: string,
  first: CitationMatch | undefined,
  last: CitationMatch,
): CitationMatch[] {
  const link = first && text.slice(first.end, Math.min(last.start, first.end + MAX_RANGE_LINK));
  if (!first || link === undefined || !isRangeLink(link)) return [];
  const [, series, from] = LAST_NUMBER.exec(first.symbol ?? '') ?? [];
  const [, lastSeries, to] = LAST_NUMBER.exec(last.symbol ?? '') ?? [];
  if (series === undefined || series !== lastSeries) return [];
  return numbersBetween(Number(from), Number(to)).flatMap(number => {
    const symbol = readSymbol(`${series}${number}`);
    return symbol
      ? [{ ...last, start: first.start, end: last.end, symbol, pinpoint: null, citedDate: null }]
      : [];
  });
}
