import t from 'tap';
import type { Line } from '../../src/1-read/line.ts';
import { readLines } from '../../src/1-read/read.ts';

/** A cell as "table.row.column text", with "!" before a head; any other line as its text. */
function shown({ text: { text }, evidence }: Line): string {
  const cell = evidence?.element?.cell;
  if (!cell) return text;
  return `${cell.isHeading ? '!' : ''}${cell.table}.${cell.row}.${cell.column} ${text}`.trim();
}

const TABLE: readonly (readonly [construct: string, text: string, ...lines: string[]])[] = [
  [
    'pipes at both ends',
    '| a | b |\n| --- | --- |\n| c | d |',
    '!0.0.0 a',
    '!0.0.1 b',
    '',
    '0.1.0 c',
    '0.1.1 d',
  ],
  ['no pipes at the ends', 'a | b\n:-: | -:\nc | d', '!0.0.0 a', '!0.0.1 b', '', '0.1.0 c', '0.1.1 d'],
  ['an empty cell', '| a | b |\n|---|---|\n| | d |', '!0.0.0 a', '!0.0.1 b', '', '0.1.0', '0.1.1 d'],
  [
    'a cell too many is kept',
    'a | b\n-|-\nc | d | e',
    '!0.0.0 a',
    '!0.0.1 b',
    '',
    '0.1.0 c',
    '0.1.1 d',
    '0.1.2 e',
  ],
  ['an escaped pipe is a character', '| a \\| b |\n| - |', '!0.0.0 a | b', ''],
  ['italics within a cell', '| *a* | b |\n|---|---|', '!0.0.0 a', '!0.0.1 b', ''],
  ['a line without a pipe ends it', '| a |\n|---|\n| b |\nc', '!0.0.0 a', '', '0.1.0 b', 'c'],
  ['a second table', '|a|\n|-|\n\n|b|\n|-|', '!0.0.0 a', '', '', '!1.0.0 b', ''],
  ['a rule of another length makes none', 'a | b\n---', 'a | b', '---'],
  ['a rule without heads makes none', '|---|\n| a |', '|---|', '| a |'],
  ['pipes alone make none', 'yes | no\nmaybe | never', 'yes | no', 'maybe | never'],
];

t.test('the cells of tables that are drawn with pipes', async t => {
  for (const [construct, text, ...lines] of TABLE) t.strictSame(readLines(text).map(shown), lines, construct);
});

t.test('the lines of a table make up the text', async t => {
  const text = '  | a | b |\n|---|---|\n c | d \n';
  const ranges = readLines(text).map(({ range }) => text.slice(range.start, range.end));
  t.strictSame(ranges, ['  | a |', ' b |', '|---|---|', ' c |', ' d ', '']);
});
