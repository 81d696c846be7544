import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { ask } from '../../src/fetch/ask.ts';
import { type FetchOptions, fetchDocuments, type Outcome } from '../../src/fetch/fetch-documents.ts';
import { openFolder } from '../../src/fetch/folder.ts';
import type { Format } from '../../src/fetch/request.ts';
import type { DocumentSymbol } from '../../src/model/id.ts';
import { DOCX, HALF, MAINTENANCE_PAGE, NOT_FOUND_PAGE, PDF } from './samples.ts';
import {
  cutOff,
  cutOffUnannounced,
  file,
  hangUp,
  type Reply,
  ranged,
  redirect,
  service,
  status,
} from './service.ts';

interface Run {
  /** What became of each symbol, as "A/1 fetched". */
  readonly outcomes: readonly string[];
  readonly messages: readonly string[];
  readonly stopped: string | undefined;
  readonly waits: readonly number[];
}

/** Fetches from a service; waits are noted instead of waited for. */
async function run(
  path: string,
  template: string,
  symbols: readonly string[],
  options: Partial<FetchOptions> & { readonly format?: Format } = {},
): Promise<Run> {
  const { format = 'pdf' } = options;
  const outcomes: Outcome[] = [];
  const waits: number[] = [];
  const folder = openFolder(path, Date.now);
  const requests = symbols.map(
    symbol => ({ symbol: symbol as DocumentSymbol, language: 'en', format }) as const,
  );
  try {
    const stopped = await fetchDocuments(requests, {
      folder,
      address: template,
      again: false,
      pause: 1,
      firstWait: 2,
      patience: 20,
      now: Date.now,
      ask: (address, beginning) =>
        ask(address, beginning, { timeout: 30, maxSize: 2 ** 20, signal: new AbortController().signal }),
      sleep: async seconds => void waits.push(seconds),
      onWait: () => {},
      onOutcome: outcome => outcomes.push(outcome),
      ...options,
    });
    return {
      outcomes: outcomes.map(({ kind, request }) => `${request.symbol} ${kind}`),
      messages: outcomes.flatMap(outcome => ('error' in outcome ? outcome.error.message : [])),
      stopped: stopped?.message,
      waits,
    };
  } finally {
    folder.close();
  }
}

const filesIn = (path: string): string[] =>
  readdirSync(path)
    .filter(name => name !== 'manifest.ndjson')
    .sort();

/** A service, what it answers, and what becomes of "A/79/1". */
const rows: readonly (readonly [
  about: string,
  replies: Readonly<Record<string, readonly Reply[]>>,
  outcome: 'fetched' | 'absent' | 'failed',
  waits: readonly number[],
  asked: readonly string[],
])[] = [
  ['redirects', { 'A/79/1': [redirect('/pdf')], pdf: [file(PDF)] }, 'fetched', [], ['A/79/1', 'pdf']],
  ['a connection that breaks', { 'A/79/1': [hangUp, file(PDF)] }, 'fetched', [2], ['A/79/1', 'A/79/1']],
  [
    'a file that is taken up where it broke off',
    { 'A/79/1': [cutOff(PDF, { etag: '"1"' }), ranged(PDF, '"1"')] },
    'fetched',
    [2],
    ['A/79/1', `A/79/1 bytes=${HALF.length}-`],
  ],
  [
    'a file that has changed since',
    { 'A/79/1': [cutOff(PDF, { etag: '"1"' }), ranged(PDF, '"2"')] },
    'fetched',
    [2],
    ['A/79/1', `A/79/1 bytes=${HALF.length}-`],
  ],
  [
    'a server without ranges',
    { 'A/79/1': [cutOff(PDF, { etag: '"1"' }), file(PDF)] },
    'fetched',
    [2],
    ['A/79/1', `A/79/1 bytes=${HALF.length}-`],
  ],
  [
    'half a file without a length',
    { 'A/79/1': [cutOffUnannounced(PDF), file(PDF)] },
    'fetched',
    [2],
    ['A/79/1', 'A/79/1'],
  ],
  [
    'maintenance with status 200',
    { 'A/79/1': [file(MAINTENANCE_PAGE), file(PDF)] },
    'fetched',
    [2],
    ['A/79/1', 'A/79/1'],
  ],
  [
    'Too Many Requests',
    { 'A/79/1': [status(429, { 'retry-after': '9' }), file(PDF)] },
    'fetched',
    [9],
    ['A/79/1', 'A/79/1'],
  ],
  [
    'a type that is wrong',
    { 'A/79/1': [file(PDF, { 'content-type': 'text/html' })] },
    'fetched',
    [],
    ['A/79/1'],
  ],
  ['an error page with status 200', { 'A/79/1': [file(NOT_FOUND_PAGE)] }, 'absent', [], ['A/79/1']],
  ['an empty file', { 'A/79/1': [file(Buffer.alloc(0))] }, 'absent', [2], ['A/79/1', 'A/79/1']],
  ['a Word file', { 'A/79/1': [file(DOCX)] }, 'absent', [], ['A/79/1']],
  ['Bad Request', { 'A/79/1': [status(400)] }, 'failed', [], ['A/79/1']],
  ['errors without end', { 'A/79/1': [status(500)] }, 'failed', [2, 4, 8], Array(4).fill('A/79/1')],
];

for (const [about, replies, outcome, waits, asked] of rows) {
  t.test(about, async t => {
    const path = t.testdir({});
    const server = await service(t, replies);
    const ran = await run(path, server.template, ['A/79/1']);
    t.same(ran.outcomes, [`A/79/1 ${outcome}`]);
    t.same(ran.waits, waits);
    t.same(server.asked, asked);
    t.equal(ran.messages.length, outcome === 'fetched' ? 0 : 1);
    t.same(filesIn(path), outcome === 'fetched' ? ['A_79_1.pdf'] : []);
    if (outcome === 'fetched') t.ok(readFileSync(join(path, 'A_79_1.pdf')).equals(PDF));
  });
}

const three = (t: Test) =>
  service(t, { 'A/79/1': [file(PDF)], 'A/79/2': [status(404)], 'A/79/3': [hangUp, file(PDF)] });

t.test('a second run asks for nothing that is there, nor for what was not found', async t => {
  const path = t.testdir({});
  const server = await three(t);
  const first = await run(path, server.template, ['A/79/1', 'A/79/2', 'A/79/3']);
  t.same(first.outcomes, ['A/79/1 fetched', 'A/79/2 absent', 'A/79/3 fetched']);
  t.same(first.waits, [1, 1, 2], 'it pauses after each document');
  t.same(first.messages, ['A/79/2: not found (404 Not Found)']);
  const second = await run(path, server.template, ['A/79/1', 'A/79/2', 'A/79/3']);
  t.same(second.outcomes, ['A/79/1 there', 'A/79/2 absent', 'A/79/3 there']);
  t.same(second.waits, []);
  t.match(second.messages, [
    /^A\/79\/2: not found \(404 Not Found, on \d{4}-\d\d-\d\d; ask again with --again\)$/,
  ]);
  t.equal(server.asked.length, 4);
  t.same((await run(path, server.template, ['A/79/1', 'A/79/2'], { again: true })).outcomes, [
    'A/79/1 there',
    'A/79/2 absent',
  ]);
  t.equal(server.asked.length, 5, 'but what was not found, if it is told to');
});

t.test('what failed is asked for again', async t => {
  const path = t.testdir({});
  const server = await service(t, { 'A/79/1': [status(400), file(PDF)] });
  t.same((await run(path, server.template, ['A/79/1'])).outcomes, ['A/79/1 failed']);
  t.same((await run(path, server.template, ['A/79/1'])).outcomes, ['A/79/1 fetched']);
});

t.test('a Word file is kept as what it is', async t => {
  const path = t.testdir({});
  const server = await service(t, { 'A/79/1': [file(DOCX)] });
  for (const kind of ['fetched', 'there'])
    t.same((await run(path, server.template, ['A/79/1'], { format: 'doc' })).outcomes, [`A/79/1 ${kind}`]);
  t.same(filesIn(path), ['A_79_1.docx']);
});

t.test('a file in the way does not keep the others from being fetched', async t => {
  const path = t.testdir({ 'A_79_2.pdf': 'a text' });
  const { template } = await service(t, { 'A/79/1': [file(PDF)], 'A/79/3': [file(PDF)] });
  const { outcomes, messages } = await run(path, template, ['A/79/1', 'A/79/2', 'A/79/3']);
  t.same(outcomes, ['A/79/1 fetched', 'A/79/2 failed', 'A/79/3 fetched']);
  t.match(messages, [/A_79_2\.pdf: is there already, and is a text/]);
});

t.test('it stops', async t => {
  const replies = { 'A/79/1': [file(PDF)], 'A/79/9': [status(429, { 'retry-after': '3600' })] };
  const { template } = await service(t, {
    ...replies,
    bad: [status(400)],
    bad2: [status(400)],
    bad3: [status(400)],
  });
  for (const [about, symbols, says, outcomes] of [
    [
      'when it is asked to wait for longer than it may',
      ['A/79/1', 'A/79/9', 'A/79/1'],
      /^stopped at A\/79\/9 \(429 Too Many Requests: it asks to be left alone until .* UTC\); the same command/,
      ['A/79/1 fetched'],
    ],
    [
      'when nothing works any more',
      ['bad', 'bad2', 'bad3', 'A/79/1'],
      /^stopped at bad3 \(3 documents in a row could not be fetched\)/,
      ['bad failed', 'bad2 failed', 'bad3 failed'],
    ],
    [
      'but not for what fails here and there',
      ['bad', 'bad2', 'A/79/1', 'bad3'],
      undefined,
      ['bad failed', 'bad2 failed', 'A/79/1 fetched', 'bad3 failed'],
    ],
  ] as const) {
    const ran = await run(t.testdir({}), template, symbols);
    t.match(ran.stopped, says, about);
    t.same(ran.outcomes, outcomes, about);
  }
  const nowhere = await run(t.testdir({}), 'http://no-such-host.invalid/{symbol}', ['A/79/1', 'A/79/2']);
  t.match(nowhere, { stopped: /^stopped at A\/79\/1 \(.*ENOTFOUND/, outcomes: [], waits: [] });
});
