import { type Enumerator, letterOf, letterValue } from '../../2-blocks/enumerator.ts';
import { romanValue, toRoman } from '../../model/roman.ts';

/**
 * The kinds of counts that enumerators belong to; a "bare" one is printed without an opening bracket: "a.".
 */
export type CountKind =
  | 'upper-roman'
  | 'upper-letter'
  | 'arabic'
  | 'lower-letter'
  | 'lower-roman'
  | 'bare-letter'
  | 'bare-roman';

/** One reading of an enumerator: "(i)" is the ninth letter or the first numeral. */
export interface Count {
  readonly kind: CountKind;
  /** The place in the count, from 1. */
  readonly ordinal: number;
  /** As printed, without punctuation. */
  readonly value: string;
}

/** The readings of an enumerator as a letter and as a Roman numeral, or the only one of an Arabic number. */
export function readingsOf({ value, style }: Enumerator): Count[] {
  const read = (kind: CountKind, ordinal: number | null): Count[] =>
    ordinal === null ? [] : [{ kind, ordinal, value }];
  if (style === 'arabic' || style === 'bracketed-arabic') return read('arabic', Number.parseInt(value, 10));
  const series = SERIES[style];
  return [...read(`${series}-letter`, letterValue(value)), ...read(`${series}-roman`, romanValue(value))];
}

const SERIES = {
  upper: 'upper',
  'bracketed-upper': 'upper',
  'bracketed-lower': 'lower',
  lower: 'bare',
} as const;

/**
 * The open counts, outermost first, after an enumerator that continues the deepest of them that it can: "(b)"
 * after "(a)", "(i)", "(ii)" closes the numerals, and "(aa)" follows "(z)". Null if it continues none.
 */
export function continued(open: readonly Count[], readings: readonly Count[]): Count[] | null {
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const last = open[depth];
    const next = readings.find(({ kind, ordinal }) => kind === last?.kind && ordinal === last.ordinal + 1);
    if (next !== undefined) return [...open.slice(0, depth), next];
  }
  return null;
}

/**
 * True if one enumerator's value follows another's in some count that both can belong to: "10" after "9", "j"
 * after "i", "ii" after "i", "aa" after "z"; also if they share no count, so that nothing can be said.
 */
export function follows(before: string, value: string): boolean {
  const shared = [readArabic, letterValue, romanValue].filter(
    read => read(before) !== null && read(value) !== null,
  );
  return (
    isInserted(before, value) ||
    shared.length === 0 ||
    shared.some(read => read(value) === (read(before) ?? 0) + 1)
  );
}

/** True for "1-bis" after "1", and for "1-ter" after "1-bis". */
function isInserted(before: string, value: string): boolean {
  const [base, suffix] = value.split('-');
  return suffix !== undefined && base === before.split('-')[0];
}

/** What is inserted behind a number, as "1-bis", has that number. */
const readArabic = (text: string): number | null =>
  /^\d+(?:-|$)/.test(text) ? Number.parseInt(text, 10) : null;

/** True for the value with which a count begins, or begins anew. */
export const isFirst = (value: string): boolean => /^(?:1|a|A|i|I)$/.test(value);

const COUNTS = [
  { read: readArabic, write: String },
  { read: letterValue, write: letterOf },
  { read: romanValue, write: (value: number) => toRoman(value).toLowerCase() },
] as const;

/** The values that are missing between two of a count; none where it goes on or down, or leaps. */
export function missingBetween(before: string, value: string): string[] {
  for (const { read, write } of COUNTS) {
    const [from, to] = [read(before), read(value)];
    if (from === null || to === null || to <= from + 1 || to - from > MOST_MISSING) continue;
    const missing = Array.from({ length: to - from - 1 }, (_, index) => write(from + 1 + index));
    return before === before.toLowerCase() ? missing : missing.map(each => each.toUpperCase());
  }
  return [];
}

/** Beyond this nobody counts. */
const MOST_MISSING = 100;

/**
 * What comes after an enumerator's value, in each count that it can belong to: "j" and "ii" after "i". After
 * "z" comes "aa" in some documents and "za" in others.
 */
export function successorsOf(before: string): string[] {
  const [number, letter, numeral] = [readArabic(before), letterValue(before), romanValue(before)];
  const successors = [
    ...(number === null ? [] : [String(number + 1)]),
    ...(letter === null ? [] : [letterOf(letter + 1)]),
    ...(letter === 26 ? ['za'] : []),
    ...(numeral === null ? [] : [toRoman(numeral + 1).toLowerCase()]),
  ];
  return before === before.toLowerCase() ? successors : successors.map(next => next.toUpperCase());
}
