import fc from 'fast-check';
import t from 'tap';
import type { DocumentSymbol } from '../../src/model/id.ts';
import { documentId } from '../../src/references/address.ts';
import { readReference } from '../../src/references/reference.ts';
import { assertProperty } from '../property.ts';

const session = fc.integer({ min: 31, max: 80 });
const number = fc.integer({ min: 1, max: 300 });

/** Spellings of a General Assembly resolution, and of its operative paragraph with a letter. */
const SPELLINGS: readonly ((session: number, number: number) => string)[] = [
  (s, n) => `A/RES/${s}/${n}`,
  (s, n) => `a/res/${s}/${n}`,
  (s, n) => `A_RES_${s}_${n}`,
  (s, n) => `res ${s}/${n}`,
  (s, n) => `resolution ${s}/${n}`,
  (s, n) => `General Assembly resolution ${s}/${n}`,
  (s, n) => `General Assembly resolution ${s}/${n} of 23 December 2003`,
  (s, n) => `  A/RES/${s}/${n} `,
];

t.test('references', async t => {
  await assertProperty(
    t,
    'every spelling leads back to the id',
    fc.property(session, number, fc.constantFrom(...SPELLINGS), (s, n, spell) => {
      const symbols = readReference(spell(s, n))?.symbols ?? [];
      return symbols.map(documentId).includes(documentId(`A/RES/${s}/${n}` as DocumentSymbol));
    }),
    300,
  );
  await assertProperty(
    t,
    'no text throws',
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc
          .array(
            fc.constantFrom('A/', 'RES/', '58/208', 'para. ', '(a)', ' ', 'res ', '1 May 2000', '_', '.OP1'),
          )
          .map(pieces => pieces.join('')),
      ),
      text => {
        readReference(text);
      },
    ),
    500,
  );
});
