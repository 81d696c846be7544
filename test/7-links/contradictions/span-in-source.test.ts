import t from 'tap';
import { spanInSource } from '../../../src/7-links/contradictions/span-in-source.ts';

const whole = (text: string) => [{ start: 0, end: text.length }];

/** A source, the ranges of a unit in it, the unit, a part of the unit's text, and the expected slices. */
const TABLE = [
  ['a part of a line', 'one two three', null, null, 'one two three', 'two', ['two']],
  ['lines that were joined', 'one\ntwo\nthree', null, null, 'one two three', 'two three', ['two\nthree']],
  ['mark-up', '**one** *two* three', null, null, 'one two three', 'two three', ['two* three']],
  ['a note mark', 'one<sup>2</sup> two', null, null, 'one two', 'two', ['two']],
  ['an enumerator', '(a) a three', null, '(a)', 'a three', 'a th', ['a th']],
  [
    'a page between',
    'one two\n--\nthree',
    [
      [0, 7],
      [11, 16],
    ],
    null,
    'one two three',
    'two three',
    ['two', 'three'],
  ],
  ['words that are not there', 'one two', null, null, 'one six', 'six', ['one two']],
] as const;

t.test('the range of a part of a text in the source', async t => {
  for (const [construct, source, unitRanges, enumerator, text, part, expected] of TABLE) {
    const ranges = unitRanges?.map(([start, end]) => ({ start, end })) ?? whole(source);
    const start = text.indexOf(part);
    const found = spanInSource(source, ranges, { enumerator, text }, { start, end: start + part.length });
    t.same(
      found.map(range => source.slice(range.start, range.end)),
      expected,
      construct,
    );
  }
});
