import t from 'tap';
import { read, roles, texts } from './read.ts';
import { p, r, t as text } from './word-file.ts';

const run = (content: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`;
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (content: string): string =>
  `<w:r><w:instrText xml:space="preserve">${content}</w:instrText></w:r>`;
const BREAK = '<w:r><w:br/></w:r>';
const textBox = (content: string): string => `<w:pict><w:txbxContent>${content}</w:txbxContent></w:pict>`;

const ROWS: readonly (readonly [why: string, body: string, ...lines: string[]])[] = [
  [
    'runs make one text, wherever Word divides it',
    p(`${r('Re')}${r('calling ')}${r('its')}`),
    'Recalling its',
  ],
  [
    'characters that are written as such, in a CDATA section, and what is a comment on the XML',
    p('<w:r><w:t>the <![CDATA[Council & <all>]]><!-- here --> others</w:t></w:r>'),
    'the Council & <all> others',
  ],
  [
    'tabs and other white space are single blanks',
    p(run(`${text('1.')}<w:tab/>${text('Decides ')}<w:tab/>${text('to')}`)),
    '1. Decides to',
  ],
  [
    'blanks at the ends of a text that does not keep them',
    p('<w:r><w:t> one </w:t></w:r><w:r><w:t>\u00A0</w:t></w:r><w:r><w:t>two</w:t></w:r>'),
    'one two',
  ],
  [
    'hyphens that Word has elements for',
    p(run(`${text('A/80/L.1')}<w:noBreakHyphen/>${text('3, mi')}<w:softHyphen/>${text('gration')}`)),
    'A/80/L.1-3, migration',
  ],
  [
    'symbols of fonts',
    p(run('<w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Wingdings" w:char="F0A7"/>')),
    'α•',
  ],
  [
    'hidden text is not printed',
    p(`${r('Seen')}${r(' unseen', '<w:vanish/>')}${r(' too', '<w:vanish w:val="0"/>')}`),
    'Seen too',
  ],
  ['an empty paragraph is nothing', p('One') + p('') + p(r('  ')) + p('Two'), 'One', 'Two'],
  [
    'a field is its result',
    p(
      `${r('Page ')}${field('begin')}${instruction(' REF a ')}${field('separate')}${r('3')}${field('end')}${r('.')}`,
    ),
    'Page 3.',
  ],
  [
    'a field in the instruction of another',
    p(
      `${field('begin')}${instruction('IF ')}${field('begin')}${instruction('PAGE')}${field('separate')}${r('3')}${field('end')}${field('separate')}${r('four')}${field('end')}`,
    ),
    'four',
  ],
  [
    'a field that never ends hides no more than its paragraph',
    p(`${field('begin')}${instruction('PAGE')}${r('lost')}`) + p('kept'),
    'kept',
  ],
  ['a simple field', p(`<w:fldSimple w:instr="DATE">${r('3 March')}</w:fldSimple>`), '3 March'],
  [
    'what wraps text',
    p(
      `<w:smartTag>${r('one ')}</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>${r('two ')}</w:sdtContent></w:sdt><w:bdo>${r('three')}</w:bdo>`,
    ),
    'one two three',
  ],
  [
    'paragraphs in a content control',
    `<w:sdt><w:sdtContent>${p('one')}${p('two')}</w:sdtContent></w:sdt>`,
    'one',
    'two',
  ],
  [
    'one of several alternatives',
    p(
      `<w:r><mc:AlternateContent><mc:Choice>${text('new')}</mc:Choice><mc:Fallback>${text('old')}</mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    'new',
  ],
  [
    'the fallback, if there is no other',
    p(`<w:r><mc:AlternateContent><mc:Fallback>${text('old')}</mc:Fallback></mc:AlternateContent></w:r>`),
    'old',
  ],
  [
    'a text box behind its paragraph, once',
    p(
      `<w:r>${text('one')}<mc:AlternateContent><mc:Choice>${textBox(p('boxed'))}</mc:Choice><mc:Fallback>${textBox(p('boxed'))}</mc:Fallback></mc:AlternateContent></w:r>${r(' two')}`,
    ),
    'one two',
    'boxed',
  ],
  [
    'formulas',
    p(
      `<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>`,
    ),
    '1/2',
  ],
  [
    'the base of a ruby',
    p(
      '<w:r><w:ruby><w:rt><w:r><w:t>a</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>b</w:t></w:r></w:rubyBase></w:ruby></w:r>',
    ),
    'b',
  ],
];

t.test('the text of paragraphs', async t => {
  for (const [why, body, ...lines] of ROWS) t.strictSame(texts(await read(body)), lines, why);
});

t.test('line breaks: one element, unless what they divide shows that it is two', async t => {
  const rows: readonly (readonly [why: string, content: string, ids: readonly number[]])[] = [
    ['a sentence', `${r('Requests the')}${BREAK}${r('Secretary-General')}`, [0, 0]],
    ['a blank line', `${r('One')}${BREAK}${BREAK}${r('two')}`, [0, 1]],
    ['an enumerator behind it', `${r('Decides')}${BREAK}${r('(a) to')}`, [0, 1]],
    ['a paragraph ends before it, and one begins', `${r('The Assembly,')}${BREAK}${r('Recalling')}`, [0, 1]],
  ];
  for (const [why, content, ids] of rows) {
    const { lines } = await read(p(content));
    t.strictSame(
      lines.map(({ evidence }) => evidence?.element?.id),
      ids,
      why,
    );
  }
  const broken = p('One') + p(`${BREAK}${r('Work')}`, '<w:outlineLvl w:val="0"/>');
  t.match(
    (await read(broken)).lines,
    [{ evidence: { element: { id: 0 } } }, { evidence: { element: { id: 1 } } }],
    'a break at the start, as before a new page',
  );
  const heading = p(`${r('On migration,')}${BREAK}${r('Trade')}`, '<w:outlineLvl w:val="0"/>');
  t.match((await read(heading)).lines, [
    { evidence: { element: { id: 0 } } },
    { evidence: { element: { id: 0 } } },
  ]);
});

const style = (id: string, content: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${content}</w:style>`;
const STYLES =
  style('H1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
  style('Sub', '<w:basedOn w:val="H1"/>') +
  style('Title', '') +
  style('Loop', '<w:basedOn w:val="Back"/>') +
  style('Back', '<w:basedOn w:val="Loop"/>') +
  style('Quiet', '<w:rPr><w:i/><w:sz w:val="28"/></w:rPr>') +
  '<w:style w:type="character" w:styleId="Loud"><w:rPr><w:i/></w:rPr></w:style>';
const styled = (id: string, content: string, more = ''): string =>
  p(content, `<w:pStyle w:val="${id}"/>${more}`);

t.test('headings by outline level, by style, and by looks', async t => {
  const rows: readonly (readonly [why: string, paragraph: string, line: string])[] = [
    ['the level of a style', styled('H1', 'Work'), 'heading: Work'],
    ['the level of the style that it is based on', styled('Sub', 'Work'), 'heading: Work'],
    ['level 9 is text', styled('H1', 'Work', '<w:outlineLvl w:val="9"/>'), 'paragraph: Work'],
    ['a style by its name', styled('Title', 'Work'), 'heading: Work'],
    ['centred and bold', p(r('Work', '<w:b/>'), '<w:jc w:val="center"/>'), 'heading: Work'],
    ['bold alone is emphasis', p(r('Work', '<w:b/>')), 'paragraph: Work'],
    ['a style that is not there', styled('None', 'Work'), 'paragraph: Work'],
    ['styles based on each other', styled('Loop', 'Work'), 'paragraph: Work'],
    [
      'a paragraph with the looks of a heading',
      styled('H1', 'Work '.repeat(100).trim()),
      `paragraph: ${'Work '.repeat(100).trim()}`,
    ],
  ];
  for (const [why, paragraph, line] of rows)
    t.strictSame(roles(await read({ body: paragraph, styles: STYLES })), [line], why);
});

t.test('italics and bold, and the size', async t => {
  const rows: readonly (readonly [
    why: string,
    paragraph: string,
    emphasis: object[],
    size: number | null,
  ])[] = [
    [
      'of runs; the blank between two belongs to them',
      p(`${r('Recalling', '<w:i/>')}${r(' ')}${r('also', '<w:i/>')}${r(' its')}`),
      [{ start: 0, end: 14 }],
      null,
    ],
    ['of a style', styled('Quiet', 'Work'), [{ start: 0, end: 4 }], 14],
    [
      'a style of text within one of a paragraph turns them off',
      styled('Quiet', r('Work', '<w:rStyle w:val="Loud"/>')),
      [],
      14,
    ],
    ['said of the run itself', styled('Quiet', r('Work', '<w:i w:val="false"/><w:sz w:val="20"/>')), [], 10],
  ];
  for (const [why, body, emphasis, size] of rows) {
    const [line] = (await read({ body, styles: STYLES })).lines;
    t.strictSame({ emphasis: line?.emphasis, size: line?.evidence?.size }, { emphasis, size }, why);
  }
});

t.test('links, by relationship and by field', async t => {
  const { text: layer, links } = await read({
    body: p(
      `${r('See ')}<w:hyperlink r:id="l1">${r('A/80/')}${r('1')}</w:hyperlink>${r(' and ')}${field('begin')}${instruction('HYPERLINK "https://undocs.org/A/80/2" \\o "x"')}${field('separate')}${r('A/80/2')}${field('end')}`,
    ),
    links: { l1: 'https://undocs.org/A/80/1' },
  });
  t.strictSame(
    links.map(({ start, end, address }) => [layer.slice(start, end), address]),
    [
      ['A/80/1', 'https://undocs.org/A/80/1'],
      ['A/80/2', 'https://undocs.org/A/80/2'],
    ],
  );
});
