import t from 'tap';
import { isMeetingLine, readMeeting } from '../../src/3-documents/meeting-line.ts';

t.test('the meeting that adopted a resolution', async t => {
  for (const [text, isLine, number] of [
    ['78th plenary meeting', true, 78],
    ['50th plenary meeting 20 December 2023', true, 50],
    ['1919th plenary meeting', true, 1919],
    // in words, as in the first years
    ['Sixty-fifth plenary meeting, 14 December 1946.', true, 65],
    ['Hundred and second plenary meeting,', true, 102],
    ['Two hundred and sixth plenary meeting', true, 206],
    // within a sentence
    ['Adopted at its 2nd (closed) meeting, on 3 May', false, 2],
    // a conference is called so, too
    ['Third meeting of States', false, null],
    ['at its 25th and 26th meetings', false, null],
  ] as const) {
    t.equal(isMeetingLine(text), isLine, text);
    t.equal(readMeeting(text), number, text);
  }
});
