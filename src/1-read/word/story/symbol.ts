/**
 * A character of a font whose characters are not letters (`w:sym`). Fonts of symbols have theirs from U+F000 on; of
 * these, bullets become bullets, the letters of "Symbol" become Greek ones, and others stay as they are.
 *
 * @param code four hexadecimal digits
 */
export function symbolOf(font: string, code: string): string {
  const point = Number.parseInt(code, 16);
  if (!(point > 0 && point <= 0xffff) || (point >= 0xd800 && point < 0xe000)) return '';
  const place = point >= FIRST_SYMBOL ? point - FIRST_SYMBOL : point;
  if (/^symbol$/i.test(font)) return IN_SYMBOL[place] ?? String.fromCharCode(point);
  return point >= FIRST_SYMBOL && BULLETS.has(place) ? '•' : String.fromCharCode(point);
}

const FIRST_SYMBOL = 0xf000;
/** Bullets, squares and arrow heads of Wingdings. */
const BULLETS: ReadonlySet<number> = new Set([0x6c, 0x6e, 0x71, 0x75, 0x76, 0x9f, 0xa7, 0xa8, 0xd8, 0xfc]);

const GREEK_CAPITALS = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ';
const GREEK_LETTERS = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ';

/** What stands in "Symbol" at the places of Latin letters and of some signs. */
const IN_SYMBOL: Readonly<Record<number, string>> = {
  ...Object.fromEntries([...GREEK_CAPITALS].map((letter, index) => [0x41 + index, letter])),
  ...Object.fromEntries([...GREEK_LETTERS].map((letter, index) => [0x61 + index, letter])),
  45: '−',
  163: '≤',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  215: '·',
};
