import t from 'tap';
import { readLines } from '../../src/1-read/read.ts';

t.test('lines of ten megabytes', async t => {
  for (const [why, line, isComment] of [
    ['a comment', `<!--${'a'.repeat(10_000_000)}-->`, true],
    ['a comment without an end', `<!--${'a'.repeat(10_000_000)}`, false],
  ] as const) {
    t.same(
      readLines(line).map(({ comment }) => comment),
      [isComment],
      why,
    );
  }
});
