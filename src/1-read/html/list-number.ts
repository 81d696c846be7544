import { toRoman } from '../../model/roman.ts';
import { attribute, type Element, isElement, styleOf } from './tree.ts';

/** What a browser prints before an item of a list: a number, a bullet, or nothing. */
export type ListMarker = { readonly number: string } | 'bullet' | null;

/**
 * The marker of a list's item, by the type, start and direction of its list and the values of the items before
 * it (HTML Living Standard, 4.4.5 and 4.4.8).
 *
 * @param depth in how many numbered lists the list is; numbers within numbers are put in brackets
 */
export const listMarker = (style: string, ordinal: number, depth: number): ListMarker => {
  if (style === 'none') return null;
  if (BULLETS.has(style)) return 'bullet';
  const { letters, form } = NUMBERING.find(({ styles }) => styles.includes(style)) ?? DECIMAL;
  const number = letters(ordinal);
  return { number: (depth > 0 && form === '1.') || form === '(a)' ? `(${number})` : `${number}.` };
};

/** The style of a list's markers: its `list-style`, or its `type`, or what its tag says. */
export function listStyle(list: Element): string {
  const style = styleOf(list, 'list-style-type') ?? firstKnown(styleOf(list, 'list-style'));
  return style ?? attribute(list, 'type') ?? (list.tagName === 'ol' ? 'decimal' : 'disc');
}

const firstKnown = (shorthand: string | null): string | null =>
  shorthand?.split(/\s+/).find(word => BULLETS.has(word) || word === 'none' || isNumbering(word)) ?? null;

const isNumbering = (word: string): boolean => NUMBERING.some(({ styles }) => styles.includes(word));

const BULLETS = new Set(['disc', 'circle', 'square']);

/** The ordinals of the items of a list, in order. */
export function ordinalsOf(list: Element): ReadonlyMap<Element, number> {
  const items = list.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'li');
  const step = attribute(list, 'reversed') === null ? 1 : -1;
  let next = integer(attribute(list, 'start')) ?? (step === 1 ? 1 : items.length);
  const ordinals = new Map<Element, number>();
  for (const item of items) {
    const ordinal = integer(attribute(item, 'value')) ?? next;
    ordinals.set(item, ordinal);
    next = ordinal + step;
  }
  return ordinals;
}

const integer = (value: string | null): number | null =>
  value !== null && /^\s*-?\d{1,6}\s*$/.test(value) ? Number(value) : null;

/** 1 to "a", 26 to "z", 27 to "aa". */
function alphabetic(ordinal: number): string {
  let letters = '';
  for (let rest = ordinal; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
  return letters || String(ordinal);
}

/** From 4,000 on, browsers print figures (CSS Counter Styles, 6.1). */
const GREATEST_ROMAN = 3999;

const roman = (ordinal: number): string => (ordinal > GREATEST_ROMAN ? String(ordinal) : toRoman(ordinal));

interface Numbering {
  /** The values of `type` and of `list-style-type` that mean it. */
  readonly styles: readonly string[];
  readonly letters: (ordinal: number) => string;
  readonly form: '1.' | '(a)' | 'A.';
}

const DECIMAL: Numbering = { styles: ['1', 'decimal'], letters: String, form: '1.' };

const NUMBERING: readonly Numbering[] = [
  DECIMAL,
  { styles: ['a', 'lower-alpha', 'lower-latin'], letters: alphabetic, form: '(a)' },
  { styles: ['i', 'lower-roman'], letters: ordinal => roman(ordinal).toLowerCase(), form: '(a)' },
  {
    styles: ['A', 'upper-alpha', 'upper-latin'],
    letters: ordinal => alphabetic(ordinal).toUpperCase(),
    form: 'A.',
  },
  { styles: ['I', 'upper-roman'], letters: roman, form: 'A.' },
];
