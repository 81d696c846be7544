import type { Queries } from '../../../db/queries/index.ts';
import type { DatedDueRow } from '../../../db/queries/mandates/calendar.ts';

/** What somebody is asked for by a time that is known, to the day, the month or the year. */
export interface CalendarEntry extends DatedDueRow {
  /** The first and the last day of that time, in ISO 8601. */
  readonly first: string;
  readonly last: string;
}

/**
 * What an organization or office is asked for by a date, a month or a year, in the order of time. Sessions are not among
 * them: when one of them deals with a report its number does not say.
 */
export async function calendarOf(queries: Queries, organization: string): Promise<CalendarEntry[]> {
  const dues = await queries.calendar.datedDues(organization);
  return dues
    .flatMap(due => {
      const days = daysOf(due.value);
      return days ? [{ ...due, ...days }] : [];
    })
    .toSorted((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : 0));
}

/** The days of "2025-10-31", "2024-06" and "2025"; null for what is no time of the calendar. */
export function daysOf(value: string): { readonly first: string; readonly last: string } | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (day !== undefined) return { first: value, last: value };
  const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { first: `${value}-01`, last: `${value}-${String(length).padStart(2, '0')}` };
}
