import t from 'tap';
import { consensus, majority } from '../../src/citation-rules/agreed.ts';

/** How many documents say each of several dates, and what most, and nearly all, agree on. */
const TABLE: readonly (readonly [
  counts: readonly number[],
  majority: number | null,
  consensus: number | null,
])[] = [
  [[], null, null],
  [[1], 0, null],
  [[2], 0, null],
  [[3], 0, 0],
  [[1, 1], null, null],
  [[1, 2], 1, null],
  [[9, 1], 0, null],
  [[10, 1], 0, 0],
  [[1, 46], 1, 1],
  [[40, 2, 2, 2], 0, null],
];

t.test('what documents agree on', async t => {
  for (const [counts, most, nearlyAll] of TABLE) {
    const sayings = counts.map((documentCount, index) => ({ value: String(index), documentCount }));
    const name = counts.join();
    t.equal(majority(sayings)?.value ?? null, most === null ? null : String(most), name);
    t.equal(consensus(sayings)?.value ?? null, nearlyAll === null ? null : String(nearlyAll), name);
  }
  t.match(
    consensus([
      { value: 'a', documentCount: 10 },
      { value: 'b', documentCount: 1 },
    ]),
    {
      documentCount: 10,
      ofDocuments: 11,
    },
  );
});
