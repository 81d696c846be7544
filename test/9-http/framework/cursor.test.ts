import t from 'tap';
import { readCursor, writeCursor } from '../../../src/9-http/framework/cursor.ts';

t.test('a cursor gives back its key, but only to its own list', async t => {
  t.strictSame(readCursor(writeCursor('list', [7, 3]), 'list', [-1, -1]), [7, 3]);
  t.strictSame(readCursor(writeCursor('list', ['iom']), 'list', ['']), ['iom']);
  t.match(
    t.throws(() => readCursor(writeCursor('list', [7]), 'other', [-1])),
    { kind: 'invalid-cursor' },
  );
  t.match(
    t.throws(() => readCursor(writeCursor('list', [7]), 'list', [-1, -1])),
    { kind: 'invalid-cursor' },
  );
  t.match(
    t.throws(() => readCursor(writeCursor('list', ['7']), 'list', [-1])),
    { kind: 'invalid-cursor' },
  );
});

t.test('an invalid cursor is refused', async t => {
  for (const bad of ['', '!', 'null', 'W10', 'e30', Buffer.from('[1,2').toString('base64url')]) {
    t.match(
      t.throws(() => readCursor(bad, 'list', [-1])),
      { kind: 'invalid-cursor' },
      bad,
    );
  }
});
