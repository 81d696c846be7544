import t from 'tap';
import { compareResolutions } from '../../src/wording/compare-resolutions.ts';
import { clausesOf } from './clauses.ts';

const compare = (earlier: readonly string[], later: readonly string[]) =>
  compareResolutions(clausesOf('a', earlier), clausesOf('b', later), true);

t.test('words that remain and words that are new', async t => {
  const { words, counts, clauses } = compare(
    ['1 Urges Governments to provide safe water;', '2 Invites donors to repair roads;'],
    ['1 Urges all Governments to provide safe water;', '2 Welcomes a museum of glass;'],
  );
  t.strictSame(words, { earlier: 11, later: 12, livingOn: 6, new: 6 });
  t.strictSame(counts, { kept: 0, moved: 0, reworded: 1, split: 0, merged: 0, added: 1, dropped: 1 });
  const [first, second] = clauses;
  t.equal(first?.similarity, 12 / 13);
  t.strictSame(
    first?.changes?.map(({ kind, text }) => `${kind}: ${text}`),
    ['same: Urges', 'added: all', 'same: Governments to provide safe water'],
  );
  t.match(second, { similarity: null, changes: null });
});

t.test('the words of a clause that was split count once', async t => {
  const { words, counts } = compare(
    [
      '1 Requests States to train officials who work at borders and in ports, and to prosecute any act of arbitrary detention or torture of persons during their transit;',
    ],
    [
      '1 Requests States to train officials who work at borders and in ports;',
      '2 Requests States to prosecute any act of arbitrary detention or torture of persons during their transit;',
    ],
  );
  t.equal(counts.split, 2);
  t.strictSame(words, { earlier: 27, later: 28, livingOn: 25, new: 0 });
});

t.test('texts that are too long and too different are not compared word by word', async t => {
  const long = (of: string) =>
    `1 Requests ${Array.from({ length: 4000 }, (_, at) => `${of}${at}`).join(' ')}`;
  const { clauses } = compareResolutions(
    clausesOf('a', [`${long('a')} ${long('x')}`]),
    clausesOf('b', [`${long('x')} ${long('b')}`]),
    true,
  );
  for (const { similarity, changes } of clauses) t.strictSame([similarity, changes], [null, null]);
});

t.test('nothing is compared with nothing', async t => {
  t.match(compare([], []), { clauses: [], words: { earlier: 0, later: 0, livingOn: 0, new: 0 } });
});
