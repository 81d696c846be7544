const VALUES = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** Longer than any numeral in use. */
const MAX_LENGTH = 15;

/** Nobody writes more; a hostile text would have very long numerals made. */
const GREATEST = 9999;

/** The value of a Roman numeral in either case; null for anything else. */
export function romanValue(numeral: string): number | null {
  if (numeral.length > MAX_LENGTH) return null;
  let rest = numeral.toUpperCase();
  let value = 0;
  for (const [letters, worth] of VALUES) {
    while (rest.startsWith(letters)) {
      value += worth;
      rest = rest.slice(letters.length);
    }
  }
  return rest === '' && value > 0 && toRoman(value) === numeral.toUpperCase() ? value : null;
}

/** 101 -> "CI"; what is not from 1 to 9,999 stays in figures. */
export function toRoman(value: number): string {
  if (value < 1 || value > GREATEST) return String(value);
  let rest = value;
  let numeral = '';
  for (const [letters, worth] of VALUES) {
    for (; rest >= worth; rest -= worth) numeral += letters;
  }
  return numeral;
}
