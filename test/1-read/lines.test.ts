import t from 'tap';
import { lineRanges } from '../../src/1-read/lines.ts';

t.test('line endings of every system', async t => {
  for (const [construct, text, lines] of [
    ['one line', 'a', ['a']],
    ['line feed', 'a\nb', ['a', 'b']],
    ['carriage return', 'a\rb', ['a', 'b']],
    ['both are one end', 'a\r\nb', ['a', 'b']],
    ['form feed', 'a\fb', ['a', 'b']],
    ['a feed after an end', 'a\n\fb', ['a', '', 'b']],
    ['Unicode separators', 'a\u2028b\u2029c\u0085d', ['a', 'b', 'c', 'd']],
    ['blank lines stay', 'a\n\n\nb', ['a', '', '', 'b']],
    ['an end at the end', 'a\n', ['a', '']],
    ['blanks stay', ' a \n\tb', [' a ', '\tb']],
    ['no text', '', ['']],
  ] as const) {
    t.same(
      lineRanges(text).map(({ start, end }) => text.slice(start, end)),
      lines,
      construct,
    );
  }
});
