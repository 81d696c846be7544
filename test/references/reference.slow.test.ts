import t from 'tap';
import { readReference } from '../../src/references/reference.ts';
import { millionOf, processorTime } from '../processor-time.ts';

const PIECES = ['A/', '1/1, ', '9', 'res ', '58/208 para 1 ', '(', ' ', '/9(a)', 'para. 11', '_', 'GA '];

t.test('takes time in proportion to the text', async t => {
  for (const piece of PIECES) {
    const reference = `58/208 ${millionOf(piece)}`;
    const time = processorTime(() => readReference(reference));
    t.ok(time < 3000, `a million characters of ${JSON.stringify(piece)}`);
  }
});
