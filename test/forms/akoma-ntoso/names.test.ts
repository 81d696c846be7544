import t from 'tap';
import { elementIds } from '../../../src/forms/akoma-ntoso/element-ids.ts';
import { aknNames } from '../../../src/forms/akoma-ntoso/names.ts';
import { whole } from '../texts.ts';

t.test('a document is named by its class, organ, date and number', async t => {
  const table: [facts: Partial<Parameters<typeof aknNames>[0]>, work: string][] = [
    [{}, '/akn/un/statement/deliberation/unga/2003-12-23/58-1'],
    [{ type: 'decision', symbol: 'A/DEC/58/501' }, '/akn/un/statement/deliberation/unga/2003-12-23/58-501'],
    [
      { symbol: 'S/RES/2754(2024)', body: 'Security Council', date: '2024-01-02' },
      '/akn/un/statement/deliberation/unsc/2024-01-02/2754-2024',
    ],
    // Another organ has the id of its record, a report its symbol; what is not known
    // of a date is not made up.
    [
      { type: 'report', symbol: 'UNEP/EA.4/1', body: 'Assembly', bodyId: 'unea', date: null },
      '/akn/un/doc/report/unea/2003/unep-ea.4-1',
    ],
    [{ date: null, year: null }, '/akn/un/statement/deliberation/unga/undated/58-1'],
  ];
  for (const [facts, work] of table) t.equal(aknNames({ ...whole([]).document, ...facts }).work, work);
  const ofYear = aknNames({ ...whole([]).document, date: null });
  t.match(
    ofYear,
    { date: '2003-01-01', dateOf: 'year of issue' },
    'a date must stand, and says what it is of',
  );
  const french = aknNames({ ...whole([]).document, language: 'fr' });
  t.match(french, { language: 'fra', subtype: 'deliberation', manifestation: /\/fra@\.xml$/ });
  t.equal(aknNames({ ...whole([]).document, language: 'pt' }).language, 'pt');
});

t.test('an element is named by its place, and each name is given once', async t => {
  const eId = elementIds();
  const table: [above: string | null, kind: string, enumerator: string | null, id: string][] = [
    [null, 'para', '1.', 'para_1'],
    ['para_1', 'para', '(a)', 'para_1__para_a'],
    ['para_1', 'para', '(a)', 'para_1__para_a_2'],
    [null, 'para', null, 'para_nn'],
    [null, 'sec', 'II.B.', 'sec_II.B'],
  ];
  for (const [above, kind, enumerator, id] of table) t.equal(eId(above, kind, enumerator), id);
});
