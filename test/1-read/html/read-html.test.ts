import t from 'tap';
import { inShort, readPage } from './page.ts';

t.test('the text layer is the text as it is displayed', async t => {
  const { text, lines } = await readPage(
    '<h1>Lights</h1>\n<ol><li>Re\uFB01t <sup>4</sup></li></ol><ul><li>One</ul><pre>a\n\n  b</pre>',
  );
  t.equal(text, 'Lights\n\n1. Re\uFB01t 4\n\n• One\n\na\n\n  b\n');
  t.same(
    lines.map(({ range: { start, end } }) => text.slice(start, end)),
    ['Lights', '', '1. Re\uFB01t 4', '', '• One', '', 'a', '', '  b'],
    'its lines are all of it',
  );
  for (const { text: line } of lines)
    for (const [at, from] of line.origin.entries())
      t.ok(
        from >= 0 && (text[from] === line.text[at] || text[from] === '\uFB01'),
        'each character has its place',
      );
});

t.test('emphasis is kept', async t => {
  for (const [construct, page, expected] of [
    ['by tags', '<p><i>A</i> b <strong>C</strong> <u>D</u></p>', ['A', 'C', 'D']],
    [
      'by style',
      '<p><span style="font-style: italic">A</span> <span style="font-weight:700">B</span></p>',
      ['A', 'B'],
    ],
    ['a style against a tag', '<b style="font-weight:normal"><p>A <i>B</i></p></b>', ['B']],
    ['over a line end', '<h1><i>A<br>B</i></h1>', ['A', 'B']],
  ] as const) {
    const { lines } = await readPage(page);
    const found = lines.flatMap(({ text, emphasis }) =>
      emphasis.map(({ start, end }) => text.text.slice(start, end).trim()),
    );
    t.same(found, expected, construct);
  }
});

t.test('links out of the page are kept', async t => {
  const { text, links } = await readPage(
    '<p>See <a href="https://undocs.org/A/58/98">A/<b>58</b>/98</a> <a href="#x">here</a> <a href="/en">en</a></p>',
  );
  t.same(
    links.map(({ start, end, address }) => [text.slice(start, end), address]),
    [['A/58/98', 'https://undocs.org/A/58/98']],
  );
});

t.test('tracked changes are read as accepted, or as if there were none', async t => {
  const page =
    '<p>To <del cite="mailto:Ann" datetime="2024-01-02T00:00:00Z">go</del> <ins>stay</ins></p><p><del>All</del></p>';
  const accepted = await readPage(page);
  t.same(inShort(accepted), ['paragraph: To stay']);
  t.same(accepted.remarks, [
    {
      kind: 'deletion',
      author: 'Ann',
      date: '2024-01-02T00:00:00Z',
      text: 'go',
      range: { start: 3, end: 3 },
    },
    { kind: 'insertion', author: null, date: null, text: 'stay', range: { start: 3, end: 7 } },
    { kind: 'deletion', author: null, date: null, text: 'All', range: { start: 8, end: 8 } },
  ]);
  t.same(inShort(await readPage(page, { changes: 'original' })), ['paragraph: To go', 'paragraph: All']);
});

t.test('the character set is found', async t => {
  const page = (head: string) => `<html><head>${head}</head><body>Côte “C”</body></html>`;
  for (const [construct, bytes] of [
    ['UTF-8 without a word', Buffer.from(page(''))],
    ['UTF-8 in a page that says something else', Buffer.from(page('<meta charset="iso-8859-1">'))],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${page('')}`, 'utf16le')],
    [
      'Windows-1252 without a word',
      Buffer.from(page('').replace('“', '\x93').replace('”', '\x94'), 'latin1'),
    ],
    [
      'a set that is named',
      Buffer.from(
        page('<meta charset=macintosh>').replace('ô', '\x99').replace('“', '\xD2').replace('”', '\xD3'),
        'latin1',
      ),
    ],
    [
      'in the old way',
      Buffer.from(
        page('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">')
          .replace('“', '\x93')
          .replace('”', '\x94'),
        'latin1',
      ),
    ],
  ] as const) {
    t.same(inShort(await readPage(bytes)), ['paragraph: Côte “C”'], construct);
  }
});

t.test('what cannot be read is refused in one line', async t => {
  for (const [construct, page, code] of [
    ['a page without text', '<html><body><script>1</script></body></html>', 'FILE_EMPTY'],
    ['elements within one another', '<div>'.repeat(2000), 'FILE_TOO_LARGE'],
    ['more elements', '<br>'.repeat(600_000), 'FILE_TOO_LARGE'],
    [
      'elements made by unclosed tags',
      '<p><b id=1><i id=2><u id=3><s id=4>'.repeat(100_000),
      'FILE_TOO_LARGE',
    ],
  ] as const) {
    await t.rejects(readPage(page), { code, message: /^a\.html: / }, construct);
  }
});
