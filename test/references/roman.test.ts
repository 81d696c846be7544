import t from 'tap';
import { romanValue } from '../../src/references/roman.ts';

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
