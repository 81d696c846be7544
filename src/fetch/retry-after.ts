/**
 * How long a `Retry-After` header asks to wait, in seconds: "120", or until "Fri, 27 Nov 2026 07:28:00 GMT".
 * Null if there is none, or it is neither. (RFC 9110, 10.2.3)
 *
 * @param now milliseconds since 1970 by the clock of whoever sent it
 */
export function readRetryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const until = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(until) ? null : Math.min(Math.max(0, Math.ceil((until - now) / 1000)), LONGEST);
}

/** Thirty years, as long as the longest number that is read. */
const LONGEST = 999_999_999;
