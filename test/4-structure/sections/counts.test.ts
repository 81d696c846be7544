import t from 'tap';
import { follows, successorsOf } from '../../../src/4-structure/sections/counts.ts';

t.test('what comes after a number, a letter or a numeral', async t => {
  for (const [before, successors, why] of [
    ['9', ['10'], 'a number'],
    ['b', ['c'], 'a letter that is no numeral'],
    ['i', ['j', 'ii'], 'a letter or a numeral'],
    ['C', ['D', 'CI'], 'in the same case'],
    ['iv', ['v'], 'a numeral of two letters'],
    ['z', ['aa', 'za'], 'two ways to go on after z'],
    ['aa', ['bb'], 'a doubled letter'],
    ['zz', ['aaa'], 'the last doubled letter'],
    ['x', ['y', 'xi'], 'a letter near the end'],
    ['3bis', [], 'neither'],
  ] as const) {
    t.strictSame(successorsOf(before), successors, why);
    for (const next of successors.filter(next => next !== 'za'))
      t.ok(follows(before, next), `${before}, ${next}`);
  }
});
