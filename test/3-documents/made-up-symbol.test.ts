import t from 'tap';
import { symbolFromTitle } from '../../src/3-documents/made-up-symbol.ts';

t.test('a symbol from a title', async t => {
  for (const [construct, title, symbol] of [
    ['words', 'Part Two: Migration', 'PART_TWO_MIGRATION'],
    ['accents', 'Évaluation générale', 'EVALUATION_GENERALE'],
    ['figures and punctuation', 'Work in 2003–2004 (II)', 'WORK_IN_2003_2004_II'],
    ['blanks', '  Work   on\tmigration ', 'WORK_ON_MIGRATION'],
    ['an apostrophe', "Women's rights", 'WOMEN_S_RIGHTS'],
    ['nothing to take', '—', 'UNTITLED'],
    ['another script', '移民', 'UNTITLED'],
  ] as const) {
    t.equal(symbolFromTitle(title), symbol, construct);
  }
});

t.test('it is kept short, by whole words', async t => {
  const symbol = symbolFromTitle('international migration '.repeat(20));
  t.ok(symbol.length <= 90);
  t.match(symbol, /_(?:INTERNATIONAL|MIGRATION)$/);
  t.match(
    symbolFromTitle('x'.repeat(500)),
    /^.{1,90}$/,
    'a word that is too long leaves a symbol all the same',
  );
});
