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

t.test('the encoding of a text is found in its bytes', async t => {
  const of = 'The “Côte d’Ivoire” – naïve';
  const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
  for (const [construct, encoded, decoded] of [
    ['UTF-16, little-endian, with its mark', Buffer.from(`\uFEFF${of}`, 'utf16le'), `\uFEFF${of}`],
    ['UTF-16, big-endian, with its mark', utf16be(`\uFEFF${of}`), `\uFEFF${of}`],
    ['UTF-16, little-endian, without', Buffer.from(of, 'utf16le'), of],
    ['UTF-16, big-endian, without', utf16be(of), of],
    [
      'Windows-1252, with its quotation marks',
      Buffer.from('\x93C\xF4te d\x92Ivoire\x94', 'latin1'),
      '“Côte d’Ivoire”',
    ],
    ['Latin-1', Buffer.from('naïve', 'latin1'), 'naïve'],
  ] as const) {
    t.equal(decode(encoded, 'a.txt'), decoded, construct);
  }
});

t.test('a file that is not text gives one coded error with its name', async t => {
  for (const [construct, of, code, says] of [
    ['no byte', bytes(), 'FILE_EMPTY', /^a\.txt: /],
    ['blanks only', text(' \n\t\r\n\f'), 'FILE_EMPTY', /empty/],
    ['a byte order mark only', text('\uFEFF'), 'FILE_EMPTY', /empty/],
    ['a zero byte', text('A/58/98\0'), 'FILE_BINARY', /not a kind of file/],
    ['a control code', text('A/58/98\u0007'), 'FILE_BINARY', /not a kind of file/],
    [
      'the head of a PDF, whose bytes are no text',
      bytes(0x25, 0x50, 0x44, 0x46, 0x0a, 0xe2, 0xe3, 0xcf, 0xd3, 0),
      'FILE_BINARY',
      /PDF/,
    ],
    ['UTF-16 that ends within a character', bytes(0xff, 0xfe, 0x41, 0, 0x42), 'FILE_BINARY', /not a kind/],
    ['a character of UTF-8 that is cut', bytes(0x41, 0xe2, 0x80), 'FILE_NOT_UTF8', /not UTF-8 at byte 1,/],
    [
      'UTF-8 with a wrong byte far inside',
      Buffer.concat([text('“'), Buffer.alloc(5000, 'x'), bytes(0xff, 0x41)]),
      'FILE_NOT_UTF8',
      /byte 5003,/,
    ],
    ['a byte that Windows-1252 does not use', bytes(0x41, 0x81, 0x42), 'FILE_NOT_UTF8', /at byte 1,/],
    ['Cyrillic in Windows-1251', bytes(0xd0, 0xe5, 0xe7, 0xee, 0xeb), 'FILE_NOT_UTF8', /UTF-8/],
  ] as const) {
    t.throws(() => decode(of, 'a.txt'), { code, message: says }, construct);
  }
});
