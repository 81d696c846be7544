import t from 'tap';
import { symbolFromTitle } from '../../src/3-documents/made-up-symbol.ts';

const LONG = 'Part Two: International Migration and Development at the United Nations';

t.test('a symbol from a title', async t => {
  for (const [construct, title, symbol] of [
    ['words', 'Part Two: Migration', 'PART_TWO_MIGRATION'],
    ['accents', 'Évaluation générale', 'EVALUATION_GENERALE'],
    ['figures and punctuation', 'Work in 2003–2004 (II)', 'WORK_IN_2003_2004_II'],
    ['blanks', '  Work   on\tmigration ', 'WORK_ON_MIGRATION'],
    ['an apostrophe', "Women's rights", 'WOMEN_S_RIGHTS'],
    ['nothing to take', '—', 'UNTITLED'],
    ['another script', '移民', 'UNTITLED'],
    [
      '40 characters: the longest kept whole',
      'The rights of migrants and their childre',
      'THE_RIGHTS_OF_MIGRANTS_AND_THEIR_CHILDRE',
    ],
    [
      '41 characters: cut at the end of a word',
      'The rights of migrants and their children',
      'THE_RIGHTS_OF_MIGRANTS_AND_THEIR_1HD226B',
    ],
    ['a long title', LONG, 'PART_TWO_INTERNATIONAL_MIGRATION_0PDFTTC'],
    [
      'the same, written otherwise: the words alone count',
      '  PART TWO - international migration and development at the\nUnited Nations.',
      'PART_TWO_INTERNATIONAL_MIGRATION_0PDFTTC',
    ],
    ['another that begins alike', `${LONG} General Assembly`, 'PART_TWO_INTERNATIONAL_MIGRATION_05ILOPC'],
    ['a word longer than the symbol', 'x'.repeat(500), `${'X'.repeat(32)}_19ZXQDX`],
    ['words that end just before the cut', `${'a '.repeat(200)}`, 'A_A_A_A_A_A_A_A_A_A_A_A_A_A_A_A_04HL3TK'],
  ] as const) {
    t.equal(symbolFromTitle(title), symbol, construct);
    t.match(symbol, /^\w{1,40}$/, `${construct}: no longer than 40 characters`);
  }
});
