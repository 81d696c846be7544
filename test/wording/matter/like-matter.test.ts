import t from 'tap';
import {
  heaviest,
  lengthFactor,
  type SoughtWord,
  sharedMatter,
} from '../../../src/wording/matter/like-matter.ts';

const entry = (stem: string, ...ids: readonly number[]) => ({ stem, wordingIds: Uint32Array.from(ids) });
const standIn = (stem: string, ...ids: readonly number[]) => ({ ...entry(stem, ...ids), share: 0.7 });

/** The words of a text, and the ids of the wordings that share most, the best first. */
const TABLE: readonly (readonly [why: string, words: readonly SoughtWord[], ids: readonly number[]])[] = [
  ['nothing is shared', [{ own: null, others: [] }], []],
  [
    'a rare word counts more than a common one',
    [
      { own: entry('state', 1, 2, 3, 4, 5), others: [] },
      { own: entry('mercenari', 6), others: [] },
    ],
    [6, 1, 2, 3, 4, 5],
  ],
  [
    'the word itself counts more than one that stands for it',
    [{ own: entry('elderli', 1), others: [standIn('older', 2)] }],
    [1, 2],
  ],
  [
    'of several words that stand for one, only the best counts',
    [
      { own: null, others: [standIn('money', 1), standIn('fund', 1), standIn('financ', 1)] },
      { own: entry('climat', 2), others: [] },
    ],
    [2, 1],
  ],
  [
    'a rare word that stands for a common one is no rarer than that',
    [
      { own: entry('help', 1, 2, 3, 4, 5, 6), others: [standIn('succour', 7)] },
      { own: entry('trade', 8, 9, 1), others: [] },
    ],
    [1, 8, 9, 2, 3, 4, 5, 6, 7],
  ],
];

t.test('the wordings that share most with a text', async t => {
  for (const [why, words, ids] of TABLE) {
    t.strictSame(heaviest(sharedMatter(words, 10), 10), ids, why);
  }
});

t.test('only the heaviest are sorted out', t => {
  const weights = Float64Array.from({ length: 5000 }, (_, id) => (id * 7919) % 5000);
  const ids = heaviest(weights, 20);
  t.ok(ids.length >= 20 && ids.length < 40, 'a few more than asked for, since steps are kept whole');
  t.strictSame(
    ids.slice(0, 3).map(id => weights[id]),
    [4999, 4998, 4997],
  );
  t.end();
});

t.test('a long wording shares by chance', async t => {
  t.equal(lengthFactor(20, 20), 1);
  t.ok(lengthFactor(10, 20) > 1);
  t.ok(lengthFactor(40, 20) < 1);
});
