import t from 'tap';
import { assertProportionalTime } from '../../processor-time.ts';
import { mandatesIn } from './mandates.ts';

const PIECES = [
  'Requests ',
  'Requests the Secretary-General to report, and requests ',
  ', and requests the ',
  'Requests the Secretary-General, the ',
  'Requests States to submit to the General Assembly at its ',
  ' at its seventy-ninth and eightieth ',
  ' in order to ',
  ' and submit to the Assembly, ',
  ' that have to act to act',
  ', which act, and other States',
  'recommends that States and other ',
  ', and reiterates its request to ',
  // Words that lead in lettered parts, with commas that could belong to either of two.
  ' and, in this regard,',
];

t.test('time grows with the text, whatever the text', async t => {
  for (const piece of PIECES) {
    assertProportionalTime(t, {
      name: piece,
      work: size => mandatesIn([`Requests the Secretary-General ${piece.repeat(size)}`]),
      size: 2_000,
      moment: 20,
    });
  }
});
