import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { type Folder, openFolder } from '../../src/fetch/folder.ts';
import type { DocumentRequest, Format } from '../../src/fetch/request.ts';
import type { DocumentSymbol } from '../../src/model/id.ts';
import { unprivileged } from '../unprivileged.ts';
import { DOC, DOCX, PDF } from './samples.ts';

const NOW = Date.parse('2026-11-27T07:28:00Z');
const AT = '2026-11-27T07:28:00.000Z';
const SHA256 = /^[0-9a-f]{64}$/;

const request = (symbol: string, format: Format = 'pdf'): DocumentRequest => ({
  symbol: symbol as DocumentSymbol,
  language: 'en',
  format,
});
const ONE = request('A/RES/79/1');
const FETCHED = { kind: 'pdf', bytes: PDF, address: 'http://x/1', url: 'http://x/1.pdf' } as const;

/** Opens a folder, uses it, and closes it. */
function using<Value>(path: string, use: (folder: Folder) => Value): Value {
  const folder = openFolder(path, () => NOW);
  try {
    return use(folder);
  } finally {
    folder.close();
  }
}

const manifestOf = (path: string): unknown[] =>
  readFileSync(join(path, 'manifest.ndjson'), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line));

t.test('a file that was saved is found again, and its bytes are what came', async t => {
  const path = join(t.testdir({}), 'deep/in');
  const saved = using(path, folder => folder.save(ONE, FETCHED));
  const entry = {
    ...{ status: 'fetched', ...ONE, file: 'A_RES_79_1.pdf', bytes: PDF.length, sha256: SHA256 },
    ...{ address: 'http://x/1', from: 'http://x/1.pdf', at: AT },
  };
  t.match(saved, entry);
  t.ok(readFileSync(join(path, 'A_RES_79_1.pdf')).equals(PDF));
  t.match(manifestOf(path), [entry]);
  t.same(
    using(path, folder => folder.find(ONE)),
    saved,
  );
  t.same(readdirSync(path).sort(), ['A_RES_79_1.pdf', 'manifest.ndjson'], 'nothing else is left');
});

t.test('a document is remembered as not found until its file is there', async t => {
  const path = t.testdir({});
  using(path, folder => folder.remember(ONE, 'http://x/1', '404'));
  using(path, folder => {
    t.match(folder.find(ONE), { status: 'not-found', reason: '404', at: AT });
    t.equal(folder.find(request('A/RES/79/1', 'docx')), null, 'it was not asked for as Word');
    t.equal(folder.find({ ...ONE, language: 'fr' }), null, 'nor in French');
    writeFileSync(join(path, 'A_RES_79_1.pdf'), PDF);
    t.match(folder.find(ONE), { status: 'kept' });
  });
});

t.test('a file that is gone is not there, whatever the manifest says', async t => {
  const path = t.testdir({});
  const lost = { status: 'fetched', ...ONE, file: 'A_RES_79_1.pdf', bytes: 1, sha256: 'a'.repeat(64) };
  writeFileSync(
    join(path, 'manifest.ndjson'),
    `${JSON.stringify({ ...lost, address: 'http://x/', at: AT })}\n`,
  );
  t.equal(
    using(path, folder => folder.find(ONE)),
    null,
  );
});

t.test('a file that somebody else put there is kept as it is', async t => {
  const path = t.testdir({ 'A_RES_79_1.doc': DOC, 'A_RES_79_2.docx': DOCX });
  const before = statSync(join(path, 'A_RES_79_1.doc')).mtimeMs;
  for (let run = 0; run < 2; run++) {
    using(path, folder => {
      t.match(folder.find(request('A/RES/79/1', 'docx')), { status: 'kept', file: 'A_RES_79_1.doc' });
      t.match(folder.find(request('A/RES/79/2', 'docx')), { status: 'kept', file: 'A_RES_79_2.docx' });
    });
  }
  t.equal(manifestOf(path).length, 2, 'and listed once');
  t.equal(statSync(join(path, 'A_RES_79_1.doc')).mtimeMs, before);
});

t.test('a file of another kind under the name is in the way', async t => {
  const path = t.testdir({
    'A_RES_79_1.pdf': '<html>Not found</html>',
    'A_RES_79_2.pdf': DOCX,
    'A_RES_79_3.pdf': {},
  });
  using(path, folder => {
    for (const [symbol, code, says] of [
      ['A/RES/79/1', 'FILE_IN_THE_WAY', /A_RES_79_1\.pdf: is there already, and is a web page; move it away/],
      ['A/RES/79/2', 'FILE_IN_THE_WAY', /is a Word file/],
      ['A/RES/79/3', 'FILE_IN_THE_WAY', /is no file/],
    ] as const)
      t.throws(() => folder.find(request(symbol)), { code, message: says });
  });
});

t.test('what a kill left is removed, and the file that it was about is found again', async t => {
  const path = t.testdir({ '.A_RES_79_2.pdf.unfinished': '%PDF-', '.fetching-999999999': '' });
  using(path, folder => folder.save(ONE, FETCHED));
  writeFileSync(join(path, 'A_RES_79_3.pdf'), PDF);
  appendFileSync(join(path, 'manifest.ndjson'), '{"status":"fetched","symbol":"A/RES/79/3","fi');
  using(path, folder => {
    t.match(folder.find(ONE), { status: 'fetched' });
    t.match(folder.find(request('A/RES/79/3')), { status: 'kept', sha256: SHA256 });
  });
  t.match(manifestOf(path), [{ status: 'fetched' }, { status: 'kept' }]);
  t.same(readdirSync(path).sort(), ['A_RES_79_1.pdf', 'A_RES_79_3.pdf', 'manifest.ndjson']);
});

t.test('a manifest that is none is not added to', async t => {
  const path = t.testdir({ 'manifest.ndjson': '{"name":"my manifest"}\n' });
  for (let run = 0; run < 2; run++)
    t.throws(() => openFolder(path, () => NOW), {
      code: 'MANIFEST_BAD',
      message: /manifest\.ndjson: not a manifest of fetched files: line 1: status: /,
    });
  t.same(readdirSync(path), ['manifest.ndjson'], 'and the folder is free again');
});

t.test('a manifest that has no end is not read', { skip: !existsSync('/dev/full') }, async t => {
  const path = t.testdir({});
  symlinkSync('/dev/full', join(path, 'manifest.ndjson'));
  t.throws(() => openFolder(path, () => NOW), { code: 'MANIFEST_BAD', message: /it is no file/ });
});

t.test('a folder that another run uses is busy', async t => {
  const path = t.testdir({ [`.fetching-${process.ppid}`]: '' });
  const says = new RegExp(`another "clausary fetch" is at work in it \\(process ${process.ppid}\\)`);
  t.throws(() => openFolder(path, () => NOW), { code: 'FOLDER_BUSY', message: says });
  t.same(readdirSync(path), [`.fetching-${process.ppid}`]);
});

t.test('a place that cannot be written to is one error', async t => {
  const path = t.testdir({ file: '', closed: {}, later: {} });
  const says = { code: 'FOLDER_UNWRITABLE', message: /cannot be written to \(E[A-Z]+: / };
  for (const place of ['file', 'file/in'])
    t.throws(() => openFolder(join(path, place), () => NOW), says, place);
  // where there can be no folder at all
  if (process.platform === 'linux')
    t.throws(() => openFolder('/proc/no/folder', () => NOW), { ...says, message: /ENOENT/ });
  chmodSync(path, 0o755);
  chmodSync(join(path, 'closed'), 0o555);
  await unprivileged(() => {
    t.throws(() => openFolder(join(path, 'closed'), () => NOW), says);
    t.throws(() => openFolder(join(path, 'closed/in'), () => NOW), says);
  });
  using(join(path, 'later'), folder => {
    mkdirSync(join(path, 'later/.A_RES_79_1.pdf.unfinished'));
    t.throws(() => folder.save(ONE, FETCHED), says);
    t.same(folder.find(ONE), null, 'and the file does not count as there');
  });
});
