import t from 'tap';
import { matchRanges } from '../../../src/8-services/search/match-ranges.ts';

const marked = (text: string) => text.replaceAll('[', '\x02').replaceAll(']', '\x03');

t.test('marks in copies of a text become ranges of the text, each once and in order', async t => {
  const copies = ['the [rights] of [migrants] and', '[the] [rights of] migrants and'].map(marked);
  t.strictSame(matchRanges(copies), [
    { start: 0, end: 3 },
    { start: 4, end: 13 },
    { start: 14, end: 22 },
  ]);
});

t.test('ranges that only touch are not merged', async t => {
  t.strictSame(matchRanges([marked('[a][b]')]), [
    { start: 0, end: 1 },
    { start: 1, end: 2 },
  ]);
});

t.test('without marks nothing is found', async t => {
  t.strictSame(matchRanges(['rights', '']), []);
});
