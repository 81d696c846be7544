import { styleText } from 'node:util';
import t from 'tap';
import { type Setting, set } from '../../../src/cli/ask/terminal.ts';

const red = (text: string): string => styleText('red', text, { validateStream: false });

t.test('a paragraph is set in lines that fit', async t => {
  const table: [why: string, text: string, setting: Setting, expected: string][] = [
    ['a short one stays', 'one two', { width: 30 }, 'one two'],
    [
      'to the last column',
      `${'a'.repeat(14)} ${'b'.repeat(15)}`,
      { width: 30 },
      `${'a'.repeat(14)} ${'b'.repeat(15)}`,
    ],
    [
      'a column too many',
      `${'a'.repeat(15)} ${'b'.repeat(15)}`,
      { width: 30 },
      `${'a'.repeat(15)}\n${'b'.repeat(15)}`,
    ],
    ['no word is broken', 'x'.repeat(40), { width: 30 }, 'x'.repeat(40)],
    [
      'indented',
      'one two three four five six',
      { width: 24, indent: 4 },
      '    one two three four\n    five six',
    ],
    [
      'below a mark',
      'one two three four five',
      { width: 24, mark: '(a)' },
      '(a) one two three four\n    five',
    ],
    ['lines of a table stay', 'one\ttwo\nthree', { width: 30 }, 'one\ttwo\nthree'],
    ['on a tiny terminal', 'one two three four five', { width: 5 }, 'one two three four\nfive'],
  ];
  for (const [why, text, setting, expected] of table) t.equal(set(text, setting), expected, why);
});

t.test('styles take no columns', async t => {
  const words = ['one', 'two', 'three', 'four', 'five'];
  t.equal(
    set(words.map(red).join(' '), { width: 20 }),
    `${words.slice(0, 4).map(red).join(' ')}\n${red('five')}`,
  );
});
