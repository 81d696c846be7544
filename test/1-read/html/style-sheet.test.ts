import t from 'tap';
import { inShort, readPage } from './page.ts';

const emphasized = async (sheet: string, body: string): Promise<string[]> => {
  const { lines } = await readPage(`<style>${sheet}</style>${body}`);
  return lines.flatMap(({ text, emphasis }) => emphasis.map(({ start, end }) => text.text.slice(start, end)));
};

t.test('italics and bold of a style sheet are emphasis', async t => {
  for (const [construct, sheet, body, expected] of [
    ['of a class', '.c5{font-style:italic}', '<p><span class="c1 c5">A</span>b</p>', ['A']],
    [
      'of a tag with a class',
      'span.x { color: red; font-weight: 700 }',
      '<p><span class=x>A</span><i class=x>b</i></p>',
      ['A', 'b'],
    ],
    ['of a tag', 'dfn, cite {font-style: italic}', '<p><cite>A</cite>b</p>', ['A']],
    ['taken back', 'em{font-style:normal}', '<p><em>A</em></p>', []],
    [
      'taken back by the element itself',
      '.x{font-style:italic}',
      '<p><span class=x style="font-style:normal">A</span></p>',
      [],
    ],
    [
      'in a comment, as Word has it',
      '<!-- /* x{} */ .x {font-style:italic} -->',
      '<p><span class=x>A</span></p>',
      ['A'],
    ],
    ['only for printing', '@media print{.x{font-style:italic}}', '<p><span class=x>A</span></p>', []],
    ['of an element within another', 'p .x{font-style:italic}', '<p><span class=x>A</span></p>', []],
  ] as const) {
    t.same(await emphasized(sheet, body), expected, construct);
  }
});

t.test('lists are numbered as the style sheet says', async t => {
  for (const [construct, sheet, list, expected] of [
    ['a type', 'ol.a{list-style-type:lower-alpha}', '<ol class=a><li>One</ol>', ['list-item: (a) One']],
    [
      'what is printed before the items, as Google Docs has it',
      'ol.k-1{list-style-type:none}.k-1>li:before{content:"(" counter(ctn-k-1,lower-latin) ") "}',
      '<ol class="k-1 start" start="2"><li>One</ol>',
      ['list-item: (b) One'],
    ],
    [
      'bullets',
      'ul.k{list-style-type:none}.k > li:before{content:"\\0025cf "}',
      '<ul class=k><li>One</ul>',
      ['list-item: • One'],
    ],
  ] as const) {
    t.same(inShort(await readPage(`<style>${sheet}</style>${list}`)), expected, construct);
  }
});

t.test('a style sheet hides nothing, as a script may show it again', async t => {
  t.same(inShort(await readPage('<style>.x{display:none}</style><p class=x>A</p>')), ['paragraph: A']);
});
