import { PRINTED_ACT_PATTERN, readActSymbol } from '../../../references/act.ts';
import { readSymbol } from '../../../references/symbol.ts';
import type { CitationFinder } from '../finder.ts';
import { dateAfter } from '../parts/cited-date.ts';
import { pinpointAfter } from '../parts/pinpoint.ts';

/** Shorter beginnings, as of "1/CP.21" and "A.963(23)", mean too much else. */
const PRINTED_ACT = new RegExp(
  String.raw`(?<![\w/.@%-])(?=[A-Z]{3})(?:${PRINTED_ACT_PATTERN})(?![\w/])`,
  'g',
);

/** Acts that are cited by their symbols alone, where only the list of organs tells them: "as adopted in WHA57.17". */
export const findPrintedActs: CitationFinder = text =>
  [...text.matchAll(PRINTED_ACT)].flatMap(({ 0: printed, index: start }) => {
    const symbol = readSymbol(printed);
    const kind = symbol && readActSymbol(symbol)?.kind;
    if (!symbol || !kind) return [];
    const { citedDate, end } = dateAfter(text, start + printed.length);
    const pinpoint = pinpointAfter(text, end, 'act');
    return [{ start, end: pinpoint?.end ?? end, kind, symbol, pinpoint: pinpoint?.text ?? null, citedDate }];
  });
