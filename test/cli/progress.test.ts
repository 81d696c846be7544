import t from 'tap';
import { progress, summary } from '../../src/cli/progress.ts';
import { failure } from '../../src/errors.ts';
import type { Outcome } from '../../src/pipeline/take-in.ts';

const COUNTS = { sources: 1, documents: 1, units: 34, findings: 0 };
const OUTCOMES: readonly Outcome[] = [
  { kind: 'taken', path: 'a.txt', counts: COUNTS, doubtful: [] },
  { kind: 'copy', path: 'b.txt', of: 'a.txt' },
  { kind: 'failed', path: 'c.txt', error: failure('FILE_EMPTY', 'c.txt') },
];

function shown(isTTY: boolean, columns = 80): string[] {
  const written: string[] = [];
  const line = progress({ isTTY, columns, write: (text: string) => written.push(text) > 0 });
  for (const [index, outcome] of OUTCOMES.entries()) line.show(outcome, index + 1, OUTCOMES.length);
  line.clear();
  return written;
}

t.test('on a terminal, one line is updated and then cleared', async t => {
  t.same(shown(true), ['\r\u001b[K1/3 a.txt', '\r\u001b[K2/3 b.txt', '\r\u001b[K3/3 c.txt', '\r\u001b[K']);
  t.equal(shown(true, 6)[0], '\r\u001b[K1/3 a', 'it never wraps');
});

t.test('elsewhere each file has a line, and a failure has its own at the end', async t => {
  t.same(shown(false), ['1/3 a.txt: 1 document, 34 units\n', '2/3 b.txt: the same as a.txt\n']);
});

t.test('the summary has counts, duration and path', async t => {
  t.equal(
    summary({ sources: 5, documents: 12, units: 1, findings: 0 }, 'data/c.sqlite', 1234),
    '5 sources, 12 documents, 1 unit, 0 findings in 1.2 s: data/c.sqlite\n',
  );
});
