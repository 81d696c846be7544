import t from 'tap';
import type { Overlap } from '../../../src/7-links/overlaps/find-overlaps.ts';
import { groupOverlaps } from '../../../src/7-links/overlaps/group-overlaps.ts';

type Side = Overlap['one'];

/** "a b, b c": pairs of mandates that overlap. */
const grouped = (pairs: string): string[] => {
  const overlaps = pairs.split(', ').map(pair => {
    const [one, other] = pair.split(' ').map(id => ({ id }) as Side);
    return { one, other } as { one: Side; other: Side };
  });
  const order = new Map(['a', 'b', 'c', 'd', 'e'].map((id, place) => [id, place]));
  return groupOverlaps(overlaps, order).map(({ center, members }) => `${center}: ${members.join(' ')}`);
};

for (const [pairs, groups, why] of [
  ['a b', ['a: a b'], 'a pair'],
  ['a b, b c', ['b: a b c'], 'the one with most overlaps is the center'],
  ['a b, b c, c d, d e', ['b: a b c', 'd: d e'], 'a chain is not one group'],
  ['d e, a b, a c', ['a: a b c', 'd: d e'], 'the largest first'],
] as const)
  t.test(why, async t => {
    t.strictSame(grouped(pairs), groups);
  });
