import t from 'tap';
import { inShort, readPage } from './page.ts';

/** The cells of a page: "row,column text", those of headings with a "!" before it. */
async function cells(page: string): Promise<string[]> {
  const { lines } = await readPage(page);
  return lines.flatMap(({ text, evidence }) => {
    const cell = evidence?.element?.cell;
    return cell ? [`${cell.row},${cell.column} ${cell.isHeading ? '!' : ''}${text.text}`] : [];
  });
}

t.test('the cells of tables of data have their places', async t => {
  for (const [construct, page, expected] of [
    ['headings', '<table><tr><th>A<th>B<tr><td>1<td>2</table>', ['0,0 !A', '0,1 !B', '1,0 1', '1,1 2']],
    ['a head', '<table><thead><tr><td>A</thead><tr><td>1</table>', ['0,0 !A', '1,0 1']],
    ['lines', '<table border="1"><tr><td>A<td>B<tr><td>1<td>2</table>', ['0,0 A', '0,1 B', '1,0 1', '1,1 2']],
    [
      'many columns',
      `<table>${'<tr><td>1<td>2<td>3<td>4<td>5'.repeat(2)}</table>`,
      [...'12345', ...'12345'].map((text, at) => `${Math.floor(at / 5)},${at % 5} ${text}`),
    ],
    [
      'a cell over two columns',
      '<table><tr><th colspan=2>A<th>B<tr><td>1<td>2<td>3</table>',
      ['0,0 !A', '0,2 !B', '1,0 1', '1,1 2', '1,2 3'],
    ],
    [
      'a cell over two rows',
      '<table><tr><th rowspan=2>A<th>B<tr><td>1</table>',
      ['0,0 !A', '0,1 !B', '1,1 1'],
    ],
    [
      'paragraphs in a cell',
      '<table><tr><th>A<tr><td><p>1</p><p>2</p></table>',
      ['0,0 !A', '1,0 1', '1,0 2'],
    ],
    ['a table without rows', '<table border=1></table>x', []],
  ] as const) {
    t.same(await cells(page), expected, construct);
  }
});

t.test('a table that lays out a page has no cells', async t => {
  for (const [construct, page, expected] of [
    ['one column', '<table border=1><tr><td>A<tr><td>B</table>', ['paragraph: A', 'paragraph: B']],
    ['one row', '<table><tr><td>A<td><p>B</p></table>', ['paragraph: A', 'paragraph: B']],
    [
      'a table within',
      '<table border=1><tr><td>A<td>B<tr><td>C<td><table><tr><td>D</table></table>',
      ['paragraph: A', 'paragraph: B', 'paragraph: C', 'paragraph: D'],
    ],
    [
      'much text, in spite of its lines',
      `<table border=1><tr><td>${'a'.repeat(300)}<td>B<tr><td>C<td>${'d'.repeat(300)}</table>`,
      [`paragraph: ${'a'.repeat(300)}`, 'paragraph: B', 'paragraph: C', `paragraph: ${'d'.repeat(300)}`],
    ],
    ['its role', '<table role="presentation"><tr><th>A</table>', ['paragraph: A']],
    [
      'a number in a cell of its own',
      '<table><tr><td>1.</td><td><p><i>Requests</i></p></td><tr><td>(a)<td>To</table>',
      ['paragraph: 1. Requests', 'paragraph: (a) To'],
    ],
  ] as const) {
    t.same(inShort(await readPage(page)), expected, construct);
  }
});
