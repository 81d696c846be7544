import t from 'tap';
import type { Dataset } from '../../../src/8-services/dataset/dataset-store.ts';
import { openDatasetStore } from '../../../src/8-services/dataset/dataset-store.ts';
import { perDataset } from '../../../src/8-services/dataset/per-dataset.ts';
import { smallDatabase } from '../../helper.ts';

async function openDataset(): Promise<Dataset> {
  const options = { cacheMiB: 1, checkEveryMs: 1000, onOpen: () => {}, onFailure: t.fail };
  const store = openDatasetStore({ database: await smallDatabase(t), ...options });
  t.teardown(() => store.close());
  // Longer than any verification takes: a later store's files replace those that this one reads.
  await store.start(60_000);
  const dataset = store.current();
  if (!dataset) throw new Error(store.reason());
  return dataset;
}

t.test('a value is made once per data set, even for concurrent callers', async t => {
  const [one, other] = [await openDataset(), await openDataset()];
  let made = 0;
  const count = perDataset(async () => ++made);
  t.strictSame(await Promise.all([count(one), count(one)]), [1, 1]);
  t.equal(await count(other), 2);
  t.equal(await count(one), 1);
});

t.test('a failure is not kept', async t => {
  const dataset = await openDataset();
  let calls = 0;
  const failsOnce = perDataset(async () => {
    calls += 1;
    if (calls === 1) throw new Error('once');
    return calls;
  });
  await t.rejects(failsOnce(dataset), { message: 'once' });
  t.equal(await failsOnce(dataset), 2);
  t.equal(await failsOnce(dataset), 2);
});
