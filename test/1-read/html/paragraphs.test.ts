import t from 'tap';
import { inShort, readPage } from './page.ts';

/** Why a row is there, the page, its lines in short. */
type Row = readonly [construct: string, page: string, lines: readonly string[]];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'blocks are elements of their own': [
    ['paragraphs', '<p>One</p><p>Two</p>', ['paragraph: One', 'paragraph: Two']],
    ['paragraphs that are not closed', '<p>One<p>Two', ['paragraph: One', 'paragraph: Two']],
    [
      'text around a block',
      'One<div>Two</div>Three',
      ['paragraph: One', 'paragraph: Two', 'paragraph: Three'],
    ],
    ['inline elements', '<p>O<b>n</b>e <i>two</i> <span>three</span></p>', ['paragraph: One two three']],
    [
      'headings',
      '<h1>A</h1><h4>B</h4><div role="heading">C</div>',
      ['heading: A', 'heading: B', 'heading: C'],
    ],
    ['a heading in two lines', '<h1>Lights<br>at sea</h1>', ['heading: Lights / at sea']],
    ['a paragraph in two lines, which may be two', '<p>One<br>A/58/98</p>', ['text: One', 'text: A/58/98']],
    [
      'lines too long to be wrapped, which are paragraphs',
      `<div>A<br>${'b '.repeat(70)}<br>C</div>`,
      ['paragraph: A', `paragraph: ${'b '.repeat(70).trim()}`, 'paragraph: C'],
    ],
    ['a paragraph that ends in an empty line', '<p>One<br></p>', ['paragraph: One']],
    [
      'paragraphs divided by empty lines',
      '<div>One<br><br>Two<br/> <br/>Three</div>',
      ['paragraph: One', 'paragraph: Two', 'paragraph: Three'],
    ],
    [
      'a span that is displayed as a block',
      '<span style="display: block">One</span>Two',
      ['paragraph: One', 'paragraph: Two'],
    ],
    [
      'preformatted text, whose lines are those of plain text',
      '<pre>\n1. One\n   and\n\n2. Two</pre>',
      ['text: 1. One', 'text: and', 'text: 2. Two'],
    ],
    ['a quotation', '<p>the <q>report</q></p>', ['paragraph: the “report”']],
  ],
  'white space is folded, and characters are what they mean': [
    ['line ends and tabs of the file', '<p>\n One\n\t two </p>', ['paragraph: One two']],
    ['a blank at the edge of an element', '<p>One <b> two</b></p>', ['paragraph: One two']],
    [
      'character references',
      '<p>A&amp;B&nbsp;&ldquo;C&#8221; &#x2013; &unknown;</p>',
      ['paragraph: A&B “C” – &unknown;'],
    ],
    [
      'soft hyphens and word breaks',
      '<p>inter&shy;national, A/RES/<wbr>58/208</p>',
      ['paragraph: international, A/RES/58/208'],
    ],
    ['control codes', '<p>A/58&#7;/98</p>', ['paragraph: A/58/98']],
    ['a line separator within a paragraph', '<p>One&#8232;two</p>', ['paragraph: One two']],
  ],
  'what is not displayed is not in the text': [
    [
      'head, style and script',
      '<title>T</title><style>p{}</style><script>1</script><p>One</p>',
      ['paragraph: One'],
    ],
    [
      'hidden elements',
      '<p hidden>H</p><p style="display:none">H</p><p>One<i aria-hidden="true">H</i></p>',
      ['paragraph: One'],
    ],
    [
      'comments, those of Word too',
      '<p><!-- c --><![if !supportLists]>1.<![endif]> One</p>',
      ['paragraph: 1. One'],
    ],
    ['controls', '<p>One<button>Copy</button><select><option>A</select></p>', ['paragraph: One']],
    [
      'a template and what is for browsers without scripts',
      '<template>T</template><noscript>N</noscript>One',
      ['paragraph: One'],
    ],
  ],
  'what is displayed around the text is an artifact': [
    [
      'navigation and the foot of a page',
      '<nav>Home</nav><p>One</p><footer>© UN</footer>',
      ['artifact: Home', 'paragraph: One', 'artifact: © UN'],
    ],
    [
      'the head of a page',
      '<header><a href="/">UN</a></header><p>One</p>',
      ['artifact: UN', 'paragraph: One'],
    ],
    ['the head of a part of the text', '<article><header>One</header></article>', ['paragraph: One']],
    [
      'the head of a converted document',
      '<header><h1>Title</h1></header><p>One</p>',
      ['heading: Title', 'paragraph: One'],
    ],
    [
      'a banner about cookies',
      '<div role="dialog"><p>Cookies</p></div><p>One</p>',
      ['artifact: Cookies', 'paragraph: One'],
    ],
    [
      'all that is not in the main part',
      '<div>UN</div><main><h1>A</h1><p>B</p></main><p>C</p>',
      ['artifact: UN', 'heading: A', 'paragraph: B', 'artifact: C'],
    ],
    [
      'the foot of a page of Word',
      `<div style='mso-element:footer'><p>1</p></div><p>One</p>`,
      ['artifact: 1', 'paragraph: One'],
    ],
  ],
  'numbers of lists are written out': [
    ['numbers', '<ol><li>One<li>Two</ol>', ['list-item: 1. One', 'list-item: 2. Two']],
    [
      'letters, from a start',
      '<ol type="a" start="26"><li>One<li>Two</ol>',
      ['list-item: (z) One', 'list-item: (aa) Two'],
    ],
    [
      'Roman numerals, and the value of an item',
      '<ol type="i"><li value="3">One<li>Two</ol>',
      ['list-item: (iii) One', 'list-item: (iv) Two'],
    ],
    [
      'capitals',
      '<ol type="A"><li>One</ol><ol type="I"><li value=9>Two</ol>',
      ['list-item: A. One', 'list-item: IX. Two'],
    ],
    ['backwards', '<ol reversed><li>One<li>Two</ol>', ['list-item: 2. One', 'list-item: 1. Two']],
    [
      'numbers within numbers',
      '<ol><li>One<ol><li>Two<li>Three</ol><li>Four</ol>',
      ['list-item: 1. One', 'list-item: (1) Two', 'list-item: (2) Three', 'list-item: 2. Four'],
    ],
    [
      'the style of a list',
      '<ol style="list-style: lower-alpha inside"><li>One</ol>',
      ['list-item: (a) One'],
    ],
    ['no markers', '<ol style="list-style-type:none"><li>1. One</ol>', ['list-item: 1. One']],
    [
      'a number that is typed, too',
      '<ol><li>1. One<li>2) Two<li>2003. Three</ol>',
      ['list-item: 1. One', 'list-item: 2) Two', 'list-item: 3. 2003. Three'],
    ],
    ['bullets', '<ul><li>One<ul><li><p>Two</p></ul></ul>', ['list-item: • One', 'list-item: • Two']],
    [
      'an item of two paragraphs',
      '<ol><li><p>One</p><p>Two</p></ol>',
      ['list-item: 1. One', 'list-item: Two'],
    ],
    ['an item without text', '<ol><li> <li>Two</ol>', ['list-item: 2. Two']],
    [
      'a number that Word typed',
      `<p class=MsoListParagraph>1.<span>&nbsp;&nbsp; </span>One</p>`,
      ['paragraph: 1. One'],
    ],
  ],
};

for (const [promise, rows] of Object.entries(TABLES)) {
  t.test(promise, async t => {
    for (const [construct, page, lines] of rows) t.same(inShort(await readPage(page)), lines, construct);
  });
}
