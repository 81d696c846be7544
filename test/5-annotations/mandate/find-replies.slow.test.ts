import t from 'tap';
import { assertProportionalTime } from '../../processor-time.ts';
import { paragraph, repliesIn } from './replies.ts';

const PIECES = [
  'a',
  '.',
  'a. A',
  'In its resolution 58/208, the Assembly requested the Secretary-General to submit a report. ',
  'In its resolution 58/208, the Assembly requested the Secretary-General to submit a report, ',
  'The Assembly requested that the Secretary-General would report, ',
  'requested the Office to report and ',
  'Pursuant to resolution 58/208, the present report was prepared. ',
];

t.test('time grows with the text, whatever the text', async t => {
  for (const piece of PIECES) {
    assertProportionalTime(t, {
      name: piece,
      work: size => repliesIn([paragraph(piece.repeat(size), 0)]),
      size: 1_000,
      moment: 20,
    });
  }
});

t.test('a sentence of ten megabytes', async t => {
  t.same(repliesIn([paragraph('a'.repeat(10_000_000), 0)]), []);
});
