import t from 'tap';
import { Random } from '../../../bench/random.ts';
import { isHtml } from '../../../src/1-read/html/is-html.ts';
import { layerOfPage } from '../../../src/1-read/html/read-html.ts';
import { plainText } from '../../../src/1-read/plain-text.ts';
import { DEFAULT_READ_OPTIONS } from '../../../src/1-read/text-layer.ts';
import { ClausaryError } from '../../../src/errors.ts';
import { assertProportionalTime } from '../../processor-time.ts';

/** Reads a page; one that is refused counts as read. */
function read(html: string): void {
  try {
    layerOfPage(html, 'a.html', DEFAULT_READ_OPTIONS);
  } catch (error) {
    if (!(error instanceof ClausaryError)) throw error;
  }
}

/** What a page begins with, and what it then repeats; `#` is counted. */
const PAGES: readonly (readonly [name: string, start: string, piece: string])[] = [
  ['angle brackets', '', '<'],
  ['character references', '', '&amp;&#38;&'],
  ['elements within one another', '', '<div>'],
  ['formatting that is not closed', '', '<p><b id=#>'],
  ['links that are not closed', '<p>a', '<a href=x>'],
  ['closing tags', '<p>a', '</p></div>'],
  ['attributes', '<p ', 'a# '],
  ['a long attribute', '<p style="', 'color:red;'],
  ['comments', 'a', '<!-- x -->'],
  ['a comment that is not closed', 'a<!--', '-'],
  ['lines', '<p>', 'a<br>'],
  ['blanks', '<p>a', ' '],
  ['preformatted lines', '<pre>', 'a\n'],
  ['items', '<ol>', '<li>a'],
  ['cells that span many', '<table border=1><tr>', '<td colspan=1000 rowspan=1000>a'],
  ['what does not belong into a table', '<table>', '<p>a'],
  ['tables', '', '<table border=1><tr><td>a<td>b<tr><td>1<td>2</table>'],
  ['raised figures', '<p>', 'a<sup>1</sup>'],
  ['raised figures within much', `<p>${'<span>'.repeat(400)}`, 'a<sup>1</sup>'],
  ['raised elements within one another', `<p>a${'<sup>'.repeat(400)}`, '<b></b>'],
  ['marks and notes', '', '<p id=m#>t<a href="#n#">1</a></p><p id="n#"><a href="#m#">1</a> t</p>'],
  ['marks of one note', '<p id=a>', '<a href="#b">1</a> <a id=b href="#a">1</a>'],
  [
    'styles of many classes',
    `<style>${'.a{font-style:italic}'.repeat(100)}</style>`,
    '<i class="a b c d e a b c d e">a</i>',
  ],
  ['style sheets', '', '<style>.a#{font-style:italic}{{</style><p class=a#>a'],
  ['tracked changes', '<p>', '<ins>a</ins><del>b</del>'],
];

/** The same of texts that may be Markdown. */
const TEXTS: readonly (readonly [name: string, start: string, piece: string])[] = [
  ['items with one number', '# a\n', '1. a\n'],
  ['items that are indented more and more', '# a\n', ' 1. a\n'],
  ['underscores', '# a\n', '_a a_ _'],
  ['references', '# a\n', '&a &#1 &#x1;'],
  ['soft hyphens', 'a', '\u00AD'],
];

const SIZE = 40_000;

function filled(start: string, piece: string, size: number): string {
  const pieces: string[] = [start];
  for (let at = 0; at < size / piece.length; at++) pieces.push(piece.replaceAll('#', String(at)));
  return pieces.join('');
}

t.test('time grows in proportion to length', async t => {
  for (const [name, start, piece] of PAGES)
    assertProportionalTime(t, {
      name,
      work: size => read(filled(start, piece, size)),
      size: SIZE,
      moment: 20,
    });
  for (const [name, start, piece] of TEXTS) {
    const work = (size: number): void => {
      const text = filled(start, piece, size);
      t.notOk(isHtml(text), `${name}: no page`);
      plainText(text);
    };
    assertProportionalTime(t, { name, work, size: SIZE, moment: 20 });
  }
});

t.test('a hundred thousand elements within one another are refused', async t => {
  for (const tag of ['div', 'b', 'sup', 'blockquote', 'ul><li', 'table><tr><td', 'x'])
    t.throws(
      () => layerOfPage(`${`<${tag}>`.repeat(100_000)}a`, 'a.html', DEFAULT_READ_OPTIONS),
      { code: 'FILE_TOO_LARGE' },
      tag,
    );
});

const WHOLE = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>A/RES/78/400</title></head><body>
<nav><a href="/">UN</a></nav><main><h1>78/400. Lights at sea</h1><p><i>The General Assembly</i>,</p>
<p><em>Recalling</em>&nbsp;its <a href="https://undocs.org/A/RES/77/10">resolution</a><sup><a href="#fn1" id="r1">1</a></sup></p>
<ol><li><p><i>Requests</i>:</p><ol type="a"><li value="3">To report;<li>To <del>go</del><ins>stay</ins></ol></li></ol>
<table border=1><tr><th colspan=2>Year<tr><td>2020<td rowspan="2"><p>12</p></table><pre>a\n b</pre>
<ul><li>x<br>y<br><br>z</ul><p>m<sup>2</sup></p><hr><p><sup>2</sup> See.</p><ol><li id="fn1">See A/58/98. <a href="#r1">↩</a></ol>
</main></body></html>`;

const PIECES = [
  '<',
  '>',
  '</',
  '<p>',
  '</p>',
  '<table>',
  '<tr>',
  '<td>',
  '<li>',
  '<ol start=-5>',
  '<sup>',
  '"',
  '&',
  '&#',
  '<!--',
  ']]>',
  '<svg>',
  '<math>',
  '<template>',
  '<select>',
  '<pre>',
  '\0',
  '\u{1F30D}',
  '<br>',
  '<a href="#fn1">1</a>',
  '<frameset>',
  '</body>',
];

/** A page with pieces put in, left out, doubled and moved. */
function mutated(random: Random): string {
  let page = WHOLE;
  for (let changes = 1 + random.below(12); changes > 0; changes--) {
    const [at, from] = [random.below(page.length), random.below(page.length)];
    const piece = random.below(2) === 0 ? random.pick(PIECES) : page.slice(from, from + random.below(80));
    page = page.slice(0, at) + piece + page.slice(at + random.below(60));
  }
  return page;
}

t.test('a thousand damaged pages are read or refused', async t => {
  for (let run = 1; run <= 1000; run++) {
    const page = mutated(new Random(run));
    try {
      const { text, lines } = layerOfPage(page, 'a.html', DEFAULT_READ_OPTIONS);
      const isInOrder = lines.every(
        ({ range: { start, end } }, index) =>
          start <= end && start >= (lines[index - 1]?.range.end ?? 0) && end <= text.length,
      );
      const outside = text
        .split('')
        .filter(
          (character, at) =>
            character.trim() !== '' && !lines.some(({ range }) => range.start <= at && at < range.end),
        );
      if (!isInOrder || outside.length > 0) t.fail(`run ${run}: lines out of order, or text that is in none`);
    } catch (error) {
      if (!(error instanceof ClausaryError)) t.error(error, `run ${run}`);
    }
  }
});
