import t from 'tap';
import { blocksOf, furnitureOf } from '../shown.ts';

/** A page with furniture that is not at the start of the source. */
const page = (...lines: string[]) =>
  ['58/1. Migration', '', 'Text of the page,', '', ...lines, ''].join('\n');

t.test('page furniture', async t => {
  for (const [construct, lines, expected] of [
    ['a rule', ['__________________'], ['rule: __________________']],
    ['a rule of dashes', ['---'], ['rule: ---']],
    ['a rule of stars', ['* * *'], ['rule: * * *']],
    ['a page mark', ['3/7'], ['page-mark: 3/7']],
    ['a page mark with blanks', ['3 / 7'], ['page-mark: 3 / 7']],
    ['a page in words', ['Page 3 of 7'], ['page-mark: Page 3 of 7']],
    ['a page between dashes', ['- 3 -'], ['page-mark: - 3 -']],
    ['a page number alone', ['16'], ['page-mark: 16']],
    ['a job number', ['23-03716'], ['job-number: 23-03716']],
    ['a job number with a date', ['23-03716 (E) 030323'], ['job-number: 23-03716 (E) 030323']],
    ['a job number of Geneva', ['GE.23-03716 (E)'], ['job-number: GE.23-03716 (E)']],
    ['a bar code', ['*2303716*'], ['bar-code: *2303716*']],
    ['web residue', ['Select target paragraph3'], ['web-residue: Select target paragraph3']],
    ['a comment', ['<!-- page 3 -->'], ['comment: <!-- page 3 -->']],
    ['the name of the organization', ['United Nations'], ['letterhead: United Nations']],
    ['the distribution', ['Distr.: General'], ['letterhead: Distr.: General']],
    [
      'a date below the distribution',
      ['Distr.: General', '2 March 2023'],
      ['letterhead: Distr.: General', 'letterhead: 2 March 2023'],
    ],
    ['the language', ['Original: English'], ['letterhead: Original: English']],
    [
      'several languages',
      ['Original: Arabic/English and French'],
      ['letterhead: Original: Arabic/English and French'],
    ],
    [
      'a running head',
      ['A/RES/58/1', 'Migration', '', '23-03716', '2/3'],
      ['running-head: A/RES/58/1', 'running-head: Migration', 'job-number: 23-03716', 'page-mark: 2/3'],
    ],
    [
      'a page mark and a job number side by side',
      ['A/RES/58/1', 'Migration', '', '23-03716 2/3'],
      ['running-head: A/RES/58/1', 'running-head: Migration', 'page-mark: 23-03716 2/3'],
    ],
    [
      'a running head of two lines',
      ['Migration and development', 'A/RES/58/1', '', '3/7'],
      ['running-head: Migration and development', 'running-head: A/RES/58/1', 'page-mark: 3/7'],
    ],
  ] as const) {
    t.same(furnitureOf(page(...lines)), expected, construct);
  }
});

t.test('text that looks like furniture', async t => {
  for (const [construct, ...lines] of [
    ['a year within a table', '2001', '2002', '2003'],
    ['a resolution', '58/208. International migration'],
    ['a date on its own', '23 December 2003'],
    ['a sentence that begins with the organization', 'United Nations bodies are invited.'],
    ['a sentence about a page', 'Page 3 of the report is recalled.'],
    ['a symbol that is no head', 'See A/RES/58/1.'],
    ['words with web residue', 'States that skip to content are invited.'],
    ['two numbers', '15 20'],
    ['a dash before text', '- text'],
    ['a note that consists of a number', 'Resolution 45/158.'],
  ] as const) {
    t.same(furnitureOf(page(...lines)), [], construct);
  }
});

t.test('a letterhead names an organization by its acronym, in each language', async t => {
  const text = [
    'IOM International Organization for Migration',
    'OIM Organisation Internationale pour les Migrations',
    '',
    'COUNCIL',
    '',
    'Migrants in transit',
  ].join('\n');
  t.same(
    furnitureOf(text).map(line => line.split(':', 1)[0]),
    ['letterhead', 'letterhead', 'letterhead'],
  );
  t.same(blocksOf(text), ['Migrants in transit']);
  t.same(furnitureOf('IOM Other Words for Migration\n\nCOUNCIL\n\nText'), [], 'the letters must fit');
});
