import type { DocumentSymbol } from '../../../model/id.ts';
import { readSymbol } from '../../../references/symbol.ts';
import { SYMBOL_PATTERN } from '../../../references/symbol-pattern.ts';
import type { CitationFinder } from '../finder.ts';
import { pinpointAfter } from '../parts/pinpoint.ts';
import salesSymbols from './sales-symbols.json' with { type: 'json' };
import { titleStart } from './title-start.ts';

/** "E.95.XIII.18", "03.XIII.4", "E.75.II.A.3", "E/F.86.IV.1". */
const SALES_NUMBER = String.raw`(?:[ACEFRS](?:/[ACEFRS]){0,5}\.)?\d\d\.[IVXL]+(?:\.[A-Z])?\.\d+`;
/** "E.96.IV.8 and E.96.IV.13", "E.93.I.8 and corrigendum". */
const SALES_NUMBERS = String.raw`${SALES_NUMBER}(?:(?:,|,?\sand)\s${SALES_NUMBER})*(?:,?\sand\scorrigend[ua]m?)?`;
const IMPRINT = new RegExp(
  String.raw`\(?(?:United\sNations\spublications?,\s)?Sales\sNos?\.\s?${SALES_NUMBERS}\)?`,
  'g',
);

/**
 * Publications by sales number: "Report of the International Conference on Population and Development, Cairo,
 * 5–13 September 1994 (United Nations publication, Sales No. E.95.XIII.18), chap. I, resolution 1, annex".
 * Capitalized words before the brackets are the title, which belongs to the citation; a symbol right before
 * is the publication's own.
 */
export const findSalesPublications: CitationFinder = text =>
  [...text.matchAll(IMPRINT)].map(({ 0: printed, index }) => {
    const isInBrackets = printed.startsWith('(');
    const closesOther = !isInBrackets && printed.endsWith(')');
    const end = index + printed.length - (closesOther ? 1 : 0);
    const own = symbolBefore(text, index);
    const start = own?.start ?? (isInBrackets ? titleStart(text, index) : index);
    const pinpoint = pinpointAfter(text, end, 'document');
    return {
      start,
      end: pinpoint?.end ?? end,
      kind: 'publication',
      symbol: own?.symbol ?? symbolOfSale(printed, text.slice(start, index)),
      pinpoint: pinpoint?.text ?? null,
      citedDate: null,
    };
  });

const EACH_NUMBER = new RegExp(SALES_NUMBER, 'g');
const SALES_SYMBOLS: Readonly<Record<string, string>> = salesSymbols;

/** The symbol that a publication with a single sales number also has; each volume has its own. */
function symbolOfSale(printed: string, title: string): DocumentSymbol | null {
  const [number = '', ...more] = printed.match(EACH_NUMBER) ?? [];
  if (more.length > 0) return null;
  const [, volume] = /\bvol\. ([IVX]+)\b/.exec(title) ?? [];
  const symbol = SALES_SYMBOLS[volume ? `${number}, vol. ${volume}` : number];
  return (symbol as DocumentSymbol | undefined) ?? null;
}

/** Longer than any symbol. */
const MAX_SYMBOL = 60;
const OWN_SYMBOL = new RegExp(`(${SYMBOL_PATTERN})[.,]? $`);

function symbolBefore(text: string, at: number) {
  const from = Math.max(0, at - MAX_SYMBOL);
  const match = OWN_SYMBOL.exec(text.slice(from, at));
  const symbol = match ? readSymbol(match[1] ?? '') : null;
  return match && symbol ? { symbol, start: from + match.index } : null;
}
