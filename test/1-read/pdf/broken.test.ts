import { deflateSync } from 'node:zlib';
import t from 'tap';
import type { ErrorCode } from '../../../src/errors.ts';
import { pdfFile, show } from './pdf-file.ts';
import { read } from './read.ts';

const WHOLE = pdfFile([{ content: show('A/58/98', 100, 100) }]);

/** The file with a dictionary of encryption, whose password nobody knows. */
const encrypted = (): Uint8Array => {
  const key = 'x'.repeat(32);
  const dictionary = `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(${key})/U(${key})>>/Root`;
  return Buffer.from(Buffer.from(WHOLE).toString('latin1').replace('/Root', dictionary), 'latin1');
};

const bomb = (): Uint8Array => {
  const packed = deflateSync(Buffer.alloc(33 * 1024 * 1024, 'q ')).toString('latin1');
  return pdfFile(
    [{ content: show('A/58/98', 100, 100) }],
    [`<</Length ${packed.length}/Filter/FlateDecode>>\nstream\n${packed}\nendstream`],
  );
};

/** What is wrong with a file, the file, and how it is refused. */
const ROWS: readonly (readonly [string, Uint8Array, ErrorCode, RegExp])[] = [
  [
    'nothing but a header',
    Buffer.from('%PDF-1.7\n'),
    'FILE_BROKEN',
    /^made\.pdf: a damaged PDF file \([^\n]+$/,
  ],
  ['a scan without text', pdfFile([{ content: '0 0 100 100 re f' }]), 'FILE_WITHOUT_TEXT', /OCR/],
  ['a password', encrypted(), 'FILE_ENCRYPTED', /^made\.pdf: a PDF file that is protected/],
  ['a stream that unpacks to more than any page has', bomb(), 'FILE_TOO_LARGE', /32 MB/],
];

t.test('a PDF that cannot be read says why in one line', async t => {
  for (const [fault, bytes, code, message] of ROWS) {
    await t.rejects(read(bytes), { code, message }, fault);
  }
});

t.test('the bytes that are read stay as they are', async t => {
  const copy = Uint8Array.from(WHOLE);
  await read(WHOLE);
  t.same(Uint8Array.from(WHOLE), copy);
});
