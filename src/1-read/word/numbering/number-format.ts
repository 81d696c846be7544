import { toRoman } from '../../../model/roman.ts';

/** How a number is written in a format of ISO 29500-1, 17.18.59; those not listed are written in figures. */
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  decimal: String,
  decimalZero: value => String(value).padStart(2, '0'),
  lowerLetter: value => repeatedLetter(value, 'abcdefghijklmnopqrstuvwxyz'),
  upperLetter: value => repeatedLetter(value, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  russianLower: value => repeatedLetter(value, 'абвгдежзиклмнопрстуфхцчшщыэюя'),
  russianUpper: value => repeatedLetter(value, 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ'),
  lowerRoman: value => toRoman(value).toLowerCase(),
  upperRoman: toRoman,
  ordinal: value => `${value}${ordinalEnding(value)}`,
  chicago: value => repeatedLetter(value, '*†‡§'),
  numberInDash: value => `- ${value} -`,
  decimalEnclosedParen: value => `(${value})`,
  decimalEnclosedFullstop: value => `${value}.`,
};

/** `value` as Word prints it in `format`: the 27th in lower-case letters is "aa", the 28th "bb". */
export const formatNumber = (value: number, format: string): string => (FORMATS[format] ?? String)(value);

/** Beyond this Word writes figures too, and a hostile file would write very long numbers. */
const GREATEST_LETTER = 780;

function repeatedLetter(value: number, letters: string): string {
  if (value < 1 || value > GREATEST_LETTER) return String(value);
  const letter = letters[(value - 1) % letters.length] ?? '';
  return letter.repeat(Math.floor((value - 1) / letters.length) + 1);
}

function ordinalEnding(value: number): string {
  if (Math.floor((value % 100) / 10) === 1) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}
