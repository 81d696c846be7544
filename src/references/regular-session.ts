/**
 * The General Assembly's calendar: its regular session `n` opens in September of the year 1945 + n and closes in
 * September of the next, on the day before the following one opens. The first five did not keep to it.
 */
export const FIRST_IN_CALENDAR = 6;

/** The first and the last day, ISO 8601, on which something can be of the session; the month of change belongs to both. */
export function regularSessionPeriod(session: number): { readonly from: string; readonly to: string } | null {
  if (!Number.isInteger(session) || session < FIRST_IN_CALENDAR) return null;
  const year = 1945 + session;
  return { from: `${year}-09-01`, to: `${year + 1}-09-30` };
}

/** The number of a regular session as it is counted in symbols: 58 for "58", null for "S-21" and for none. */
export const regularSessionNumber = (session: string | null): number | null =>
  session !== null && /^\d{1,3}$/.test(session) ? Number(session) : null;
