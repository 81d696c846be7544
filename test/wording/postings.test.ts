import t from 'tap';
import { NumberLists } from '../../src/wording/number-lists.ts';
import { postingsOf } from '../../src/wording/postings.ts';

function listsOf(lists: readonly (readonly number[])[]): NumberLists {
  const made = new NumberLists();
  for (const list of lists) made.push(list);
  return made;
}

t.test('shingles of wordings are inverted into wordings of shingles', async t => {
  const most = 2 ** 32 - 1;
  t.same(
    [...postingsOf(listsOf([[7, most], [], [0, 7], [7]]))],
    [
      { shingle: 0, wordingIds: [3] },
      { shingle: 7, wordingIds: [1, 3, 4] },
      { shingle: most, wordingIds: [1] },
    ],
  );
  t.same([...postingsOf(listsOf([]))], []);
});

t.test('more wordings than a key can number are refused', async t => {
  const sketches = Array.from({ length: 2 ** 21 }, () => []);
  t.throws(() => [...postingsOf(listsOf(sketches))], RangeError);
  t.same([...postingsOf(listsOf(sketches.slice(1)))], []);
});

t.test('what is sorted in parts comes in the same order', async t => {
  const lists = listsOf(
    Array.from({ length: 200 }, (_, list) => [list % 7, 1000 * list, (list * list) % 90]),
  );
  t.same([...postingsOf(lists, 10)], [...postingsOf(lists)]);
});
