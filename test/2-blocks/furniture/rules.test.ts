import t from 'tap';
import { readLines } from '../../../src/1-read/read.ts';
import { FURNITURE_RULES, findFurniture } from '../../../src/2-blocks/furniture/furniture.ts';

const rulesIn = (text: string): (string | null)[] =>
  findFurniture(readLines(text)).map(rule => rule?.name ?? null);

/** Each line with the rule that makes it furniture. */
const shown = (text: string): string[] => {
  const rules = rulesIn(text);
  return text.split('\n').map((line, index) => `${rules[index] ?? 'text'}: ${line}`);
};

t.test('every rule applies to its own example', async t => {
  for (const { name, example } of FURNITURE_RULES) {
    t.ok(rulesIn(`Text.\n\n${example}\n\nMore text.`).includes(name), name);
  }
});

t.test('rule names are unique', async t => {
  const names = FURNITURE_RULES.map(({ name }) => name);
  t.same(names, [...new Set(names)]);
});

t.test('the rule that makes a line furniture', async t => {
  for (const [why, text, expected] of [
    [
      'the title is known from the heading, the line above it is text',
      '58/1. Migration and\ndevelopment\n\nand calls upon\nMigration and development\nA/RES/58/1\n\n2/3',
      [
        'text: 58/1. Migration and',
        'text: development',
        'text: ',
        'text: and calls upon',
        'known-title: Migration and development',
        'known-title: A/RES/58/1',
        'text: ',
        'page-of-pages: 2/3',
      ],
    ],
    [
      'another title above the symbol, for it is no sentence',
      '58/1. Migration\n\nInternational migration\nA/RES/58/1\n\n2/3',
      [
        'text: 58/1. Migration',
        'text: ',
        'title-above-symbol: International migration',
        'title-above-symbol: A/RES/58/1',
        'text: ',
        'page-of-pages: 2/3',
      ],
    ],
    [
      'a sentence above the symbol stays text',
      '58/1. Migration\n\nand calls upon States;\nA/RES/58/1\n\n2/3',
      [
        'text: 58/1. Migration',
        'text: ',
        'text: and calls upon States;',
        'symbol: A/RES/58/1',
        'text: ',
        'page-of-pages: 2/3',
      ],
    ],
    [
      'capitals below the date of distribution are no organ',
      'Distr.: General\n2 March 2023\nCOUNCIL',
      ['distribution: Distr.: General', 'date-below-distribution: 2 March 2023', 'text: COUNCIL'],
    ],
    [
      'the source’s first lines are no head, though a page mark stands below',
      'A/RES/58/1\n\n2/3',
      ['text: A/RES/58/1', 'text: ', 'page-of-pages: 2/3'],
    ],
  ] as const) {
    t.same(shown(text), expected, why);
  }
});
