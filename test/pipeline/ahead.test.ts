import { setTimeout } from 'node:timers/promises';
import t from 'tap';
import { ahead } from '../../src/pipeline/ahead.ts';

t.test('what is begun ahead comes back in order', async t => {
  for (const [most, inFlight] of [
    [1, 1],
    [3, 3],
    [9, 5],
  ] as const) {
    let [begun, taken, atOnce] = [0, 0, 0];
    const begin = async (item: number) => {
      begun++;
      atOnce = Math.max(atOnce, begun - taken);
      await setTimeout(10 - item);
      return item * item;
    };
    const results: number[] = [];
    for await (const [item, value] of ahead([1, 2, 3, 4, 5], most, begin)) {
      results.push(item, await value);
      taken++;
    }
    t.same(results, [1, 1, 2, 4, 3, 9, 4, 16, 5, 25]);
    t.equal(atOnce, inFlight, `at most ${most} are begun ahead`);
  }
});

t.test('a failure is that of its item alone, at its turn', async t => {
  const begin = async (item: number) => {
    if (item === 2) throw new RangeError('two');
    await setTimeout(5);
    return item;
  };
  const outcomes: unknown[] = [];
  for await (const [, value] of ahead([1, 2, 3], 3, begin))
    outcomes.push(await value.catch((error: Error) => error.message));
  t.same(outcomes, [1, 'two', 3]);
});
