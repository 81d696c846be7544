import { unzipSync } from 'fflate';
import t from 'tap';
import { readDocx } from '../../src/1-read/word/docx.ts';
import { wordFile } from '../../src/word-files/word-file.ts';
import type { Change, TextPiece, WordParagraph, WordText } from '../../src/word-files/word-text.ts';

const text = (words: string, change: Change = 'same', looks: Partial<TextPiece> = {}): TextPiece => ({
  kind: 'text',
  text: words,
  italic: false,
  change,
  ...looks,
});

const paragraph = (
  pieces: WordParagraph['pieces'],
  change: Change = 'same',
  style: WordParagraph['style'] = 'text',
): WordParagraph => ({ style, level: 0, change, pieces });

const wordText = (...paragraphs: readonly WordParagraph[]): WordText => ({
  title: 'One compared with another',
  footer: 'One compared with another',
  author: 'A/RES/2/1',
  date: '2004-12-22',
  paragraphs,
});

const read = async (written: WordText, changes: 'accepted' | 'original' = 'accepted') =>
  readDocx(await wordFile(written), 'a.docx', { changes, tags: true });

/** The lines of the body: what is at the foot of pages is left out. */
const lines = async (written: WordText, changes: 'accepted' | 'original'): Promise<string[]> =>
  (await read(written, changes)).lines
    .filter(({ evidence, text }) => evidence?.element?.role !== 'artifact' && text.text !== '')
    .map(line => line.text.text);

const ROWS: readonly {
  readonly why: string;
  readonly paragraphs: readonly WordParagraph[];
  readonly accepted: readonly string[];
  readonly original: readonly string[];
}[] = [
  {
    why: 'words added and removed in a paragraph',
    paragraphs: [
      paragraph([text('Takes '), text('note', 'removed'), text('account', 'added'), text(' of it;')]),
    ],
    accepted: ['Takes account of it;'],
    original: ['Takes note of it;'],
  },
  {
    why: 'a paragraph added: its end goes with it',
    paragraphs: [
      paragraph([text('One;')]),
      paragraph([text('Two;', 'added')], 'added'),
      paragraph([text('Three.')]),
    ],
    accepted: ['One;', 'Two;', 'Three.'],
    original: ['One;', 'Three.'],
  },
  {
    why: 'a paragraph removed',
    paragraphs: [paragraph([text('One;', 'removed')], 'removed'), paragraph([text('Two.')])],
    accepted: ['Two.'],
    original: ['One;', 'Two.'],
  },
  {
    why: 'a number that changes; the tab behind it is a blank to a reader',
    paragraphs: [
      paragraph([text('3.\t', 'removed'), text('4.\t', 'added'), text('Decides')], 'same', 'numbered'),
    ],
    accepted: ['4. Decides'],
    original: ['3. Decides'],
  },
  {
    why: 'a note of both, and one of the later alone',
    paragraphs: [
      paragraph([
        text('Recalling'),
        { kind: 'note', note: [text('Res. '), text('1', 'removed'), text('2', 'added')], change: 'same' },
        text(' it'),
        { kind: 'note', note: [text('New.', 'added')], change: 'added' },
      ]),
    ],
    accepted: ['Recalling it', 'Res. 2', 'New.'],
    original: ['Recalling it', 'Res. 1'],
  },
  {
    why: 'signs that XML must not have as they are',
    paragraphs: [paragraph([text('a < b & "c"\u0001\uFFFE')])],
    accepted: ['a < b & "c"'],
    original: ['a < b & "c"'],
  },
];

for (const { why, paragraphs, accepted, original } of ROWS) {
  t.test(why, async t => {
    t.strictSame(await lines(wordText(...paragraphs), 'accepted'), accepted, 'accepted');
    t.strictSame(await lines(wordText(...paragraphs), 'original'), original, 'rejected');
  });
}

t.test('changes bear their author and day', async t => {
  const { remarks } = await read(wordText(paragraph([text('a'), text('b', 'added'), text('c', 'removed')])));
  const whose = { author: 'A/RES/2/1', date: '2004-12-22T00:00:00Z' };
  t.match(remarks, [
    { kind: 'insertion', text: 'b', ...whose },
    { kind: 'deletion', text: 'c', ...whose },
  ]);
});

t.test('italics are kept, and what they were', async t => {
  const written = wordText(
    paragraph([
      text('Notes', 'same', { italic: true }),
      text(' also', 'same', { italic: false, wasItalic: true }),
    ]),
  );
  const emphasis = async (changes: 'accepted' | 'original') =>
    (await read(written, changes)).lines[0]?.emphasis;
  t.strictSame(await emphasis('accepted'), [{ start: 0, end: 5 }]);
  t.strictSame(await emphasis('original'), [{ start: 0, end: 10 }]);
});

t.test('a comment stands on its words', async t => {
  const comment = { author: 'Clausary: citations', paragraphs: ['Dated otherwise.', 'See A/RES/1/1.'] };
  const layer = await read(
    wordText(
      paragraph([
        text('Recalling '),
        { kind: 'comment-start', comment },
        text('resolution 1/1'),
        { kind: 'comment-end', comment },
      ]),
    ),
  );
  const [remark] = layer.remarks;
  t.match(remark, { kind: 'comment', author: comment.author, text: 'Dated otherwise.\nSee A/RES/1/1.' });
  t.equal(layer.text.slice(remark?.range.start, remark?.range.end), 'resolution 1/1');
});

t.test('what is at the foot of pages is no part of the text', async t => {
  const written = wordText(paragraph([text('Decides.')]));
  const footers = (await read(written)).lines.filter(line => line.text.text.includes('compared with'));
  t.strictSame(
    footers.map(({ evidence }) => evidence?.element?.role),
    ['artifact'],
  );
});

t.test('the clock leaves no trace', async t => {
  const bytes = await wordFile(wordText(paragraph([text('a', 'added')])));
  const year = String(new Date().getFullYear());
  for (const [name, part] of Object.entries(unzipSync(bytes)))
    t.notMatch(
      Buffer.from(part)
        .toString()
        .replaceAll(/xmlns:\w+="[^"]*"/g, ''),
      `${year}-`,
      name,
    );
  const entry = new DataView(bytes.buffer, bytes.byteOffset);
  t.equal(entry.getUint16(10, true), 0, 'midnight');
  t.equal(entry.getUint16(12, true), (1 << 5) | 1, '1 January 1980');
});
