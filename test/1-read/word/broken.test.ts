import { strToU8 } from 'fflate';
import t from 'tap';
import { DEFAULT_READ_OPTIONS } from '../../../src/1-read/text-layer.ts';
import { readDocx } from '../../../src/1-read/word/docx.ts';
import type { ErrorCode } from '../../../src/errors.ts';
import { p, wordFile, wordFiles, zipped } from './word-file.ts';

const withDocument = (xml: string): Uint8Array =>
  zipped({ ...wordFiles({ body: '' }), 'word/document.xml': xml });
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const nested = (depth: number, name: string, content: string): string =>
  `<w:${name}>`.repeat(depth) + content + `</w:${name}>`.repeat(depth);

const ROWS: readonly (readonly [why: string, bytes: () => Uint8Array, code: ErrorCode])[] = [
  ['no zip', () => strToU8('PK\u0003\u0004 and no more'), 'FILE_BROKEN'],
  ['a zip cut short', () => wordFile({ body: p('Text') }).subarray(0, 600), 'FILE_BROKEN'],
  ['a zip without a document', () => zipped({ 'word/other.xml': '<a/>' }), 'FILE_BROKEN'],
  ['XML that does not end', () => withDocument(`<w:document ${W}><w:body>`), 'FILE_BROKEN'],
  ['no XML', () => withDocument('Text'), 'FILE_BROKEN'],
  ['an empty part', () => withDocument(''), 'FILE_BROKEN'],
  ['another root', () => withDocument(`<w:styles ${W}/>`), 'FILE_BROKEN'],
  [
    'entities that would grow without end',
    () =>
      withDocument(
        `<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document ${W}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`,
      ),
    'FILE_BROKEN',
  ],
  [
    'an entity of HTML',
    () =>
      withDocument(`<w:document ${W}><w:body><w:p><w:r><w:t>&nbsp;</w:t></w:r></w:p></w:body></w:document>`),
    'FILE_BROKEN',
  ],
  ['elements nested too deep', () => wordFile({ body: nested(300, 'sdt', p('Text')) }), 'FILE_BROKEN'],
  ['no text', () => wordFile({ body: p('') }), 'FILE_EMPTY'],
];

t.test('a file that cannot be read is refused in one line', async t => {
  for (const [why, bytes, code] of ROWS) {
    await t.rejects(
      readDocx(bytes(), 'draft.docx', DEFAULT_READ_OPTIONS),
      { code, message: /^draft\.docx: [^\n]+$/ },
      why,
    );
  }
});
