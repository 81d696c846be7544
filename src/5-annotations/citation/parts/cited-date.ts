import { DATE_PATTERN, readDate } from '../../../references/date.ts';
import { matchAt } from './match-at.ts';

/** The date that a text gives to what it cites. */
export interface CitedDate {
  /** ISO 8601; null if there is no date, or none of the calendar. */
  readonly citedDate: string | null;
  /** Where the date ends in the text. */
  readonly end: number;
}

/** " of 23 December 2003"; without the blank too, if a symbol has lost it. */
const OF_DATE = new RegExp(String.raw`\s?of\s${DATE_PATTERN}`, 'y');

/**
 * The date that follows what ends at `from`, as the expression finds it; if there is none, `end` is `from`.
 */
export function dateAfter(text: string, from: number, sticky: RegExp = OF_DATE): CitedDate {
  const [printed = ''] = matchAt(sticky, text, from) ?? [];
  return { citedDate: readDate(printed), end: from + printed.length };
}
