import { zipSync } from 'fflate';
import t from 'tap';
import { DEFAULT_READ_OPTIONS } from '../../../src/1-read/text-layer.ts';
import { readDocx } from '../../../src/1-read/word/docx.ts';
import { p, wordFile, wordFiles, zipped } from './word-file.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const ROWS: readonly (readonly [why: string, bytes: () => Uint8Array])[] = [
  [
    'a zip bomb: 200 MB of blanks',
    () => zipSync({ 'word/document.xml': [new Uint8Array(200 * 2 ** 20).fill(32), { level: 9 }] }),
  ],
  [
    'a zip bomb of many parts, each below the limit',
    () => {
      const part = `<w:numbering ${W}>${' '.repeat(30 * 2 ** 20)}</w:numbering>`;
      const files = wordFiles({ body: p('Text'), numbering: '', styles: '', settings: '' });
      return zipped({
        ...files,
        'word/numbering.xml': part,
        'word/styles.xml': part,
        'word/settings.xml': part,
      });
    },
  ],
  ['a million and a half elements', () => wordFile({ body: '<w:p/>'.repeat(1_600_000) })],
  [
    'a text that is too long for a document',
    () => wordFile({ body: p('Text of a paragraph '.repeat(600_000)) }),
  ],
];

t.test('what unpacks to more than a document can hold is refused while it unpacks', async t => {
  for (const [why, bytes] of ROWS) {
    const made = bytes();
    const begin = performance.now();
    await t.rejects(
      readDocx(made, 'draft.docx', DEFAULT_READ_OPTIONS),
      { code: 'FILE_TOO_LARGE', message: /^draft\.docx: [^\n]+$/ },
      why,
    );
    t.ok(performance.now() - begin < LONGEST, `${why}: soon`);
  }
});

/** In milliseconds, on a machine that does other things too. */
const LONGEST = 20_000;
