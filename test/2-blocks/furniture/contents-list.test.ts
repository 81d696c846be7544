import t from 'tap';
import { blocksOf, furnitureOf } from '../shown.ts';

/** Where a text with a list of contents goes on behind it. */
const BEHIND = [
  'I. Introduction',
  '1. The present report is submitted in accordance with resolution 57/270.',
];

/** A construct, and its lines, all of which are the list; the first of them is its heading. */
const LISTS: readonly (readonly [string, ...string[]])[] = [
  ['pages behind leaders', 'Contents', 'I. Introduction ........ 3', 'II. Trends . . . . . 4'],
  [
    'columns with names, paragraphs among them',
    'Contents',
    'Paragraphs Page',
    'I. Introduction 1–3 3',
    'II. Trends 4 5',
  ],
  [
    'digits run into each other, as where a table was made text',
    'CONTENTS',
    'I. Introduction 1 3',
    'II. Trends (agenda item 3)2–216',
    'III. Outlook7',
  ],
  [
    'headings of several lines, and one above several',
    'Table of contents',
    'I. Introduction 3',
    'II. Trends in the migration of lighthouse keepers between the coasts',
    'and the islands 4',
    'Annexes',
    'I. Lamps 9',
  ],
  ['pages on lines of their own', 'Contents', 'Page', 'I. Introduction', '3', 'II. Trends', '12'],
  ['Roman pages', 'Contents', 'Preface ........ vii', 'I. Introduction ........ 3', 'II. Trends ........ 4'],
  ['a list of tables', 'LIST OF TABLES', '1. Keepers by coast, 2001 ........ 7', '2. Lamps, 1990 ........ 9'],
];

t.test('lists of contents', async t => {
  for (const [construct, ...lines] of LISTS) {
    const text = ['A/58/1', ...lines, ...BEHIND].join('\n\n');
    t.same(
      furnitureOf(text),
      lines.map(line => `contents: ${line}`),
      construct,
    );
    t.same(blocksOf(text), ['A/58/1', ...BEHIND], `${construct}: what is left`);
  }
});

t.test('text below a heading like that of a list', async t => {
  for (const [construct, ...lines] of [
    ['a chapter on contents', 'Contents', 'The kit has lamps.', 'It has wicks for 2003.', 'It has oil.'],
    ['a list without pages', 'Contents', 'Abbreviations', 'ILO', 'IOM'],
    ['sums that go down', 'List of tables', 'Lamps 12', 'Wicks 9'],
  ] as const) {
    t.same(furnitureOf(['A/58/1', ...lines].join('\n\n')), [], construct);
  }
});

t.test('a list ends where its first heading comes again, though a page might follow', async t => {
  const text = ['Contents', 'Introduction 3', 'Lamps 4', 'Introduction', 'There were 12', 'Lamps'].join(
    '\n\n',
  );
  t.same(furnitureOf(text).length, 3);
});
