import t from 'tap';
import { lengthFactor, type SoughtWord, sharedMatter } from '../../src/wording/like-matter.ts';

const entry = (stem: string, ...ids: readonly number[]) => ({ stem, wordingIds: Uint32Array.from(ids) });

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
    [{ own: entry('elderli', 1), others: [entry('older', 2)] }],
    [1, 2],
  ],
  [
    'of several words that stand for one, only the best counts',
    [
      { own: null, others: [entry('money', 1), entry('fund', 1), entry('financ', 1)] },
      { own: entry('climat', 2), others: [] },
    ],
    [2, 1],
  ],
  [
    'a rare word that stands for a common one is no rarer than that',
    [
      { own: entry('help', 1, 2, 3, 4, 5, 6), others: [entry('succour', 7)] },
      { own: entry('trade', 8, 9, 1), others: [] },
    ],
    [1, 8, 9, 2, 3, 4, 5, 6, 7],
  ],
];

t.test('the wordings that share most with a text', async t => {
  for (const [why, words, ids] of TABLE) {
    const shared = [...sharedMatter(words, 10)].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    t.strictSame(
      shared.map(([id]) => id),
      ids,
      why,
    );
  }
});

t.test('a long wording shares by chance', async t => {
  t.equal(lengthFactor(20, 20), 1);
  t.ok(lengthFactor(10, 20) > 1);
  t.ok(lengthFactor(40, 20) < 1);
});
