import t from 'tap';
import { relatedSymbol } from '../../src/references/related-symbol.ts';
import { symbol } from '../fixture.ts';

/** A symbol, and what it says of the document that its own is derived from. */
const TABLE: readonly (readonly [of: string, relation?: string, symbol?: string])[] = [
  ['A/C.3/78/L.60/Rev.1', 'revision-of', 'A/C.3/78/L.60'],
  ['A/80/604/Add.2', 'addition-to', 'A/80/604'],
  // The last suffix says what it is; what it corrects is an addition itself.
  ['A/37/351/Add.1/Corr.1', 'correction-of', 'A/37/351/Add.1'],
  ['A/RES/57/270B', 'part-of', 'A/RES/57/270'],
  ['A/RES/217(III)A', 'part-of', 'A/RES/217(III)'],
  ['A/RES/57/270'],
  // The letter is part of the number of another kind of document.
  ['ST/SGB/2019/A'],
  ['A/80/1'],
];

t.test('what a symbol says of another document', async t => {
  for (const [of, relation, related] of TABLE) {
    const expected = relation === undefined ? null : { relation, symbol: related };
    t.strictSame(relatedSymbol(symbol(of)), expected, of);
  }
});
