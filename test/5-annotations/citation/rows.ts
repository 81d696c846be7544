import type { CitationFinder } from '../../../src/5-annotations/citation/finder.ts';
import { Antecedents } from '../../../src/5-annotations/citation/short-form/antecedents.ts';

/** The range of a citation as text, its symbol, its date and its pinpoint; the last two may be left out. */
export type CitationRow = readonly [
  range: string,
  symbol: string | null,
  date?: string | null,
  pinpoint?: string,
];

/** What a row is there for, a text, and each citation that a finder finds in it. */
export type FinderRow = readonly [why: string, text: string, ...citations: CitationRow[]];

/** What `find` finds in a text that the organ `body` issued. */
export const found = (find: CitationFinder, text: string, body: string | null = null) =>
  find(text, { body, symbol: null }, new Antecedents()).map(({ start, end, symbol, citedDate, pinpoint }) => [
    text.slice(start, end),
    symbol,
    citedDate,
    pinpoint,
  ]);

/** The citations of a row, with what it leaves out. */
export const wanted = (citations: readonly CitationRow[]) =>
  citations.map(([range, symbol, date = null, pinpoint]) => [range, symbol, date, pinpoint ?? null]);
