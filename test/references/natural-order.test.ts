import t from 'tap';
import { compareNaturally } from '../../src/references/natural-order.ts';

const IN_ORDER: readonly (readonly string[])[] = [
  ['A/RES/58/9', 'A/RES/58/10', 'A/RES/58/208', 'A/RES/58/1001', 'A/RES/59/1'],
  ['A/58/98', 'A/58/98/Add.1', 'A/58/98/Add.2', 'A/58/98/Add.10', 'A/RES/1/1'],
  ['A/RES/57/270', 'A/RES/57/270A', 'A/RES/57/270B', 'A/RES/57/271'],
  ['', '1', '02', '2', '3', 'A'],
];

for (const ordered of IN_ORDER) {
  t.same(ordered.toReversed().sort(compareNaturally), ordered);
}
t.equal(compareNaturally('A/RES/58/208', 'A/RES/58/208'), 0);
