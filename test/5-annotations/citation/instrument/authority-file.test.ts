import t from 'tap';
import { namesOf } from '../../../../src/5-annotations/citation/instrument/known-names.ts';
import { findTreatySeries } from '../../../../src/5-annotations/citation/instrument/treaty-series.ts';
import { Antecedents } from '../../../../src/5-annotations/citation/short-form/antecedents.ts';
import { foldMarks } from '../../../../src/5-annotations/names/fold-marks.ts';
import { INSTRUMENTS } from '../../../../src/references/instruments/instruments.ts';
import { readSymbol } from '../../../../src/references/symbol.ts';

t.test('the authority file', async t => {
  const names = INSTRUMENTS.flatMap(namesOf).map(foldMarks);
  t.equal(new Set(names).size, names.length, 'no name stands twice');
  for (const { name, adoptedBy, treatySeries } of INSTRUMENTS) {
    if (adoptedBy) t.equal(readSymbol(adoptedBy.symbol), adoptedBy.symbol, `${name}: a canonical symbol`);
    if (treatySeries) {
      const place = `Treaty Series, vol. ${treatySeries.volume}, No. ${treatySeries.number}`;
      const found = findTreatySeries(place, { body: null, symbol: null }, new Antecedents());
      t.equal(found[0]?.instrument, name, `${name}: its own place`);
    }
  }
});
