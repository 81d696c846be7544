import fc from 'fast-check';
import t from 'tap';
import { readCursor, writeCursor } from '../../../src/9-http/framework/cursor.ts';
import { Problem } from '../../../src/9-http/framework/problems.ts';
import { assertProperty } from '../../property.ts';

const key = fc.array(
  fc.oneof(
    fc.integer(),
    fc.string({ unit: 'binary' }).filter(of => of.isWellFormed()),
  ),
  {
    minLength: 1,
    maxLength: 4,
  },
);

t.test('cursors', async t => {
  await assertProperty(
    t,
    'a cursor gives back its key',
    fc.property(fc.string(), key, (list, of) => {
      t.strictSame(readCursor(writeCursor(list, of), list, of), of);
    }),
    200,
  );
  await assertProperty(
    t,
    'anything else is refused as no cursor',
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.base64String(), fc.json().map(asBase64)),
      key,
      (garbage, start) => {
        try {
          readCursor(garbage, 'list', start);
          return false;
        } catch (error) {
          return error instanceof Problem && error.kind === 'invalid-cursor';
        }
      },
    ),
    300,
  );
});

const asBase64 = (text: string): string => Buffer.from(text).toString('base64url');
