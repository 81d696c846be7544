import t from 'tap';
import { read, roles } from './read.ts';
import { p, r, row, table } from './word-file.ts';

const REPEATED = '<w:tblHeader/>';
const wide = (columns: number, content: string): string =>
  `<w:tcPr><w:gridSpan w:val="${columns}"/></w:tcPr>${p(content)}`;

t.test('tables of data: row, column, heading', async t => {
  const cells = async (body: string): Promise<string[]> =>
    (await read(p('Text') + body)).lines.slice(1).map(({ text, evidence }) => {
      const cell = evidence?.element?.cell;
      return cell
        ? `${cell.table}:${cell.row},${cell.column}${cell.isHeading ? ' heading' : ''} ${text.text}`
        : text.text;
    });
  const rows: readonly (readonly [why: string, body: string, ...cells: string[]])[] = [
    [
      'rows repeated on each page are headings',
      table(row(['Year', 'Sum'], REPEATED), row(['2025', '3'])),
      '0:0,0 heading Year',
      '0:0,1 heading Sum',
      '0:1,0 2025',
      '0:1,1 3',
    ],
    [
      'a first row in italics is one, if none is repeated',
      table(row([p(r('Year', '<w:i/>')), p(r('Sum', '<w:b/>'))]), row(['2025', '3'])),
      '0:0,0 heading Year',
      '0:0,1 heading Sum',
      '0:1,0 2025',
      '0:1,1 3',
    ],
    [
      'a cell that spans two counts as two',
      table(row([wide(2, 'Both'), 'Sum']), row(['a', 'b', 'c'])),
      '0:0,0 Both',
      '0:0,2 Sum',
      '0:1,0 a',
      '0:1,1 b',
      '0:1,2 c',
    ],
    [
      'two paragraphs of a cell',
      table(row([p('One') + p('two'), 'b']), row(['c', 'd'])),
      '0:0,0 One',
      '0:0,0 two',
      '0:0,1 b',
      '0:1,0 c',
      '0:1,1 d',
    ],
    [
      'rows in content controls',
      table(`<w:sdt><w:sdtContent>${row(['a', 'b'])}</w:sdtContent></w:sdt>`, row(['c', 'd'])),
      '0:0,0 a',
      '0:0,1 b',
      '0:1,0 c',
      '0:1,1 d',
    ],
    ['a frame around a text is no table of data', table(row([p('One') + p('Two')])), 'One', 'Two'],
    [
      'a table in a table: the outer one lays out',
      table(row(['a', `${table(row(['b', 'c']), row(['d', 'e']))}${p('')}`]), row(['f', 'g'])),
      'a',
      '0:0,0 b',
      '0:0,1 c',
      '0:1,0 d',
      '0:1,1 e',
      'f',
      'g',
    ],
  ];
  for (const [why, body, ...expected] of rows) t.strictSame(await cells(body), expected, why);
});

t.test('a table that opens a text is its masthead', async t => {
  const masthead = table(row(['United Nations', 'A/80/1']), row(['General Assembly', 'Distr.: General']));
  t.strictSame(roles(await read(p('') + masthead + p('Report'))), [
    'masthead: United Nations',
    'masthead: A/80/1',
    'masthead: General Assembly',
    'masthead: Distr.: General',
    'paragraph: Report',
  ]);
});

const PAGE = `<w:fldSimple w:instr="PAGE">${r('3')}</w:fldSimple>`;
const reference = (type: string, id: string): string => `<w:headerReference w:type="${type}" r:id="${id}"/>`;
const HEADERS = { h1: p('A/80/1') + p('General Assembly'), h2: p('A/80/1'), h3: p('Even') };

t.test('headers: the first page’s is the masthead, the others are printed around the text', async t => {
  const all = ['first', 'default', 'even'].map((type, index) => reference(type, `h${index + 1}`)).join('');
  const lines = async (section: string, settings = ''): Promise<string[]> =>
    roles(await read({ body: `${p('Text')}<w:sectPr>${section}</w:sectPr>`, headers: HEADERS, settings }));
  t.strictSame(
    await lines(`${all}<w:titlePg/>`),
    ['masthead: A/80/1', 'masthead: General Assembly', 'paragraph: Text', 'artifact: A/80/1'],
    'a first page of its own',
  );
  t.strictSame(await lines(all), ['masthead: A/80/1', 'paragraph: Text'], 'the same on all pages');
  t.strictSame(
    await lines(all, '<w:evenAndOddHeaders/>'),
    ['masthead: A/80/1', 'paragraph: Text', 'artifact: Even'],
    'another on even pages',
  );
  t.strictSame(
    roles(
      await read({
        body: `${p('Text')}<w:sectPr>${reference('default', 'h1')}</w:sectPr>`,
        headers: { h1: p(`${r('Page ')}${PAGE}`) },
      }),
    ),
    ['artifact: Page 3', 'paragraph: Text'],
    'a number of the page is no masthead',
  );
});
