import t from 'tap';
import { digitTypos } from '../../src/citation-rules/digit-typos.ts';

const TABLE: readonly (readonly [written: string, other: string, isSlip: boolean])[] = [
  ['A/RES/60/277', 'A/RES/60/227', true],
  ['A/RES/60/272', 'A/RES/60/227', true],
  ['A_RES_60_277', 'A_RES_61_277', true],
  ['A/RES/60/277', 'A/RES/60/277', false],
  ['A/RES/60/277', 'A/RES/61/227', false],
  ['A/RES/60/27', 'A/RES/60/277', false],
  ['A/RES/60/127', 'A/RES/61/027', false],
];

for (const [written, other, isSlip] of TABLE) {
  t.equal(digitTypos(written).includes(other), isSlip, `${written} for ${other}`);
}
t.strictSame(digitTypos('no digits'), []);
t.equal(new Set(digitTypos('A/RES/60/277')).size, digitTypos('A/RES/60/277').length, 'each once');
