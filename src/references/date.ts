/** In calendar order. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Matches "23 December 2003"; the groups are day, month name and year. */
export const DATE_PATTERN = `(\\d{1,2})\\s+(${MONTHS.join('|')})\\s+(\\d{4})`;

const DATE = new RegExp(`\\b${DATE_PATTERN}\\b`);

/** The first date in `text`, as ISO 8601; null if there is none, or if it does not exist in the calendar. */
export function readDate(text: string): string | null {
  const [, day = '', month = '', year = ''] = DATE.exec(text) ?? [];
  if (!year) return null;
  const iso = `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(iso) ? null : iso;
}

/** `2003-12-23` -> "23 December 2003". */
export const formatDate = (iso: string): string =>
  `${Number(iso.slice(8))} ${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;
