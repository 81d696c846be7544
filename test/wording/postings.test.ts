import t from 'tap';
import { postingsOf } from '../../src/wording/postings.ts';

t.test('shingles of wordings are inverted into wordings of shingles', async t => {
  const most = 2 ** 32 - 1;
  t.same(
    [...postingsOf([[7, most], [], [0, 7], [7]])],
    [
      { shingle: 0, wordingIds: [3] },
      { shingle: 7, wordingIds: [1, 3, 4] },
      { shingle: most, wordingIds: [1] },
    ],
  );
  t.same([...postingsOf([])], []);
});

t.test('more wordings than a key can number are refused', async t => {
  const sketches = Array.from({ length: 2 ** 21 }, () => []);
  t.throws(() => [...postingsOf(sketches)], RangeError);
  t.same([...postingsOf(sketches.slice(1))], []);
});
