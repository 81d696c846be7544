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

/** The forms of enumerators, each with its style. */
const FORMS: readonly (readonly [form: string, style: EnumeratorStyle])[] = [
  // "12."
  [String.raw`(\d{1,3})\.`, 'arabic'],
  // "A.", "IV."
  [String.raw`([A-Z]|[IVXLC]{2,7})\.`, 'upper'],
  // "a.", "iv."
  [String.raw`([a-z]|[ivx]{2,5})\.`, 'lower'],
  // "(a)", "(viii)"
  [String.raw`\(([a-z]{1,5})\)`, 'bracketed-lower'],
  // "(12)"
  [String.raw`\((\d{1,3})\)`, 'bracketed-arabic'],
  // "(A)"
  [String.raw`\(([A-Z])\)`, 'bracketed-upper'],
  // "12)"
  [String.raw`(\d{1,3})\)`, 'bracketed-arabic'],
  // "a)", "iv)"
  [String.raw`([a-z]|[ivx]{2,5})\)`, 'bracketed-lower'],
  // "12-"
  [String.raw`(\d{1,3})-`, 'arabic'],
];

const PATTERN = new RegExp(String.raw`^(?:${FORMS.map(([form]) => form).join('|')})(?=\s|$)`);
/** Longer than any enumerator. */
const ENUMERATOR_WINDOW = 12;

/** The enumerator at the start of `text`; null without one ("46 member States", "10.30 a.m.", "(UNESCO)"). */
export function readEnumerator(text: string): Enumerator | null {
  const match = PATTERN.exec(text.slice(0, ENUMERATOR_WINDOW));
  if (match === null) return null;
  const group = match.slice(1).findIndex(value => value !== undefined);
  const value = match[group + 1];
  const style = FORMS[group]?.[1];
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

/** The letter at a place in a list, as `letterValue` counts them: z for 26, aa for 27. */
export const letterOf = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
