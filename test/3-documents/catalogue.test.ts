import t from 'tap';
import { readCatalogue } from '../../src/3-documents/catalogue.ts';

t.test('entries are found by symbol', async t => {
  const entry = {
    title: 'Human rights of migrants',
    author: 'Special Rapporteur',
    date: '2003-08-12',
    language: 'en',
  };
  t.same([...readCatalogue({ 'A/58/275': entry })], [['A/58/275', entry]]);
  t.equal(readCatalogue({}).size, 0);
});

t.test('an invalid catalogue is an error that names the place', async t => {
  for (const [json, says] of [
    [[], /^c\.json: .*the file/],
    [null, /the file/],
    [{ 'A/1': 'title' }, /A\/1: /],
    [{ 'A/1': { titel: 'x' } }, /A\/1: .*titel/],
    [{ 'A/1': { date: '12 August 2003' } }, /A\/1 > date: /],
    [{ 'A/1': { date: '2003-02-30' } }, /A\/1 > date: /],
    [{ 'A/1': { language: 'English' } }, /A\/1 > language: should be a language tag/],
    [{ 'A/1': { title: '' } }, /A\/1 > title: /],
  ] as const) {
    t.throws(() => readCatalogue(json, 'c.json'), { code: 'CATALOGUE_BAD', message: says });
  }
});
