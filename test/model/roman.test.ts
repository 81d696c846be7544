import t from 'tap';
import { romanValue, toRoman } from '../../src/model/roman.ts';

const numerals: [numeral: string, value: number | null][] = [
  ['I', 1],
  ['iv', 4],
  ['XIX', 19],
  ['CI', 101],
  ['MMXXIV', 2024],
  ['IIII', null],
  ['IC', null],
  ['VX', null],
  ['A', null],
  ['', null],
  ['M'.repeat(100_000), null],
];
for (const [numeral, value] of numerals) t.equal(romanValue(numeral), value, numeral.slice(0, 20));

const figures: [value: number, numeral: string][] = [
  [78, 'LXXVIII'],
  [9999, 'MMMMMMMMMCMXCIX'],
  // Beyond what anybody writes; a list may begin with any number.
  [10_000, '10000'],
  [0, '0'],
  [-1, '-1'],
];
for (const [value, numeral] of figures) t.equal(toRoman(value), numeral);
