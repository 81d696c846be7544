import type { DocumentSymbol } from '../model/id.ts';
import { formatDate } from './date.ts';
import { regularSessionNumber, regularSessionPeriod } from './regular-session.ts';
import { symbolFacts } from './symbol-facts.ts';

/** The first and last day of a period, ISO 8601. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

/**
 * The period in which a resolution or decision can have been adopted, according to its symbol: a regular
 * session of the General Assembly, a year of the Security Council, or the year in which the Human Rights Council held
 * a regular session. Null for all other symbols.
 */
export function adoptionPeriod(symbol: DocumentSymbol): DateRange | null {
  const [, year] = /^S\/RES\/\d+\((\d{4})\)$/.exec(symbol) ?? [];
  if (year !== undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const { body, session, kind } = symbolFacts(symbol);
  const number = regularSessionNumber(session);
  if (body === 'Human Rights Council' && kind !== 'document' && number !== null) return councilYear(number);
  return body !== 'General Assembly' || kind === 'document' || number === null
    ? null
    : regularSessionPeriod(number);
}

/** The Human Rights Council has held three regular sessions a year since its first, in 2006. */
export const humanRightsCouncilYear = (session: number): number => 2005 + Math.ceil(session / 3);

function councilYear(session: number): DateRange {
  const year = humanRightsCouncilYear(session);
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

export const isWithin = (date: string, { from, to }: DateRange): boolean => from <= date && date <= to;

/** "from 1 September 2003 to 30 September 2004". */
export const formatDateRange = ({ from, to }: DateRange): string =>
  `from ${formatDate(from)} to ${formatDate(to)}`;
