import t from 'tap';
import { readLines } from '../../../src/1-read/read.ts';
import { toBlocks } from '../../../src/2-blocks/blocks.ts';
import { CONTINUATION_RULES } from '../../../src/2-blocks/continuation.ts';
import { RUN_RULES } from '../../../src/2-blocks/grouping/group-lines.ts';
import { GROUPING_RULES } from '../../../src/2-blocks/grouping/grouping-rules.ts';
import { NOTE_START_RULES } from '../../../src/2-blocks/grouping/note-start.ts';

const blocksOf = (text: string) => toBlocks(readLines(text)).blocks;

const rulesIn = (text: string): string[] =>
  blocksOf(text).flatMap(({ lines }) => lines.map(({ rule }) => rule.name));

/** Each line of a text that is in a block, with the rule that put it there. */
const shown = (text: string): string[] =>
  blocksOf(text)
    .flatMap(({ lines }) => lines)
    .toSorted((a, b) => a.range.start - b.range.start)
    .map(({ range, rule }) => `${rule.name}: ${text.slice(range.start, range.end)}`);

const RULES = [...RUN_RULES, ...NOTE_START_RULES, ...GROUPING_RULES, ...CONTINUATION_RULES];

t.test('every rule applies to its own example', async t => {
  for (const { name, example } of RULES) t.ok(rulesIn(example).includes(name), name);
});

t.test('a rule for a line below another applies to the last line of its example', async t => {
  for (const { name, example } of GROUPING_RULES.filter(({ name }) => name !== 'unfolded')) {
    t.equal(rulesIn(example).at(-1), name);
  }
});

t.test('rule names are unique', async t => {
  const names = RULES.map(({ name }) => name);
  t.same(names, [...new Set(names)]);
});

const LONG = 'Requests the Secretary-General to report on the work that has been done for';

t.test('the rule by which a line starts a block or joins it', async t => {
  for (const [why, text, expected] of [
    [
      'a letter in a sentence joins, the next letter after a semicolon does not',
      'Takes note of points\n(a) and (b) of it;\n(c) To stay;',
      [
        'first-line: Takes note of points',
        'letter-in-sentence: (a) and (b) of it;',
        'list-item: (c) To stay;',
      ],
    ],
    [
      'a number that is not the next one is part of the sentence',
      '1. Recalls the years 2001 and\n12. It\n2. Requests it',
      [
        'first-line: 1. Recalls the years 2001 and',
        'number-in-sentence: 12. It',
        'next-number: 2. Requests it',
      ],
    ],
    [
      'the half on the next page has the rule that joined it, not the furniture above it',
      `${LONG}\n\n3/7\n\nthe whole of the year;`,
      [`first-line: ${LONG}`, 'lower-case-on-next-page: the whole of the year;'],
    ],
    [
      'the half after a blank line is joined for its length alone',
      `${LONG}\n\nthe whole of the year;`,
      [`first-line: ${LONG}`, 'lower-case-after-half: the whole of the year;'],
    ],
    [
      'a number that does not follow the last note continues it',
      'Text.\n__________\n1 See resolution\n58 and\n2 See it.',
      [
        'first-line: Text.',
        'figures-in-foot: 1 See resolution',
        'note-in-foot: 58 and',
        'figures-in-foot: 2 See it.',
      ],
    ],
  ] as const) {
    t.same(shown(text), expected, why);
  }
});
