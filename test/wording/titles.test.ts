import t from 'tap';
import { areSimilarTitles, namesSubject, stableWords } from '../../src/wording/titles.ts';

t.test('numbers of sessions and years are not stable words', async t => {
  const table: [string, string][] = [
    ['Protection of migrants', 'protection of migrants'],
    ['Programme budget for 2024', 'programme budget for'],
    [
      'Report of the International Law Commission on the work of its seventy-fourth session',
      'report of the international law commission on the work of its session',
    ],
    ['Follow-up to the 2013 high-level meeting', 'follow up to the high level meeting'],
  ];
  for (const [title, words] of table) t.equal(stableWords(title).join(' '), words, title);
});

t.test('similar titles', async t => {
  const table: [string, string, boolean][] = [
    ['Protection of migrants', 'The protection of migrants', true],
    ['Protection of migrants', 'Protection of Migrants', true],
    ['Programme budget for 2023', 'Programme budget for 2024', true],
    [
      'Protection of global climate for present and future generations of mankind',
      'Protection of global climate for present and future generations of humankind',
      true,
    ],
    ['Protection of migrants', 'Protection of migrants in the Mediterranean', false],
    ['Protection of migrants', 'Promotion of tourism', false],
    ['Question of the Cayman Islands', 'Question of the Turks and Caicos Islands', false],
    [
      'Financing of the United Nations Multidimensional Integrated Stabilization Mission in Mali',
      'Financing of the United Nations Multidimensional Integrated Stabilization Mission in Chad',
      false,
    ],
    ['Resolution 2254 (2015)', 'Resolution 1325 (2000)', false],
  ];
  for (const [one, other, near] of table) {
    t.equal(areSimilarTitles(one, other), near, `${one} / ${other}`);
    t.equal(areSimilarTitles(other, one), near, `${other} / ${one}`);
  }
});

t.test('a title that is only a number does not name a subject', async t => {
  t.equal(namesSubject('Resolution 2254 (2015)'), false);
  t.equal(namesSubject('Multilingualism'), true);
});
