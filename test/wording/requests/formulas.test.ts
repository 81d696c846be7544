import t from 'tap';
import { ownWordsFinder } from '../../../src/wording/requests/formulas.ts';

const request = (subject: string, asked: readonly number[], named: readonly number[] = []) => ({
  subject,
  asked: Uint32Array.from(asked),
  named: new Set(named),
});

type Request = ReturnType<typeof request>;

/** The own words of the first of several requests. */
const ownWords = (...[first, ...others]: [Request, ...Request[]]): number[] => [
  ...ownWordsFinder([first, ...others])(first),
];

t.test('three words in a row in resolutions on four subjects are a formula', async t => {
  const others = ['b', 'c', 'd'].map(subject => request(subject, [1, 2, 3, 9]));
  t.strictSame(ownWords(request('a', [1, 2, 3, 4]), ...others), [4]);
  t.strictSame(ownWords(request('a', [1, 2, 3, 4]), ...others.slice(1)), [1, 2, 3, 4], 'on three');
  t.strictSame(ownWords(request('a', [1, 2, 4, 3]), ...others), [1, 2, 4, 3], 'not in a row');
});

t.test('a formula on one subject is none', async t => {
  const others = Array.from({ length: 9 }, () => request('a', [1, 2, 3]));
  t.strictSame(ownWords(request('a', [1, 2, 3]), ...others), [1, 2, 3]);
});

t.test('the name of a treaty is no formula', async t => {
  const others = ['b', 'c', 'd'].map(subject => request(subject, [1, 2, 3, 4]));
  t.strictSame(ownWords(request('a', [1, 2, 3, 4], [3, 4]), ...others), [3, 4]);
});
