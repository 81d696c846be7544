import type { DocumentSymbol } from '../../../model/id.ts';
import { readSymbol, SYMBOL_PATTERN } from '../../../references/symbol.ts';
import organWords from '../act/organ-words.json' with { type: 'json' };
import type { Finder } from '../found.ts';
import { joinPinpoints } from '../found.ts';
import { pinpointAfter } from '../pinpoint.ts';
import salesSymbols from './sales-symbols.json' with { type: 'json' };

const NUMBER = String.raw`(?:[ACEFRS](?:/[ACEFRS])*\.)?\d\d\.[IVXL]+(?:\.[A-Z])?\.\d+`;
const SALES = new RegExp(
  String.raw`\(?(?:United\sNations\spublications?,\s)?Sales\sNos?\.\s?${NUMBER}(?:(?:,|,?\sand)\s${NUMBER})*(?:,?\sand\scorrigend[ua]m?)?\)?`,
  'g',
);

/**
 * Publications by their sales number: "Report of the International Conference on Population and Development, Cairo, 5–13
 * September 1994 (United Nations publication, Sales No. E.95.XIII.18), chap. I, resolution 1, annex". The title belongs to it
 * where it is the run of capitalised words before the brackets; a symbol right before is the publication's own.
 */
export const findPublications: Finder = text =>
  [...text.matchAll(SALES)].map(({ 0: printed, index }) => {
    const isInBrackets = printed.startsWith('(');
    const end = index + printed.length - (!isInBrackets && printed.endsWith(')') ? 1 : 0);
    const own = symbolBefore(text, index);
    const start = own?.start ?? (isInBrackets ? titleStart(text, index) : index);
    const pinpoint = pinpointAfter(text, end, 'document');
    return {
      start,
      end: pinpoint?.at ?? end,
      kind: 'publication',
      symbol: own?.symbol ?? symbolOfSale(printed, text.slice(start, index)),
      pinpoint: joinPinpoints(pinpoint?.text),
      citedDate: null,
    };
  });

const NUMBERS = new RegExp(NUMBER, 'g');
const SALES_SYMBOLS: Readonly<Record<string, string>> = salesSymbols;

/** The symbol that the publication of a single sales number has too; each volume its own. */
function symbolOfSale(printed: string, title: string): DocumentSymbol | null {
  const [number = '', ...more] = printed.match(NUMBERS) ?? [];
  const [, volume] = /\bvol\. ([IVX]+)\b/.exec(title) ?? [];
  return more.length > 0
    ? null
    : ((SALES_SYMBOLS[volume ? `${number}, vol. ${volume}` : number] as DocumentSymbol | undefined) ?? null);
}

const OWN_SYMBOL = new RegExp(`(${SYMBOL_PATTERN})[.,]? $`);

function symbolBefore(text: string, at: number) {
  const from = Math.max(0, at - 60);
  const found = OWN_SYMBOL.exec(text.slice(from, at));
  const symbol = found ? readSymbol(found[1] ?? '') : null;
  return found && symbol ? { symbol, start: from + found.index } : null;
}

/** Longer than any title. */
const REACH = 300;
const SMALL: ReadonlySet<string> = new Set([
  ...organWords.inside,
  'a',
  'an',
  'at',
  'by',
  'from',
  'with',
  'its',
]);

/** What follows a title after a colon: "Yearbook, vol. 10: 1985", "Milan, 26 August–6 September 1985: report prepared by the Secretariat". */
const ADDITION = /: (?:\d{4}|[a-z]+(?: [\w-]+){0,6}) $/;
const IN_TITLE = /^(?:["“‘]?[\p{Lu}\d].*|[–−-]|vols?\..*|No\..*|de|del|la|el|da|do|du)$/u;
const ENDS_BEFORE = /[.;)\]]$|^[^\p{Lu}\d].*:$/u;

/** Walks back over the words of a title; what opens the sentence or only leads to the title is no part of it. */
function titleStart(text: string, at: number): number {
  const from = Math.max(0, at - REACH);
  const to = at - (ADDITION.exec(text.slice(from, at))?.[0].length ?? 0);
  const title: { word: string; start: number }[] = [];
  for (const { 0: word, index } of [...text.slice(from, to).matchAll(/\S+/g)].reverse()) {
    if (title.length > 0 && ENDS_BEFORE.test(word) && !/^(?:vols?|No)\.$/.test(word)) break;
    if (!IN_TITLE.test(word) && !SMALL.has(word)) break;
    title.unshift({ word, start: from + index });
  }
  return (
    title.find(({ word }) => !SMALL.has(word.toLowerCase()) && !/^See$|^\d{1,3}\.?$|^[–−-]$/.test(word))
      ?.start ?? at
  );
}
