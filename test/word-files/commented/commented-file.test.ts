import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import t from 'tap';
import type { TextLayer } from '../../../src/1-read/text-layer.ts';
import { readDocx } from '../../../src/1-read/word/docx.ts';
import { textSpans } from '../../../src/9-http/word-files/text-spans.ts';
import { commentedFile } from '../../../src/word-files/commented/commented-file.ts';
import {
  p,
  RAISED,
  r,
  row,
  table,
  type WordParts,
  t as w,
  wordFiles,
  zipped,
} from '../../1-read/word/word-file.ts';
import { assertProperty } from '../../property.ts';

const read = (bytes: Uint8Array): Promise<TextLayer> =>
  readDocx(bytes, 'draft.docx', { changes: 'accepted', tags: true });

interface Wanted {
  readonly start: number;
  readonly end: number;
}

/** The file with a comment on each of the ranges of its text that stand in an element; named by their places. */
async function commented(bytes: Uint8Array, wanted: readonly Wanted[]): Promise<Uint8Array> {
  const spanOf = textSpans(await read(bytes));
  const comments = wanted.flatMap((range, index) => {
    const on = spanOf([range]);
    return on === null ? [] : [{ comment: { author: 'Clausary', paragraphs: [`comment ${index}`] }, on }];
  });
  return commentedFile(bytes, 'draft.docx', comments, '2024-01-31');
}

/** What is read of a file, but for its comments: all that becomes of it depends on that. */
const withoutComments = ({ text, lines, links, remarks }: TextLayer) => ({
  text,
  lines,
  links,
  changes: remarks.filter(({ kind }) => kind !== 'comment'),
});

const partOf = (bytes: Uint8Array, path: string): string =>
  strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

const INSERTED = 'w:id="1" w:author="A delegate" w:date="2024-01-30T00:00:00Z"';

/** What a comment is put on, and the paragraph that it is put in, as it is written. */
const ROWS: readonly {
  readonly why: string;
  readonly body: string;
  readonly on: string;
  /** What the comment is on afterwards, where that is not the same. */
  readonly covers?: string;
  readonly written: string;
}[] = [
  {
    why: 'a run as a whole is not divided',
    body: p(r('Requests', '<w:i/>') + r(' the Council')),
    on: 'Requests',
    written:
      '<w:commentRangeStart w:id="0"/><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">Requests</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r>',
  },
  {
    why: 'words within a run divide it, and its parts look as it did',
    body: p(r('Requests the Council &amp; others', '<w:i/>')),
    on: 'Council &',
    written:
      '<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">Requests the </w:t></w:r><w:commentRangeStart w:id="0"/><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">Council &amp;</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve"> others</w:t></w:r>',
  },
  {
    why: 'a run with more than one text is divided between them',
    body: p(`<w:r>${w('1.')}<w:tab/>${w('Requests')}<w:tab/>${w('that')}</w:r>`),
    on: 'Requests',
    written: `<w:r>${w('1.')}<w:tab/></w:r><w:commentRangeStart w:id="0"/><w:r>${w('Requests')}</w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:tab/>${w('that')}</w:r>`,
  },
  {
    why: 'blanks at the ends of a text that does not keep them stay without meaning',
    body: p('<w:r><w:t>\n the Council of \n</w:t></w:r>'),
    on: 'Council',
    written: `<w:r>${w('the ')}</w:r><w:commentRangeStart w:id="0"/><w:r>${w('Council')}</w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r>${w(' of')}</w:r>`,
  },
  {
    why: 'a text of several sections, of which one is not to be read as XML',
    body: p('<w:r><w:t> <![CDATA[ of the Council & others]]><!-- here --> too</w:t></w:r>'),
    on: '& others',
    written: `<w:r>${w('of the Council ')}</w:r><w:commentRangeStart w:id="0"/><w:r>${w('&amp; others')}</w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r>${w(' too')}</w:r>`,
  },
  {
    why: 'within a tracked insertion, whose run the reference to the comment must not become',
    body: p(`${r('Takes ')}<w:ins ${INSERTED}>${r('full account')}</w:ins>${r(' of it')}`),
    on: 'full',
    written: `<w:ins ${INSERTED}><w:commentRangeStart w:id="0"/><w:r><w:rPr></w:rPr>${w('full')}</w:r><w:commentRangeEnd w:id="0"/><w:r><w:rPr></w:rPr>${w(' account')}</w:r></w:ins><w:r><w:commentReference w:id="0"/></w:r>`,
  },
  {
    why: 'a link is left as a whole',
    body: p(`${r('see ')}<w:hyperlink r:id="l">${r('resolution 58/208')}</w:hyperlink>${r(', and')}`),
    on: '58/208',
    covers: 'resolution 58/208',
    written: `<w:commentRangeStart w:id="0"/><w:hyperlink r:id="l">${r('resolution 58/208')}</w:hyperlink><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
  },
  {
    why: 'Word takes no comments in a text box: it is on what the box is anchored to',
    body: p(
      `${r('Text')}<w:r><w:pict><w:txbxContent>${p('In the box')}</w:txbxContent></w:pict></w:r>${r(' on')}`,
    ),
    on: 'box',
    covers: '',
    written: `<w:commentRangeStart w:id="0"/><w:r><w:pict><w:txbxContent>${p('In the box')}</w:txbxContent></w:pict></w:r><w:commentRangeEnd w:id="0"/>`,
  },
];

t.test('a comment is put in, and nothing else is changed', async t => {
  for (const { why, body, on, covers = on, written } of ROWS) {
    const bytes = zipped(wordFiles({ body, links: { l: 'https://undocs.org/A/RES/58/208' } }));
    const before = await read(bytes);
    const start = before.text.indexOf(on);
    const after = await commented(bytes, [{ start, end: start + on.length }]);
    t.match(partOf(after, 'word/document.xml'), written, why);
    const layer = await read(after);
    t.strictSame(withoutComments(layer), withoutComments(before), `${why}: it reads the same`);
    t.strictSame(
      layer.remarks.flatMap(({ kind, range }) =>
        kind === 'comment' ? [layer.text.slice(range.start, range.end)] : [],
      ),
      [covers],
      `${why}: the comment is on its words`,
    );
  }
});

const DRAFT: WordParts = {
  body: [
    p(r('The General Assembly', '<w:i/>') + r(',')),
    `<w:p><w:commentRangeStart w:id="7"/>${r('Recalling', '<w:i/>')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>${r(' its resolution 58/208')}<w:r><w:footnoteReference w:id="1"/></w:r>${r(' of 23 December 2003,')}</w:p>`,
    p(
      `${r('1.')}<w:r><w:tab/>${w('Requests')}</w:r><w:ins ${INSERTED}>${r(' the Council')}</w:ins><w:del ${INSERTED}><w:r><w:delText>it</w:delText></w:r></w:del>${r(' to report')}${r('a', RAISED)}${r(' on it;')}`,
    ),
    p(r('a', RAISED) + r(' A typed note.')),
    table(row(['Year', 'Report'], '<w:tblHeader/>'), row(['2003', 'A/58/98'])),
    p('2.\u00a0Decides to remain seized of the matter*.'),
    p('* With an asterisk.'),
  ].join(''),
  comments: `<w:comment w:id="7" w:author="A delegate">${p('Why?')}</w:comment>`,
  footnotes: `<w:footnote w:id="1">${p('A/RES/58/208, annex.')}</w:footnote>`,
};

const ranges = fc.array(fc.record({ start: fc.nat(280), length: fc.integer({ min: 1, max: 60 }) }), {
  maxLength: 12,
});

t.test('whatever comments are put in, the file reads the same', async t => {
  const bytes = zipped(wordFiles(DRAFT));
  const before = withoutComments(await read(bytes));
  await assertProperty(
    t,
    'comments on any ranges',
    fc.asyncProperty(ranges, async several => {
      const wanted = several.map(({ start, length }) => ({ start, end: start + length }));
      return isDeepStrictEqual(withoutComments(await read(await commented(bytes, wanted))), before);
    }),
    25,
  );
});

const WHOLE = [{ start: 0, end: 1000 }];

t.test('comments that a file has stay, with their numbers', async t => {
  const bytes = zipped(wordFiles(DRAFT));
  const after = await commented(bytes, WHOLE);
  const comments = (await read(after)).remarks.filter(({ kind }) => kind === 'comment');
  t.strictSame(comments.map(({ text }) => text).toSorted(), ['Why?', 'comment 0']);
  t.match(
    partOf(after, 'word/comments.xml'),
    /<w:comment w:id="7".*<w:comment w:id="0" w:author="Clausary" w:date="2024-01-31T00:00:00Z"/s,
  );
  t.equal(partOf(after, 'word/_rels/document.xml.rels'), partOf(bytes, 'word/_rels/document.xml.rels'));
});

t.test('a file without comments gets a part for them, which its package names', async t => {
  const after = await commented(
    zipped({ ...wordFiles({ body: p('Text') }), 'word/Comments.xml': 'of something else' }),
    WHOLE,
  );
  t.match(
    partOf(after, '[Content_Types].xml'),
    '<Override PartName="/word/comments1.xml" ContentType="application/vnd',
  );
  t.match(
    partOf(after, 'word/_rels/document.xml.rels'),
    'relationships/comments" Target="/word/comments1.xml"/></Relationships>',
  );
  t.match(partOf(after, 'word/comments1.xml'), '<w:annotationRef/>');
});

t.test('all that is not concerned stays to the byte, packed as it was', async t => {
  const picture = Uint8Array.from({ length: 3000 }, (_, index) => index % 7);
  const files = Object.entries(wordFiles(DRAFT)).map(([path, text]) => [path, strToU8(text)] as const);
  const bytes = zipSync({ ...Object.fromEntries(files), 'word/media/1.png': [picture, { level: 0 }] });
  const after = unzipSync(await commented(bytes, WHOLE));
  t.strictSame(after['word/media/1.png'], picture);
  t.strictSame(after['word/footnotes.xml'], unzipSync(bytes)['word/footnotes.xml']);
});

const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

/** Files whose parts are written in another way. */
const WRITINGS: readonly { readonly why: string; readonly rewrite: (xml: string) => Uint8Array }[] = [
  {
    why: 'with another prefix',
    rewrite: xml => strToU8(xml.replaceAll('w:', 'word:').replaceAll('xmlns:w=', 'xmlns:word=')),
  },
  {
    why: 'in the strict form',
    rewrite: xml => strToU8(xml.replace(/http:[^"]*wordprocessingml[^"]*/, STRICT)),
  },
  { why: 'in UTF-16', rewrite: xml => Buffer.from(`\uFEFF${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le') },
  { why: 'with line ends of Windows', rewrite: xml => strToU8(xml.replaceAll('><', '>\r\n<')) },
];

t.test('however the main part is written', async t => {
  for (const { why, rewrite } of WRITINGS) {
    const files = wordFiles({ body: p('Requests the Council to report') });
    const parts = Object.entries(files).map(([path, xml]) => [
      path,
      path === 'word/document.xml' ? rewrite(xml) : strToU8(xml),
    ]);
    const bytes = zipSync(Object.fromEntries(parts));
    const start = (await read(bytes)).text.indexOf('Council');
    const { text, remarks } = await read(await commented(bytes, [{ start, end: start + 'Council'.length }]));
    t.strictSame(
      remarks.map(({ kind, range }) => [kind, text.slice(range.start, range.end)]),
      [['comment', 'Council']],
      why,
    );
  }
});

t.test('what no file of Word can hold is left out of a comment', async t => {
  const bytes = zipped(wordFiles({ body: p('Text') }));
  const on = { start: { element: 0, offset: 0 }, end: { element: 999, offset: 0 } };
  const nowhere = await commentedFile(
    bytes,
    'a.docx',
    [{ comment: { author: 'A', paragraphs: ['b'] }, on }],
    '2024-01-31',
  );
  t.equal(partOf(nowhere, 'word/document.xml'), partOf(bytes, 'word/document.xml'));
  const spanOf = textSpans(await read(bytes));
  const place = spanOf(WHOLE);
  t.ok(place);
  const comment = { author: '"A" <b>', paragraphs: ['a\u0001b\uD800 ]]> & <c>'] };
  const after = await commentedFile(
    bytes,
    'a.docx',
    place === null ? [] : [{ comment, on: place }],
    '2024-01-31',
  );
  t.match((await read(after)).remarks, [{ author: '"A" <b>', text: 'ab\uFFFD ]]> & <c>' }]);
});

t.test('a part that is not well-formed is told as with any other file', async t => {
  const files = { ...wordFiles({ body: p('Text') }), '[Content_Types].xml': '<Types>' };
  await t.rejects(commented(zipped(files), WHOLE), { code: 'FILE_BROKEN' });
});
