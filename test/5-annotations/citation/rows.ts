import type { CitationFinder } from '../../../src/5-annotations/citation/finder.ts';
import { Antecedents } from '../../../src/5-annotations/citation/short-form/antecedents.ts';

/** The range of a citation as text, its symbol, its date and its pinpoint; the last two may be left out. */
export type Found = readonly [range: string, symbol: string | null, date?: string | null, pinpoint?: string];

/** What `find` finds in `text`, in the form of a row of a table. */
export const rows = (find: CitationFinder, text: string, body: string | null = null) =>
  find(text, { body, symbol: null }, new Antecedents()).map(({ start, end, symbol, citedDate, pinpoint }) => [
    text.slice(start, end),
    symbol,
    citedDate,
    pinpoint,
  ]);

/** A row with what was left out. */
export const full = ([range, symbol, date = null, pinpoint]: Found) => [
  range,
  symbol,
  date,
  pinpoint ?? null,
];
