import t from 'tap';
import { BadLine, type Entry, entryLine, readManifest } from '../../src/fetch/manifest.ts';
import { keyOf } from '../../src/fetch/request.ts';
import type { DocumentSymbol } from '../../src/model/id.ts';

const REQUEST = { symbol: 'A/RES/79/1' as DocumentSymbol, language: 'en', format: 'pdf' } as const;
const AT = '2026-11-27T07:28:00.000Z';
const ABSENT: Entry = { status: 'not-found', ...REQUEST, address: 'http://x/', reason: '404', at: AT };
const FETCHED: Entry = {
  status: 'fetched',
  ...REQUEST,
  file: 'A_RES_79_1.pdf',
  bytes: 3,
  sha256: 'a'.repeat(64),
  address: 'http://x/',
  at: AT,
};

t.test('the last line about a request counts', async t => {
  const text = entryLine(ABSENT) + entryLine(FETCHED);
  t.same(readManifest(text), new Map([[keyOf(REQUEST), FETCHED]]));
  t.same(readManifest(''), new Map());
});

t.test('a line that is no entry is named', async t => {
  for (const [line, says] of [
    ['{', 'line 2: it is not JSON'],
    ['', 'line 2: it is not JSON'],
    ['{}', /^line 2: status: /],
    [JSON.stringify({ ...FETCHED, bytes: -1 }), /^line 2: bytes: /],
    [JSON.stringify({ ...FETCHED, language: 'de' }), /^line 2: language: /],
    ['\0\0', 'line 2: it is not JSON'],
  ] as const)
    t.throws(() => readManifest(`${entryLine(ABSENT)}${line}\n`), { constructor: BadLine, message: says });
});
