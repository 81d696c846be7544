import { copyFileSync } from 'node:fs';
import t from 'tap';
import { datasetOf, referenceTo } from '../../../src/8-services/dataset/dataset-reference.ts';
import { openVerified } from '../../../src/8-services/dataset/open-dataset.ts';
import { smallDatabase } from '../../helper.ts';

t.test('a data set is opened by a reference to it, until another one is asked for', async t => {
  const file = await smallDatabase(t);
  copyFileSync(file, `${file}.other`);
  const [one, other] = [await openVerified(file, 1), await openVerified(`${file}.other`, 1)];
  const [toOne, toOther] = [referenceTo(one, 1), referenceTo(other, 1)];
  t.strictSame(structuredClone(toOne), toOne, 'the reference is a plain value');

  const opened = datasetOf(toOne);
  t.match(opened, { version: one.version, builtAt: one.builtAt, file: one.file });
  t.equal(datasetOf(toOne), opened, 'it stays open');
  t.ok((await opened.queries.dataset.version())?.version);

  datasetOf(toOther);
  await t.rejects(opened.queries.dataset.counts(), /not open/, 'it has been closed');
  other.close();
  t.ok(await datasetOf(toOther).queries.dataset.version(), 'a file in use may be removed');
  one.close();
  t.throws(() => datasetOf(toOne), { code: 'DATABASE_MISSING' });
});
