/**
 * How an enumerator is written. Whether `(i)` is a letter or a numeral depends on its
 * list and is decided later.
 */
export type EnumeratorStyle =
  | 'arabic'
  | 'upper'
  | 'lower'
  | 'bracketed-lower'
  | 'bracketed-arabic'
  | 'bracketed-upper';

/** The number or letter that a line opens with. */
export interface Enumerator {
  /** As printed: "12.", "(a)", "II." */
  readonly printed: string;
  /** Without its punctuation: "12", "a", "II". */
  readonly value: string;
  readonly style: EnumeratorStyle;
}

const PATTERN =
  /^(?:(\d{1,3})\.|([A-Z]|[IVXLC]{2,7})\.|([a-z]|[ivx]{2,5})\.|\(([a-z]{1,5})\)|\((\d{1,3})\)|\(([A-Z])\)|(\d{1,3})\)|([a-z])\))(?=\s|$)/;

const STYLES: readonly EnumeratorStyle[] = [
  'arabic',
  'upper',
  'lower',
  'bracketed-lower',
  'bracketed-arabic',
  'bracketed-upper',
  'bracketed-arabic',
  'bracketed-lower',
];

/** The enumerator at the start of `text`; null without one ("46 member States", "10.30 a.m.", "(UNESCO)"). */
export function readEnumerator(text: string): Enumerator | null {
  const match = PATTERN.exec(text.slice(0, 12));
  if (match === null) return null;
  const group = match.slice(1).findIndex(value => value !== undefined);
  const value = match[group + 1];
  const style = STYLES[group];
  if (value === undefined || style === undefined) return null;
  if (style === 'bracketed-lower' && !isLetterOrNumeral(value)) return null;
  return { printed: match[0], value, style };
}

/** "a", "aa", "iv": the letters and numerals of lists, as opposed to a word such as "see". */
const isLetterOrNumeral = (value: string): boolean =>
  value.length === 1 || /^([a-z])\1$/.test(value) || /^x{0,3}(?:ix|iv|v?i{0,3})$/.test(value);

/** The place of a letter in a list: a is 1, z is 26, aa is 27, bb is 28; null for anything else. */
export function letterValue(letter: string): number | null {
  if (!/^([A-Za-z])\1*$/.test(letter)) return null;
  return letter.toLowerCase().charCodeAt(0) - 96 + 26 * (letter.length - 1);
}
