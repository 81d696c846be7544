import { ORDINAL_PATTERN, readOrdinal } from '../references/ordinal.ts';

/** "78th", "1,919th"; "Sixty-fifth", "Hundred and second", "Two hundred and sixth" in records of before 1950. */
const NUMBER = String.raw`\d{1,3},?\d{0,3}(?:st|nd|rd|th)|(?:(?:(?:one|two|three) )?hundred and )?(?:${ORDINAL_PATTERN})`;
const MEETING = String.raw`(?:\([^()]{0,40}\) )?(?:plenary )?meeting\b(?! of\b)`;

const LINE = new RegExp(`^(?:${NUMBER}) ${MEETING}.{0,40}$`, 'i');
const IN_TEXT = new RegExp(String.raw`(?<![\p{L}\d,-])(${NUMBER}) ${MEETING}`, 'iu');

/** "78th plenary meeting", "Sixty-fifth plenary meeting, 14 December 1946." */
export const isMeetingLine = (text: string): boolean => LINE.test(text);

/** The number of the meeting that a text names first; null if it names none. */
export function readMeeting(text: string): number | null {
  const [, printed] = IN_TEXT.exec(text) ?? [];
  if (printed === undefined) return null;
  const [, times, ordinal = ''] = /^(?:(one|two|three) )?hundred and (.+)$/i.exec(printed) ?? [];
  if (ordinal === '') return readOrdinal(printed.replace(',', ''));
  const hundreds = { one: 1, two: 2, three: 3 }[times?.toLowerCase() ?? 'one'] ?? 1;
  const rest = readOrdinal(ordinal);
  return rest === null ? null : 100 * hundreds + rest;
}
