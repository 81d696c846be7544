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
  if (style === 'arabic' || style === 'bracketed-arabic') return read('arabic', Number(value));
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
  return shared.length === 0 || shared.some(read => read(value) === (read(before) ?? 0) + 1);
}

const readArabic = (text: string): number | null => (/^\d+$/.test(text) ? Number(text) : null);

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
