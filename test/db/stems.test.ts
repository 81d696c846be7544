import t from 'tap';
import { stemsOf } from '../../db/stems.ts';

t.test('forms of a word have one stem, in any case and with accents or without', async t => {
  const forms = ['migrants', 'Migrant', 'requesting', 'Requested', 'réfugiés', 'refugies'];
  t.strictSame(
    [...stemsOf(forms).values()],
    ['migrant', 'migrant', 'request', 'request', 'refugi', 'refugi'],
  );
});

t.test('anything but one word has no stem, and a call leaves nothing behind', async t => {
  t.strictSame(stemsOf(['high-level', '', '?']), new Map());
  t.strictSame(stemsOf([]), new Map());
});
