import t from 'tap';
import { findContradictions } from '../../../src/7-links/contradictions/contradictions.ts';
import { assertProportionalTime } from '../../processor-time.ts';
import { corpusFrom, saying } from './rows.ts';

/** Texts of `n` citations each, of the kinds whose surroundings the rules read. */
const TEXTS: readonly (readonly [string, (n: number) => string])[] = [
  ['numbers', n => `Recalling resolutions ${Array(n).fill('56/203').join(', ')},`],
  ['dates', n => `Recalling resolutions ${Array(n).fill('56/203 of 21 December 2001').join(', ')},`],
  ['quotations', n => 'Resolution 58/208 says “the purpose of the dialogue is to discuss it” '.repeat(n)],
  ['open quotations', n => `Resolution 58/208 says ${'“ a '.repeat(n)}`],
  ['titles', n => 'resolution 58/208, entitled “ '.repeat(n)],
  ['sessions', n => 'the General Assembly, at its sixtieth session '.repeat(n)],
  ['organs', n => 'resolution 58/208 of the Council of the '.repeat(n)],
];

t.test('the time is in proportion to the text', async t => {
  for (const [construct, text] of TEXTS) {
    assertProportionalTime(t, {
      name: construct,
      work: n =>
        findContradictions(corpusFrom([saying('A/RES/58/208', text(n)), saying('A/RES/59/1', text(n))])),
      size: 1000,
      moment: 20,
    });
  }
});
