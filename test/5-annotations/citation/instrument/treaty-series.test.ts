import t from 'tap';
import { findTreatySeries } from '../../../../src/5-annotations/citation/instrument/treaty-series.ts';
import { Antecedents } from '../../../../src/5-annotations/citation/short-form/antecedents.ts';
import { type FinderRow, found, wanted } from '../rows.ts';

const NO_DOCUMENT = { body: null, symbol: null };

const TABLE: readonly FinderRow[] = [
  [
    'no blanks after the points',
    'United Nations, Treaty Series, vol.1249, No.20378.',
    ['United Nations, Treaty Series, vol.1249, No.20378', null],
  ],
  [
    '"ibid.", several volumes',
    'Ibid., vols. 2225, 2237, 2241 and 2326, No. 39574.',
    ['Ibid., vols. 2225, 2237, 2241 and 2326, No. 39574', null],
  ],
  [
    'a volume in Roman numerals',
    'League of Nations Treaty Series, vol. LXXXIX, No. 2138',
    ['League of Nations Treaty Series, vol. LXXXIX, No. 2138', null],
  ],
  ['no number', 'the United Nations Treaty Series; ibid., vol. 1, p. 5'],
];

for (const [why, text, ...citations] of TABLE)
  t.same(found(findTreatySeries, text), wanted(citations), `${why}: ${text}`);

t.test('the treaty at one place of the Treaty Series', async t => {
  const at = (place: string) =>
    findTreatySeries(`Treaty Series, ${place}.`, NO_DOCUMENT, new Antecedents()).map(
      ({ instrument }) => instrument,
    );
  t.same(at('vol. 1577, No. 27531'), ['Convention on the Rights of the Child']);
  t.same(at('vol. 75, Nos. 970–973'), [null]);
  t.same(at('vols. 2225, 2237 and 2241, No. 39574'), [null]);
});
