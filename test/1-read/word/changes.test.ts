import t from 'tap';
import { read, texts } from './read.ts';
import { item, p, r, row, table, t as text } from './word-file.ts';

const BY = 'w:id="1" w:author="Chair" w:date="2026-03-01T10:00:00Z"';
const ins = (content: string): string => `<w:ins ${BY}>${r(content)}</w:ins>`;
const del = (content: string): string =>
  `<w:del ${BY}><w:r><w:delText xml:space="preserve">${content}</w:delText></w:r></w:del>`;
const MARK_INSERTED = `<w:rPr><w:ins ${BY}/></w:rPr>`;
const MARK_DELETED = `<w:rPr><w:del ${BY}/></w:rPr>`;
const LIST =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const listed = (content: string, mark = ''): string =>
  p(content, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${mark}`);

const ROWS: readonly {
  why: string;
  body: string;
  accepted: readonly string[];
  original: readonly string[];
}[] = [
  {
    why: 'words inserted and deleted',
    body: p(`${r('Calls ')}${del('on')}${ins('upon')}${r(' States')}`),
    accepted: ['Calls upon States'],
    original: ['Calls on States'],
  },
  {
    why: 'what one inserted and another deleted was never there, and is not',
    body: p(`${r('All')}<w:ins ${BY}>${del(' the')}</w:ins>${r(' States')}`),
    accepted: ['All States'],
    original: ['All States'],
  },
  {
    why: 'text moved',
    body:
      p(`<w:moveFrom ${BY}>${r('Peace')}</w:moveFrom>${r('Law')}`) +
      p(`<w:moveTo ${BY}>${r('Peace')}</w:moveTo>${r(' now')}`),
    accepted: ['Law', 'Peace now'],
    original: ['PeaceLaw', 'now'],
  },
  {
    why: 'a paragraph inserted: before, there is none, and the numbers are without it',
    body: listed('One') + listed(ins('Two'), MARK_INSERTED) + listed('Three'),
    accepted: ['1. One', '2. Two', '3. Three'],
    original: ['1. One', '2. Three'],
  },
  {
    why: 'a paragraph deleted',
    body: listed('One') + listed(del('Two'), MARK_DELETED) + listed('Three'),
    accepted: ['1. One', '2. Three'],
    original: ['1. One', '2. Two', '3. Three'],
  },
  {
    why: 'two paragraphs made one, and one made two',
    body: p('One ', MARK_DELETED) + p('two') + p('Three ', MARK_INSERTED) + p('four'),
    accepted: ['One two', 'Three', 'four'],
    original: ['One', 'two', 'Three four'],
  },
  {
    why: 'a row deleted, and a row inserted',
    body: table(
      row(['Year', 'Sum']),
      row([p(del('2024')), p(del('1'))], `<w:del ${BY}/>`),
      row(['2025', '2'], `<w:ins ${BY}/>`),
      row(['Total', '3']),
    ),
    accepted: ['Year', 'Sum', '2025', '2', 'Total', '3'],
    original: ['Year', 'Sum', '2024', '1', 'Total', '3'],
  },
  {
    why: 'a paragraph that was made part of a list',
    body:
      listed('One') +
      p('Two', `<w:numPr><w:numId w:val="1"/></w:numPr><w:pPrChange ${BY}><w:pPr/></w:pPrChange>`),
    accepted: ['1. One', '2. Two'],
    original: ['1. One', 'Two'],
  },
  {
    why: 'the last paragraph deleted with its end',
    body: p('One') + p(`${r('Two')}${del(' three')}`, MARK_DELETED),
    accepted: ['One', 'Two'],
    original: ['One', 'Two three'],
  },
];

t.test('tracked changes count as accepted, or as not made', async t => {
  for (const { why, body, accepted, original } of ROWS) {
    const parts = { body, numbering: LIST };
    t.strictSame(texts(await read(parts)), accepted, why);
    t.strictSame(texts(await read(parts, { changes: 'original' })), original, `${why}: original`);
  }
});

t.test('who changed what, and where', async t => {
  const layer = await read(p(`${r('Calls ')}${del('on')}${ins('up')}${ins('on')}${r(' States')}`));
  t.equal(layer.text, 'Calls upon States\n');
  t.strictSame(layer.remarks, [
    {
      kind: 'deletion',
      author: 'Chair',
      date: '2026-03-01T10:00:00Z',
      text: 'on',
      range: { start: 6, end: 6 },
    },
    {
      kind: 'insertion',
      author: 'Chair',
      date: '2026-03-01T10:00:00Z',
      text: 'upon',
      range: { start: 6, end: 10 },
    },
  ]);
});

t.test('a paragraph inserted is one remark', async t => {
  const { remarks } = await read({
    body: listed('One') + listed(ins('Two'), MARK_INSERTED),
    numbering: LIST,
  });
  t.match(remarks, [{ kind: 'insertion', text: 'Two' }]);
  t.match((await read(p('One', MARK_INSERTED) + p('two'))).remarks, [{ kind: 'insertion', text: '¶' }]);
});

t.test('comments are not text, and are listed', async t => {
  const comments = `<w:comment w:id="4" w:author="Desk" w:date="2026-03-02T00:00:00Z">${p('Agreed')}${p('language?')}</w:comment>`;
  const layer = await read({
    body: p(
      `${r('The ')}<w:commentRangeStart w:id="4"/>${r('report')}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/>${text('')}</w:r>${r(' of')}`,
    ),
    comments,
  });
  t.strictSame(texts(layer), ['The report of']);
  t.strictSame(layer.remarks, [
    {
      kind: 'comment',
      author: 'Desk',
      date: '2026-03-02T00:00:00Z',
      text: 'Agreed\nlanguage?',
      range: { start: 4, end: 10 },
    },
  ]);
  t.match((await read({ body: item('One', '9'), comments })).remarks, [
    { kind: 'comment', range: { start: 0, end: 0 } },
  ]);
});
