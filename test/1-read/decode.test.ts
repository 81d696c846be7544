import t from 'tap';
import { decode } from '../../src/1-read/decode.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const text = (of: string) => Buffer.from(of);

t.test('bytes are decoded to text', async t => {
  for (const of of [
    'A/58/98',
    'naïve “Œuvre” \u{1F30D}',
    'tab\t, feed\f, return\r\n',
    '\uFEFFwith a byte order mark',
  ]) {
    t.equal(decode(text(of), 'a.txt'), of);
    t.same(Buffer.from(decode(text(of), 'a.txt')), text(of), 'and back');
  }
});

t.test('a file that is not text gives one coded error with its name', async t => {
  for (const [construct, of, code, says] of [
    ['no byte', bytes(), 'FILE_EMPTY', /^a\.txt: /],
    ['blanks only', text(' \n\t\r\n\f'), 'FILE_EMPTY', /empty/],
    ['a byte order mark only', text('\uFEFF'), 'FILE_EMPTY', /empty/],
    ['a zero byte', text('A/58/98\0'), 'FILE_BINARY', /not a text file/],
    ['a control code', text('A/58/98\u0007'), 'FILE_BINARY', /not a text file/],
    [
      'the head of a PDF',
      bytes(0x25, 0x50, 0x44, 0x46, 0x0a, 0xe2, 0xe3, 0xcf, 0xd3, 0),
      'FILE_BINARY',
      /PDF/,
    ],
    ['UTF-16', Buffer.from('\uFEFFA/58/98', 'utf16le'), 'FILE_BINARY', /not a text file/],
    ['Latin-1', Buffer.from('naïve', 'latin1'), 'FILE_NOT_UTF8', /at byte 2;/],
    ['a character that is cut', bytes(0x41, 0xe2, 0x80), 'FILE_NOT_UTF8', /not UTF-8 at byte/],
    [
      'a wrong byte far inside',
      Buffer.concat([Buffer.alloc(5000, 'x'), bytes(0xff, 0x41)]),
      'FILE_NOT_UTF8',
      /byte 5000;/,
    ],
  ] as const) {
    t.throws(() => decode(of, 'a.txt'), { code, message: says }, construct);
  }
});
