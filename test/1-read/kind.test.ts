import t from 'tap';
import { type FileKind, fileKind } from '../../src/1-read/kind.ts';

const OLE = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1';

const utf16 = (text: string): string => Buffer.from(text, 'utf16le').toString('latin1');

/** The local header of an entry of a zip archive. */
const entry = (name: string, content = ''): string =>
  `PK\x03\x04${'\0'.repeat(22)}${String.fromCharCode(name.length)}\0\0\0${name}${content}`;

const KINDS: readonly (readonly [FileKind, string, string])[] = [
  ['pdf', 'a PDF', '%PDF-1.7\n%\xE2\xE3\xCF\xD3\0'],
  ['pdf', 'a PDF behind what a server printed before it', `\r\n${'x'.repeat(900)}%PDF-1.4`],
  ['docx', 'a Word file', entry('[Content_Types].xml', 'x') + entry('word/document.xml')],
  [
    'docx',
    'a Word file whose main part has another name',
    entry('_rels/.rels') + entry('word/document2.xml'),
  ],
  ['doc', 'an old Word file', `${OLE}\0\0${utf16('WordDocument')}\0`],
  ['odt', 'a file of LibreOffice', entry('mimetype', 'application/vnd.oasis.opendocument.text')],
  ['rtf', 'rich text', '{\\rtf1\\ansi A/58/98\\par}'],
  ['html', 'a page', '<!DOCTYPE html><html><body>A/58/98</body></html>'],
  ['html', 'a page behind a comment that tells where it was saved from', '<!-- saved from url -->\n<HTML>'],
  ['html', 'a page in XHTML', '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">'],
  ['html', 'a page in UTF-16', utf16('\uFEFF<html><body>A/58/98')],
  ['html', 'a paragraph pasted from a site', '\n<p>The General Assembly,</p>'],
  ['text', 'Markdown that begins with a tag', '<div align="center">A/58/98</div>\n\n# Title'],
  ['text', 'Markdown that begins with a comment', '<!-- page 1 -->\n\nA/58/98'],
  ['text', 'a text that begins with an inline tag', '<u>Calls upon</u> States;'],
  ['text', 'an address in angle brackets', '<https://docs.un.org/A/58/98>'],
  ['text', 'a word that begins like a tag', '<paragraph 1>'],
  ['text', 'a text that tells of PDF files', `${'x '.repeat(600)}%PDF-1.4`],
  ['text', 'plain text', 'A/58/98'],
];

t.test('the kind of a file is found in its content', async t => {
  for (const [kind, construct, of] of KINDS)
    t.equal(fileKind(Buffer.from(of, 'latin1'), 'a.bin'), kind, construct);
});

t.test('a file of another kind is refused, with the kinds that are read', async t => {
  for (const [construct, of] of [
    ['an Excel file', entry('[Content_Types].xml') + entry('xl/workbook.xml') + entry('word/x.xml')],
    ['an archive of texts', entry('A_RES_58_208.txt', 'text')],
    ['an empty archive', `PK\x05\x06${'\0'.repeat(18)}`],
    ['an archive that is cut in a header', 'PK\x03\x04\0'],
    ['an old Excel file', `${OLE}\0\0${utf16('Workbook')}`],
    ['an image', '\x89PNG\r\n\x1A\n\0\0\0\rIHDR'],
    ['a JPEG image', '\xFF\xD8\xFF\xE0\0\x10JFIF\0'],
  ] as const) {
    const read = () => fileKind(Buffer.from(of, 'latin1'), 'a.pdf');
    t.throws(read, { code: 'FILE_BINARY', message: /^a\.pdf: .*PDF, Word, HTML or text/ }, construct);
  }
  const encrypted = Buffer.from(`${OLE}\0\0${utf16('EncryptedPackage')}\0`, 'latin1');
  t.throws(() => fileKind(encrypted, 'a.docx'), { code: 'FILE_ENCRYPTED' }, 'a Word file with a password');
  t.throws(() => fileKind(Buffer.from(''), 'a.pdf'), { code: 'FILE_EMPTY' }, 'an empty file');
});
