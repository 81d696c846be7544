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

const MONTH = `(?:${MONTHS.join('|')})`;
/** "23", "22nd". */
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;

/** Matches a date as people write it; has no capturing groups. */
export const DATE_PATTERN = [
  // "23 December 2003", "22nd December, 2003", "22nd of December 2003"
  String.raw`(?:${DAY}(?:\s+of)?\s+${MONTH},?\s+\d{4}`,
  // "December 22, 2003", "December 22nd 2003"
  String.raw`${MONTH}\s+${DAY},?\s+\d{4})`,
].join('|');

const DATE = new RegExp(String.raw`\b${DATE_PATTERN}\b`);
const MONTH_NAME = new RegExp(MONTH);

/** The first date in `text`, as ISO 8601; null if there is none, or if it does not exist in the calendar. */
export function readDate(text: string): string | null {
  const [printed] = DATE.exec(text) ?? [];
  if (printed === undefined) return null;
  const [day = '', year = ''] = printed.match(/\d+/g) ?? [];
  const [month = ''] = MONTH_NAME.exec(printed) ?? [];
  const iso = `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(iso) ? null : iso;
}

/** `2003-12-23` -> "23 December 2003". */
export const formatDate = (iso: string): string =>
  `${Number(iso.slice(8))} ${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;
