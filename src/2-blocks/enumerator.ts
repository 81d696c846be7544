import { opensOperative } from './operative-opening.ts';

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
  /** As printed: "12.", "(a)", "II.", "[1 bis." */
  readonly printed: string;
  /** Without its punctuation: "12", "a", "II", "1-bis". */
  readonly value: string;
  readonly style: EnumeratorStyle;
  /** The part of the resolution that a label of a draft under negotiation names: "PP3", "OP2 bis". */
  readonly part?: 'preambular' | 'operative';
}

/** What is put behind a number or letter that is inserted while a draft is negotiated. */
const SUFFIX = '(?:bis|ter|quat(?:er)?|quinquies|sexies|septies|alt)';

/** The forms of enumerators, each with its style. */
const FORMS: readonly (readonly [form: string, style: EnumeratorStyle])[] = [
  // "12."
  [String.raw`(\d{1,3})\.`, 'arabic'],
  // "A.", "IV."
  [String.raw`([A-Z]|[IVXLC]{2,7})\.`, 'upper'],
  // "a.", "iv."
  [String.raw`([a-z]|[ivx]{2,5})\.`, 'lower'],
  // "(a)", "(viii)", "(a bis)"
  [String.raw`\(([a-z]{1,5}|[a-z]{1,2} ${SUFFIX})\)`, 'bracketed-lower'],
  // "(12)"
  [String.raw`\((\d{1,3})\)`, 'bracketed-arabic'],
  // "(A)"
  [String.raw`\(([A-Z])\)`, 'bracketed-upper'],
  // "12)"
  [String.raw`(\d{1,3})\)`, 'bracketed-arabic'],
  // "a)", "iv)"
  [String.raw`([a-z]|[ivx]{2,5})\)`, 'bracketed-lower'],
  // "-3.", "'3.": a speck on the page before the number
  [String.raw`[-.·’'](\d{1,3})\.`, 'arabic'],
  // "12-"
  [String.raw`(\d{1,3})-`, 'arabic'],
  // "1 bis.", "1bis", "1 ter)"
  [String.raw`(\d{1,3} ?${SUFFIX})[.)]?`, 'arabic'],
  // "PP1", "OP 2.", "(OP1)", "pp3 bis:", "OP4alt"
  [String.raw`\(?((?:PP|pp|OP|op) ?\d{1,3}(?: ?${SUFFIX}){0,3})\)?[.:)]?`, 'arabic'],
];

/** A bracket of negotiation may open before the enumerator of what it holds: "[2. Urges". */
const PATTERN = new RegExp(String.raw`^\[?(?:${FORMS.map(([form]) => form).join('|')})(?=\s|$)`);
/** A number whose stop or blank was lost: "2Also requests", "26 Condemns", "1.Calls upon". */
const BARE_NUMBER = /^\[?(\d{1,3})\.?(?=\s{0,2}\[?\p{Lu})/u;
/** Longer than any enumerator. */
const ENUMERATOR_WINDOW = 24;

/**
 * The enumerator at the start of `text`; null without one ("46 member States", "10.30 a.m.", "(UNESCO)"). A
 * small L above the words of a clause is 1, as text recognition reads it: "l. Calls upon".
 */
export function readEnumerator(text: string): Enumerator | null {
  const match = PATTERN.exec(text.slice(0, ENUMERATOR_WINDOW));
  if (match === null) return readBareNumber(text);
  const group = match.slice(1).findIndex(value => value !== undefined);
  const raw = match[group + 1];
  const style = FORMS[group]?.[1];
  if (raw === undefined || style === undefined) return null;
  if (match[0] === 'l.' && opensOperative(text.slice(match[0].length).trimStart()))
    return { printed: match[0], value: '1', style: 'arabic' };
  const [label, base, ...suffixes] = partsOf(raw);
  if (style === 'bracketed-lower' && !isLetterOrNumeral(base)) return null;
  const enumerator = { printed: match[0], value: [base, ...suffixes].join('-'), style };
  return label === '' ? enumerator : { ...enumerator, part: label === 'OP' ? 'operative' : 'preambular' };
}

/** "OP4alt" -> ["OP", "4", "alt"]; "1 bis" -> ["", "1", "bis"]; "a" -> ["", "a"]. */
function partsOf(raw: string): readonly [label: string, base: string, ...suffixes: string[]] {
  const [, label, number, rest] = /^([a-z]{2})? ?(\d+)(.*)$/is.exec(raw) ?? [];
  const [base = '', ...suffixes] = number === undefined ? raw.split(' ') : [number, rest ?? ''];
  return [label?.toUpperCase() ?? '', base, ...suffixes.flatMap(text => text.match(SUFFIXES) ?? [])];
}

const SUFFIXES = new RegExp(SUFFIX, 'g');

function readBareNumber(text: string): Enumerator | null {
  const [printed, value] = BARE_NUMBER.exec(text) ?? [];
  if (printed === undefined || value === undefined || !opensOperative(text.slice(printed.length).trimStart()))
    return null;
  return { printed, value, style: 'arabic' };
}

/** The number of an enumerator that counts in Arabic figures: 1 for "1 bis"; NaN for any other. */
export const numberOf = (enumerator: Enumerator | null): number =>
  enumerator?.style === 'arabic' || enumerator?.style === 'bracketed-arabic'
    ? Number.parseInt(enumerator.value, 10)
    : Number.NaN;

/** "a", "aa", "za", "iv": the letters and numerals of lists, as opposed to a word such as "see". */
const isLetterOrNumeral = (value: string): boolean =>
  value.length === 1 || /^([a-z])\1$|^z[a-z]$/.test(value) || /^x{0,3}(?:ix|iv|v?i{0,3})$/.test(value);

/**
 * The place of a letter in a list: a is 1, z is 26, aa and za are 27, bb and zb 28; null for anything else.
 */
export function letterValue(letter: string): number | null {
  if (/^z[a-y]$/.test(letter)) return 26 + letter.charCodeAt(1) - 96;
  if (!/^([A-Za-z])\1*$/.test(letter)) return null;
  return letter.toLowerCase().charCodeAt(0) - 96 + 26 * (letter.length - 1);
}

/** The letter at a place in a list, as `letterValue` counts them: z for 26, aa for 27. */
export const letterOf = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
