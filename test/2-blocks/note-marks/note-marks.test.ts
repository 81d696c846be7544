import t from 'tap';
import { blocksOf } from '../shown.ts';

/** A page with this text and notes of these labels at its foot; the text, its marks shown. */
function marked(text: string, ...labels: readonly (number | string)[]): string {
  const notes = labels.map(label => `${label} See the report.`);
  const [, block = ''] = blocksOf(['58/1. Migration', '', text, '_____________', ...notes, ''].join('\n'));
  return block;
}

t.test('marks are taken out of the text', async t => {
  for (const [construct, text, expected, ...labels] of [
    ['glued to a word', 'Recalling its report,1 and others,', 'Recalling its report,{1} and others,', 1],
    ['glued to a bare word', 'the Relations4 and the', 'the Relations{4} and the', 4],
    ['after a comma and a blank', 'Human Rights, 1 article 18', 'Human Rights,{1} article 18', 1],
    ['set off on both sides', 'agency on migration. 4  However', 'agency on migration.{4} However', 4],
    ['of two figures', 'Human Rights,12 article 18', 'Human Rights,{12} article 18', 12],
    ['glued to a year', 'on 10 October 20204 and later', 'on 10 October 2020{4} and later', 4],
    ['glued to the number of a name', 'Agenda 216 and more', 'Agenda 21{6} and more', 6],
    ['rather than a number that is cited', 'of Goal 5 and of it,5 and', 'of Goal 5 and of it,{5} and', 5],
    ['before a full stop', 'of the Council 7.', 'of the Council{7}.', 7],
    ['after a quotation mark', 'called “Our work”,3 which', 'called “Our work”,{3} which', 3],
    ['after a bracket', 'the Convention (1951)2 and', 'the Convention (1951){2} and', 2],
    ['at the end', 'Taking note of the report,5', 'Taking note of the report,{5}', 5],
    ['an asterisk', 'Taking note of the report* of', 'Taking note of the report{*} of', '*'],
    ['before one that is marked up', 'the Relations4 [^5], and', 'the Relations{4}{5}, and', 4, 5],
    ['two', 'Cairo,1 and Beijing, 2 and more', 'Cairo,{1} and Beijing,{2} and more', 1, 2],
    [
      'among years',
      'in 2006,13 2011,14 201615 and 2021',
      'in 2006,{13} 2011,{14} 2016{15} and 2021',
      13,
      14,
      15,
    ],
    [
      'the same figure before',
      'the 5 countries of the Union, 5 and',
      'the 5 countries of the Union,{5} and',
      5,
    ],
    ['the mark rather than the article', 'in article 18 of it,18 and', 'in article 18 of it,{18} and', 18],
    [
      'marks in the order of their notes',
      'Copenhagen,2 in part 3 of it,3 and',
      'Copenhagen,{2} in part 3 of it,{3} and',
      2,
      3,
    ],
  ] as const) {
    t.equal(marked(text, ...labels), expected, construct);
  }
});

t.test('other figures stay in the text', async t => {
  for (const [text, ...labels] of [
    ['less than 5 per cent of them', 5],
    ['some 8.5 trillion dollars', 8, 5],
    ['in paragraph 4 of its resolution', 4],
    ['the report (A/58/483/Add.1) and', 1],
    ['its resolution 70/1 of 2015', 1, 70],
    ['its resolution 57/241 of 2002', 1, 41],
    ['document S/2004/1021 and', 1],
    ['for the years 2022-2025 and', 5],
    ['for the biennium 2024/2025 and', 5],
    ['on 4 December in the year', 4],
    ['1,500 persons', 1, 500],
    ['between 3 and 5 years', 3, 5],
    ['the COVID-19 pandemic', 19],
    ['at its 78th meeting', 78],
    ['the 2030 Agenda', 30],
    ['the 12 member States', 12],
    ['vol. 3 of the series', 3],
    ['in 2011 and later', 11],
  ] as const) {
    t.equal(marked(text, ...labels), text, text);
  }
});

t.test('a note whose mark is marked up has no other', async t => {
  t.equal(marked('the Relations[^4], resolution 58/2084', 4), 'the Relations{4}, resolution 58/2084');
});

const PAGE = ['', 'A/RES/58/1', 'Migration', '', '23-03716', '2/3', ''];
const NOTE = ['______', '1 Ibid.'];

t.test('a figure is a mark on the page of its note, or on the page before it', async t => {
  for (const [construct, lines, expected] of [
    ['on its page', ['One.', ...PAGE, 'Two,1 and.', ...NOTE], ['One.', 'Two,{1} and.', '[1] Ibid.']],
    ['on the page before', ['One,1 and.', ...PAGE, 'Two.', ...NOTE], ['One,{1} and.', 'Two.', '[1] Ibid.']],
    [
      'on its page rather',
      ['One,1 and.', ...PAGE, 'Two,1 and.', ...NOTE],
      ['One,1 and.', 'Two,{1} and.', '[1] Ibid.'],
    ],
    [
      'two pages before',
      ['One,1 and.', ...PAGE, 'Two.', ...PAGE, 'Three.', ...NOTE],
      ['One,1 and.', 'Two.', 'Three.', '[1] Ibid.'],
    ],
    ['on a later page', ['One.', ...NOTE, ...PAGE, 'Two,1 and.'], ['One.', '[1] Ibid.', 'Two,1 and.']],
  ] as const) {
    t.same(blocksOf(['58/1. Migration', '', ...lines, ''].join('\n')).slice(1), expected, construct);
  }
});

t.test('in a text without any note, figures glued to words are marks', async t => {
  for (const [text, expected] of [
    [
      'Economic, Social and Cultural Rights,12 the Convention',
      'Economic, Social and Cultural Rights,{12} the Convention',
    ],
    ['the Universal Declaration of Human Rights2 and', 'the Universal Declaration of Human Rights{2} and'],
    ['and Cultural Rights;3 and their Families10', 'and Cultural Rights;{3} and their Families{10}'],
    ['in 2013,4 the Group of 77, G20 and some 1,000 others of 5,5 per cent', null],
    ['see A/58/98,4 and paragraph 3,5', null],
    ['no later than15 October 2023, under agenda item10 and in paragraph12 above', null],
  ] as const) {
    t.same(blocksOf(text), [expected ?? text], text);
  }
});

t.test('a second mark of a note, and one whose note is lost, are glued to their words', async t => {
  t.same(
    blocksOf(
      'Recalling the report on women,4 and the report of the women,4 and the Rights;7\n\n_____________\n4 See it.\n',
    ),
    ['Recalling the report on women,{4} and the report of the women,{4} and the Rights;{7}', '[4] See it.'],
  );
});

t.test('notes in the text that nothing sets off', async t => {
  for (const [why, text, expected] of [
    [
      'below a rule of dashes',
      '1. Lists:\n\n(a) One;\n\n---\n\n27 See A/58/98.\n\n28 See A/58/99.\n\n<!-- Page 2 -->\n\n(b) Two.',
      ['1. Lists:', '(a) One;', '[27] See A/58/98.', '[28] See A/58/99.', '(b) Two.'],
    ],
    [
      'a rule of dashes above a date or a paragraph',
      '1. Decides;\n\n---\n\n26 July 1991\n\n---\n\n2 Requests the Council to meet.',
      ['1. Decides;', '26 July 1991', '2 Requests the Council to meet.'],
    ],
    [
      'where a column ended, with the text going on below them',
      '1. Decides to meet in the rooms which\n\n_______\n\n89 See A/58/98.\n\nare there.\n\n2. Requests.',
      ['1. Decides to meet in the rooms which', '[89] See A/58/98.', 'are there.', '2. Requests.'],
    ],
    [
      'the next paragraph below them',
      '1. Decides to meet;\n\n_______\n\n89 See A/58/98.\n\n2. Requests a report.',
      ['1. Decides to meet;', '[89] See A/58/98.', '2. Requests a report.'],
    ],
    [
      'a list within a note',
      '1. Decides to meet;\n\n_______\n\n89 Among them\n\n7. Requests for help.',
      ['1. Decides to meet;', '[89] Among them 7. Requests for help.'],
    ],
    [
      'below the paragraph that ends with their mark',
      'Noting the decisions,79\n\n79 Decision 14 of the Council.\n\nRecalling its resolution,',
      ['Noting the decisions,{79}', '[79] Decision 14 of the Council.', 'Recalling its resolution,'],
    ],
    [
      'a number that is no mark of the paragraph above',
      'Noting the decisions,79\n\n78 Members were there.\n\nRecalling its resolution,',
      ['Noting the decisions,{79}', '78 Members were there.', 'Recalling its resolution,'],
    ],
  ] as const)
    t.same(blocksOf(text), expected, why);
});

t.test('notes in the text with marks further above', async t => {
  for (const [why, text, expected] of [
    [
      'two, of which one has a mark that is seen',
      'Noting the lamps (No. 97),259 and the oil,\n\nRecalling it,\n\n259 See A/58/98.\n\n260 Ibid., annex.\n\n1. Decides.',
      [
        'Noting the lamps (No. 97),{259} and the oil,',
        'Recalling it,',
        '[259] See A/58/98.',
        '[260] Ibid., annex.',
        '1. Decides.',
      ],
    ],
    [
      'the suffix of a symbol, which is no mark',
      'Noting the report (A/58/98/Corr.2),\n\n2 Members spoke of it.',
      ['Noting the report (A/58/98/Corr.2),', '2 Members spoke of it.'],
    ],
  ] as const)
    t.same(blocksOf(text), expected, why);
});
