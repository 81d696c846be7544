import { readSymbol, SYMBOL_PATTERN } from '../../model/symbol.ts';
import type { Finder } from './found.ts';
import { joinPinpoints } from './found.ts';
import organWords from './organ-words.json' with { type: 'json' };
import { pinpointAfter } from './pinpoint.ts';

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
    const pinpoint = pinpointAfter(text, end, 'document');
    return {
      start: own?.start ?? (isInBrackets ? titleStart(text, index) : index),
      end: pinpoint?.at ?? end,
      kind: 'publication',
      symbol: own?.symbol ?? null,
      pinpoint: joinPinpoints(pinpoint?.text),
      citedDate: null,
    };
  });

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

/** Walks back over the words of a title; what opens the sentence or only leads to the title is no part of it. */
function titleStart(text: string, at: number): number {
  const from = Math.max(0, at - REACH);
  const title: { word: string; start: number }[] = [];
  for (const { 0: word, index } of [...text.slice(from, at).matchAll(/\S+/g)].reverse()) {
    if (title.length > 0 && /[.;:)\]]$/.test(word) && !/^(?:vols?|No)\.$/.test(word)) break;
    if (!/^["“‘]?[A-Z\d]/.test(word) && !SMALL.has(word) && !/^(?:vols?|No)\./.test(word)) break;
    title.unshift({ word, start: from + index });
  }
  return (
    title.find(({ word }) => !SMALL.has(word.toLowerCase()) && !/^See$|^\d{1,2}\.?$/.test(word))?.start ?? at
  );
}
