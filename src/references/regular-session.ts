/** The first regular session of the General Assembly that kept to the calendar of `regularSessionPeriod`. */
const FIRST_IN_CALENDAR = 6;

/**
 * The period of a regular session of the General Assembly. Session `n` opens in September of the year 1945 +
 * n, and closes in September of the next year, on the day before session `n + 1` opens; that September
 * belongs to the periods of both. Null for sessions before the sixth.
 */
export function regularSessionPeriod(session: number): { readonly from: string; readonly to: string } | null {
  if (!Number.isInteger(session) || session < FIRST_IN_CALENDAR) return null;
  const year = 1945 + session;
  return { from: `${year}-09-01`, to: `${year + 1}-09-30` };
}

/** The number of a regular session as written in symbols: 58 for "58"; null for "S-21" and for null. */
export const regularSessionNumber = (session: string | null): number | null =>
  session !== null && /^\d{1,3}$/.test(session) ? Number(session) : null;
