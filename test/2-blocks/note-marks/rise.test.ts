import t from 'tap';
import { heaviestRise } from '../../../src/2-blocks/note-marks/rise.ts';

/** Each item is rank, weight and, where two share one, a place. */
const rise = (items: readonly (readonly [rank: number, weight: number, place?: number])[]) =>
  heaviestRise(
    items.map(([rank, weight, place], index) => ({ rank, weight, start: place ?? index + 100, block: 0 })),
    10,
  ).map(({ rank, weight }) => [rank, weight]);

t.test('the heaviest of the rising sequences', async t => {
  for (const [construct, items, expected] of [
    ['nothing', [], []],
    ['one', [[3, 1]], [[3, 1]]],
    [
      'all that rise',
      [
        [0, 1],
        [1, 1],
        [4, 1],
      ],
      [
        [0, 1],
        [1, 1],
        [4, 1],
      ],
    ],
    [
      'never the same rank twice',
      [
        [2, 1],
        [2, 5],
        [2, 1],
      ],
      [[2, 5]],
    ],
    [
      'never a lower rank later',
      [
        [3, 1],
        [1, 2],
      ],
      [[1, 2]],
    ],
    [
      'many light ones before a heavy one',
      [
        [5, 3],
        [1, 2],
        [2, 2],
        [3, 2],
      ],
      [
        [1, 2],
        [2, 2],
        [3, 2],
      ],
    ],
    [
      'a heavy one before many light ones',
      [
        [5, 7],
        [1, 2],
        [2, 2],
        [3, 2],
      ],
      [[5, 7]],
    ],
    [
      'round a detour',
      [
        [0, 1],
        [9, 1.5],
        [1, 1],
        [2, 1],
      ],
      [
        [0, 1],
        [1, 1],
        [2, 1],
      ],
    ],
    [
      'one of each place',
      [
        [0, 1, 7],
        [1, 2, 7],
        [2, 1],
      ],
      [
        [1, 2],
        [2, 1],
      ],
    ],
    [
      'the lowest and the highest rank',
      [
        [0, 1],
        [9, 1],
      ],
      [
        [0, 1],
        [9, 1],
      ],
    ],
  ] as const) {
    t.same(rise(items), expected, construct);
  }
});

t.test('as heavy as the best found by trying all', async t => {
  for (let seed = 1; seed <= 200; seed++) {
    const items = Array.from({ length: 8 }, (_, at) => {
      const noise = Math.imul(seed * 8 + at + 1, 2654435761) >>> 0;
      return { rank: noise % 6, weight: 1 + ((noise >>> 8) % 9), start: at, block: 0 };
    });
    const subsets = Array.from({ length: 256 }, (_, bits) => items.filter((_, at) => bits & (1 << at)));
    const rising = subsets.filter(of =>
      of.every(({ rank }, at) => at === 0 || rank > (of[at - 1]?.rank ?? -1)),
    );
    const heaviest = Math.max(...rising.map(weightOf));
    const found = heaviestRise(items, 6);
    t.ok(rising.some(of => of.length === found.length && of.every((item, at) => item === found[at])));
    t.equal(weightOf(found), heaviest);
  }
});

const weightOf = (items: readonly { readonly weight: number }[]): number =>
  items.reduce((sum, { weight }) => sum + weight, 0);
