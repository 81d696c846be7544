import t from 'tap';
import type { Answer, Beginning } from '../../src/fetch/answer.ts';
import { type Download, type DownloadOptions, download } from '../../src/fetch/download.ts';
import { PDF } from './samples.ts';

const NOW = Date.parse('2026-11-27T07:28:00Z');

const status = (status: number, headers: Record<string, string> = {}, bytes = Buffer.alloc(0)): Answer => ({
  kind: 'answered',
  status,
  statusText: '',
  headers: new Headers(headers),
  url: '',
  bytes,
});
const FILE = status(200, {}, PDF);
const EMPTY = status(200);
const BROKEN: Answer = { kind: 'broken', reason: 'reset', beginning: null };
const later = (seconds: number): Answer => status(429, { 'retry-after': String(seconds) });

interface Run {
  readonly result: Download;
  readonly waits: readonly number[];
  readonly beginnings: readonly (Beginning | null)[];
}

/** Downloads from a service that gives these answers in turn, the last one for ever. */
async function run(answers: readonly Answer[], options: Partial<DownloadOptions> = {}): Promise<Run> {
  const waits: number[] = [];
  const beginnings: (Beginning | null)[] = [];
  const result = await download('http://service.example/', 'pdf', {
    ask: async (_, beginning) => answers[beginnings.push(beginning) - 1] ?? answers.at(-1) ?? EMPTY,
    sleep: async seconds => void waits.push(seconds),
    now: () => NOW,
    firstWait: 2,
    patience: 100,
    onWait: () => {},
    ...options,
  });
  return { result, waits, beginnings };
}

const rows: readonly (readonly [
  about: string,
  answers: readonly Answer[],
  result: Readonly<Record<string, unknown>>,
  waits: readonly number[],
])[] = [
  ['at once', [FILE], { kind: 'document' }, []],
  ['waits grow', [BROKEN, BROKEN, BROKEN, FILE], { kind: 'document' }, [2, 4, 8]],
  ['a longer wait is asked for', [later(30), FILE], { kind: 'document' }, [30]],
  ['a shorter one is not taken', [BROKEN, later(1), FILE], { kind: 'document' }, [2, 4]],
  ['patience ends', [BROKEN], { kind: 'failed', reason: 'reset, after 6 tries' }, [2, 4, 8, 16, 32]],
  [
    'more is asked for than there is patience',
    [later(3600)],
    { kind: 'unreachable', reason: '429: it asks to be left alone until 2026-11-27 08:28 UTC' },
    [],
  ],
  ['an empty file once', [EMPTY, FILE], { kind: 'document' }, [2]],
  ['an empty file twice', [EMPTY, EMPTY, FILE], { kind: 'absent', reason: /^an empty file each time/ }, [2]],
  // another fault between them does not count as one of them
  ['an empty file, after a fault', [BROKEN, EMPTY, FILE], { kind: 'document' }, [2, 4]],
  ['not found is not asked twice', [status(404), FILE], { kind: 'absent' }, []],
  ['nor is what is refused', [status(400), FILE], { kind: 'failed' }, []],
];

for (const [about, answers, result, waits] of rows) {
  t.test(about, async t => {
    const ran = await run(answers);
    t.match(ran.result, result);
    t.same(ran.waits, waits);
  });
}

t.test('the beginning of a file is handed to the next try, and to no later one', async t => {
  const beginning = { bytes: PDF.subarray(0, 9), validator: '"1"' };
  const { beginnings } = await run([{ ...BROKEN, beginning }, BROKEN, FILE]);
  t.same(beginnings, [null, beginning, null]);
});

t.test('without patience there is one try', async t => {
  t.match((await run([BROKEN], { patience: 0 })).result, { kind: 'failed', reason: 'reset, after 1 try' });
});
