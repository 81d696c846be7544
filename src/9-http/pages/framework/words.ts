import { formatDate } from '../../../references/date.ts';

/** "1,181" */
export const number = (count: number): string => COUNT.format(count);

const COUNT = new Intl.NumberFormat('en');

/** "1 resolution", "1,005 resolutions" */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`;

/** "84%" of 0.839 */
export const percent = (share: number): string => `${Math.round(100 * share)}%`;

/** "22 December 2004"; empty where no date is known. */
export const dateWords = (iso: string | null): string => (iso === null ? '' : formatDate(iso));

/** "59th session" of "59", "session ES-10" of "ES-10" */
export const sessionWords = (session: string): string =>
  /^\d{1,3}$/.test(session) ? `${ordinal(Number(session))} session` : `session ${session}`;

/** "1st", "22nd", "13th" */
export const ordinal = (count: number): string => `${count}${SUFFIXES[ORDINAL.select(count)] ?? 'th'}`;

const ORDINAL = new Intl.PluralRules('en', { type: 'ordinal' });
const SUFFIXES: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

/** "A/RES/58/208.OP10.a": an id as it reads when its document is named by its symbol. */
export const readable = (id: string): string => id.replaceAll('_', '/');

/** "Resolution" */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The words of a text within its first `most` characters, and " …" for others; a longer word is cut. */
export function firstWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const blank = text.lastIndexOf(' ', most);
  return `${text.slice(0, blank === -1 ? most : blank)} …`;
}

/** The types of documents, as pages name several of them. */
export const TYPE_NAMES: Readonly<Record<string, string>> = {
  resolution: 'Resolutions',
  decision: 'Decisions',
  statement: 'Statements',
  report: 'Reports',
  compendium: 'Compendia',
};
