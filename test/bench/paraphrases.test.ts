import t from 'tap';
import { reportParaphrases } from '../../bench/accuracy/pairs/paraphrase-report.ts';
import { findParaphrases } from '../../bench/accuracy/pairs/paraphrases.ts';
import { link } from '../../src/7-links/link.ts';
import { databaseOf } from '../database.ts';
import { saying, source } from '../fixture.ts';

const db = databaseOf(
  source(
    'a',
    saying(
      'A/RES/60/1',
      '2005-12-23',
      'Demands that the establishment of settlements in the occupied territory cease at once;',
      'Requests the mercenaries to leave the country;',
    ),
  ),
);
link(db, 'test');
t.teardown(() => db.$client.close());

t.test('the place at which a clause is found by its paraphrase', async t => {
  const found = await findParaphrases(db, [
    { clause: 'A_RES_60_1.OP1', text: 'Stop building settlements' },
    { clause: 'A_RES_60_1.OP2', text: 'qwertz' },
    { clause: 'A_RES_60_9.OP1', text: 'A clause that the data set lacks' },
  ]);
  t.match(found, [{ place: 1 }, { place: null }]);
  t.equal(found.length, 2);
  t.match(reportParaphrases(found), / 2 +1 +1/);
  t.match(reportParaphrases(found), /A_RES_60_1\.OP2 \(not shown\): qwertz/);
});
