import t from 'tap';
import { progress, summary } from '../../../src/cli/build/progress.ts';
import { failure } from '../../../src/errors.ts';
import type { SourceId } from '../../../src/model/id.ts';
import type { Outcome } from '../../../src/pipeline/take-in.ts';

const COUNTS = { sources: 1, documents: 1, units: 34, findings: 0 };
const OUTCOMES: readonly Outcome[] = [
  {
    kind: 'taken',
    path: 'a.txt',
    id: 'a' as SourceId,
    name: 'a.txt',
    isRead: true,
    counts: COUNTS,
    doubtful: [],
  },
  { kind: 'copy', path: 'b.txt', of: 'a.txt' },
  { kind: 'failed', path: 'c.txt', error: failure('FILE_EMPTY', 'c.txt') },
];

function shown(isTTY: boolean, columns = 80): string[] {
  const written: string[] = [];
  const line = progress({ isTTY, columns, write: (text: string) => written.push(text) > 0 });
  for (const [index, outcome] of OUTCOMES.entries()) line.onOutcome(outcome, index + 1, OUTCOMES.length);
  line.clear();
  return written;
}

t.test('on a terminal, one line is updated and then cleared', async t => {
  t.same(shown(true), [
    '\r\u001b[K[######              ] 1/3 reading a.txt',
    '\r\u001b[K[#############       ] 2/3 reading b.txt',
    '\r\u001b[K[####################] 3/3 reading c.txt',
    '\r\u001b[K',
  ]);
  t.equal(shown(true, 6)[0], '\r\u001b[K[####', 'it never wraps');
});

t.test('elsewhere each file has a line, and a failure has its own at the end', async t => {
  t.same(shown(false), ['1/3 a.txt: 1 document, 34 units\n', '2/3 b.txt: the same as a.txt\n']);
});

t.test('the time left is told once there is something to estimate it from', async t => {
  const written: string[] = [];
  let now = 0;
  const { onStep } = progress(
    { isTTY: true, columns: 80, write: (text: string) => written.push(text) > 0 },
    () => now,
  );
  for (const [at, done] of [
    [0, 0],
    [1000, 10],
    [5000, 50],
    [9000, 90],
    [9000, 99],
  ] as const) {
    now = at;
    onStep('writing answers', done, 3000);
  }
  onStep('completing the file', 0, 1);
  t.same(
    written.map(text => text.slice(text.indexOf('] ') + 2)),
    [
      '0/3000 writing answers',
      '10/3000 writing answers',
      '50/3000, 5 min left writing answers',
      '90/3000, 5 min left writing answers',
      '99/3000, 5 min left writing answers',
      '0/1 completing the file',
    ],
  );
});

const REPORT = {
  counts: { sources: 5, documents: 12, units: 1, findings: 0 },
  read: 5,
  gone: [],
  unchanged: false,
};
const HELD = '5 sources, 12 documents, 1 unit, 0 findings in 1.2 s';

t.test('the summary has counts, duration and path, and what is from the last data set', async t => {
  for (const [report, says] of [
    [REPORT, ''],
    [{ ...REPORT, read: 2 }, ' (2 read, 3 unchanged)'],
    [{ ...REPORT, read: 0, gone: ['old.txt'] }, ' (0 read, 5 unchanged, 1 gone)'],
    [{ ...REPORT, read: 0, unchanged: true }, ', nothing has changed'],
  ] as const)
    t.equal(summary(report, 'data/c.sqlite', 1234), `${HELD}${says}: data/c.sqlite\n`);
});
