/**
 * What a character of a text layer is in the text of a line: most are themselves. Ligatures are their letters,
 * hyphens of any make are "-", and what has no width is nothing.
 *
 * A dash that may also stand for a minus or a range is not changed here: see `isDoubtfulDash`.
 */
export function plainForm(character: string): string {
  if (character < '\u00AD') return character;
  if (NO_WIDTH.test(character)) return '';
  if (HYPHEN.test(character)) return '-';
  return LIGATURE.test(character) ? character.normalize('NFKC') : character;
}

/** A blank of any width, line ends included. */
export const isWhiteSpace = (character: string): boolean => WHITE_SPACE.test(character);

/** The figure dash and the minus sign, which between letters or figures are typed for a hyphen. */
export const isDoubtfulDash = (character: string): boolean =>
  character === '\u2012' || character === '\u2212';

/** Shown only where a line ends after it. */
export const SOFT_HYPHEN = '\u00AD';

const WHITE_SPACE = /[\s\u0085]/;

/**
 * Soft hyphens, blanks of no width, joiners and non-joiners, marks of direction, invisible operators, byte
 * order marks.
 */
const NO_WIDTH = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/;

/** Hyphen, non-breaking hyphen, small and full-width hyphen. */
const HYPHEN = /[\u2010\u2011\uFE63\uFF0D]/;

/** "ﬁ", "ﬂ", "ﬀ", "ﬃ", "ﬄ", "ﬅ", "ﬆ". */
const LIGATURE = /[\uFB00-\uFB06]/;
