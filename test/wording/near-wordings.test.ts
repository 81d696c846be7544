import t from 'tap';
import { nearest } from '../../src/wording/near-wordings.ts';
import { wordingOf } from '../../src/wording/word-diff.ts';

const words = (count: number, of = 'word') => Array.from({ length: count }, (_, index) => `${of}${index}`);
const text = (...parts: readonly string[][]) => parts.flat().join(' ');

const near = (query: string, candidates: readonly string[], least: number | null = null, most = 3) =>
  nearest(
    wordingOf(query),
    candidates.map(candidate => ({ candidate, wording: wordingOf(candidate) })),
    { least, most },
  ).map(({ candidate, comparison }) => [candidate, Math.round(100 * comparison.similarity)]);

t.test('how similar a wording must be depends on its length', async t => {
  const table: [what: string, same: number, other: number, isNear: boolean][] = [
    ['a formula word for word', 9, 0, true],
    ['a formula with a word changed', 8, 1, false],
    ['a short wording of which four fifths are the same', 8, 2, true],
    ['a short wording of which less is the same', 14, 5, false],
    ['a long wording of which two thirds are the same', 20, 10, true],
    ['a long wording of which less is the same', 19, 11, false],
  ];
  for (const [what, same, other, isNear] of table) {
    const query = text(words(same), words(other, 'mine'));
    const adopted = text(words(same), words(other, 'theirs'));
    t.equal(near(query, [adopted]).length, isNear ? 1 : 0, what);
  }
});

t.test('a similarity that is asked for reaches every length', async t => {
  for (const [same, other] of [
    [7, 2],
    [14, 5],
    [28, 10],
  ] as const) {
    const [query, adopted] = [
      text(words(same), words(other, 'mine')),
      text(words(same), words(other, 'theirs')),
    ];
    t.equal(near(query, [adopted], 0.7).length, 1, `${same + other} words`);
    t.equal(near(query, [adopted], 0.8).length, 0, `${same + other} words`);
  }
});

t.test(
  'the most similar come first, and no more than are wanted but for ties and what is near-verbatim',
  async t => {
    const query = text(words(40));
    const changed = (count: number, of: string) => text(words(40 - count), words(count, of));
    const [same, close, tied, far, farther] = [
      query,
      changed(2, 'a'),
      changed(2, 'b'),
      changed(8, 'c'),
      changed(9, 'd'),
    ];
    const all = [farther, far, close, same, tied];
    t.same(near(query, all, 0.65, 1), [
      [same, 100],
      [close, 95],
      [tied, 95],
    ]);
    t.same(near(query, all, 0.65, 4), [
      [same, 100],
      [close, 95],
      [tied, 95],
      [far, 80],
    ]);
    t.same(near(query, [far, changed(8, 'e'), farther], 0.65, 1).length, 2);
    t.same(near(query, all, 0.8, 10).length, 4);
  },
);

t.test('the same words in another order are not the same', async t => {
  const query = text(words(40));
  t.same(near(query, [text(words(40).toReversed())]), []);
});
