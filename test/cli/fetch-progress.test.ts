import t from 'tap';
import { fetchProgress, fetchSummary } from '../../src/cli/fetch-progress.ts';
import { failure } from '../../src/errors.ts';
import type { Outcome } from '../../src/fetch/fetch-documents.ts';
import type { DocumentRequest } from '../../src/fetch/request.ts';
import type { DocumentSymbol } from '../../src/model/id.ts';

const request = (symbol: string): DocumentRequest => ({
  symbol: symbol as DocumentSymbol,
  language: 'en',
  format: 'pdf',
});

const entry = (symbol: string, file: string, bytes: number) =>
  ({
    status: 'fetched',
    ...request(symbol),
    ...{ file, bytes, sha256: '', address: '', at: '' },
  }) as const;

const REQUESTS = ['A/1', 'A/2', 'A/3', 'A/4'].map(request);
const OUTCOMES: readonly Outcome[] = [
  { kind: 'fetched', request: request('A/1'), entry: entry('A/1', 'A_1.pdf', 1_234_567) },
  { kind: 'there', request: request('A/2'), entry: entry('A/2', 'A_2.pdf', 10) },
  { kind: 'absent', request: request('A/3'), error: failure('FETCH_NOT_FOUND', 'A/3', '404') },
];

function shown(isTTY: boolean, columns = 80): string[] {
  const written: string[] = [];
  const line = fetchProgress({ isTTY, columns, write: (text: string) => written.push(text) > 0 }, REQUESTS);
  line.begin();
  for (const [index, outcome] of OUTCOMES.entries()) line.show(outcome, index + 1);
  line.wait(OUTCOMES.length, 8, '503 Service Unavailable');
  line.clear();
  return written;
}

t.test('on a terminal, one line says what is being fetched', async t => {
  t.same(shown(true), [
    '\r\u001b[K1/4 A/1',
    '\r\u001b[K2/4 A/2',
    '\r\u001b[K3/4 A/3',
    '\r\u001b[K4/4 A/4',
    '\r\u001b[K4/4 A/4: 503 Service Unavailable; next try in 8 s',
    '\r\u001b[K',
  ]);
  t.equal(shown(true, 6)[0], '\r\u001b[K1/4 A', 'it never wraps');
});

t.test('elsewhere each file and each wait has a line, and what is not there is left to the end', async t => {
  t.same(shown(false), [
    '1/4 A/1: A_1.pdf, 1.2 MB\n',
    '2/4 A/2: A_2.pdf, there already\n',
    '4/4 A/4: 503 Service Unavailable; next try in 8 s\n',
  ]);
});

t.test('the summary counts what became of all', async t => {
  t.equal(
    fetchSummary(OUTCOMES, 4, 'files', 1234),
    '1 fetched (1.2 MB), 1 there already, 1 not found, 1 left in 1.2 s: files\n',
  );
  t.equal(fetchSummary([], 1, 'files', 1234), '0 fetched, 1 left in 1.2 s: files\n');
});
