import t from 'tap';
import { inShort, readPage } from './page.ts';

const NOTES: readonly (readonly [construct: string, page: string, lines: readonly string[]])[] = [
  [
    'a raised link, and its way back',
    '<p>the report<sup><a href="#fn1" id="r1">1</a></sup> of</p><ol><li id="fn1"><p>See. <a href="#r1">↩</a></p></ol>',
    ['paragraph: the report{1} of', 'note: {1}See.'],
  ],
  [
    'as Word writes them',
    `<p>the report<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span>[1]</span></a> of</p><div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> See.</p><p>More.</p></div></div>`,
    ['paragraph: the report{1} of', 'note: {1}See. / More.'],
  ],
  [
    'as Wikipedia does',
    '<p>the report<sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup> of</p><ol><li id="cite_note-1"><span><b><a href="#cite_ref-1">^</a></b></span> <span>See.</span></li></ol>',
    ['paragraph: the report{1} of', 'note: {1}See.'],
  ],
  [
    'as electronic books do',
    '<p>the report<a href="#n1" epub:type="noteref">1</a> of</p><aside epub:type="footnote" id="n1">See.</aside>',
    ['paragraph: the report{1} of', 'note: {1}See.'],
  ],
  [
    'links both ways, not raised',
    '<p>the report <a href="#n" name="m">(*)</a></p><p><a name="n"></a><a href="#m">*</a> See.</p>',
    ['paragraph: the report{*}', 'note: {*}See.'],
  ],
  [
    'a place before its paragraph',
    '<div><p>the report<sup><a href="#n4">4</a></sup></p><a name="n4"></a><p>4. See.</p></div>',
    ['paragraph: the report{4}', 'note: {4}See.'],
  ],
  [
    'raised figures without links',
    '<p>in 69/313,<sup>4</sup> the</p><p><sup>4</sup> See.</p>',
    ['paragraph: in 69/313,{4} the', 'note: {4}See.'],
  ],
  [
    'raised by its style',
    '<p>in 69/313,<span style="vertical-align:super">4</span> the</p>',
    ['paragraph: in 69/313,{4} the'],
  ],
  ['characters that are raised figures', '<p>the report⁴ of</p>', ['paragraph: the report{4} of']],
  ['a raised figure whose note is missing', '<p>in 69/313<sup>4</sup></p>', ['paragraph: in 69/313{4}']],
  [
    'a raised letter with its note',
    '<p>Rate<sup>a</sup></p><p><sup>a</sup> See.</p>',
    ['paragraph: Rate{a}', 'note: {a}See.'],
  ],
  ['two marks', '<p>It<sup>1, 2</sup></p>', ['paragraph: It{1}{2}']],
  [
    'two linked marks, and the comma between them',
    '<p>It<sup><a href="#a">1</a>,<a href="#b">2</a></sup></p><p id="a">1 A</p><p id="b">2 B</p>',
    ['paragraph: It{1}{2}', 'note: {1}A', 'note: {2}B'],
  ],
  [
    'a note that two marks lead to',
    '<p>It<sup><a href="#a">1</a></sup> and<sup><a href="#a">1</a></sup></p><p id="a">1 A</p>',
    ['paragraph: It{1} and{1}', 'note: {1}A'],
  ],
  ['an exponent', '<p>5 km<sup>2</sup> and 10<sup>6</sup></p>', ['paragraph: 5 km2 and 106']],
  ['the end of an ordinal', '<p>20<sup>th</sup></p>', ['paragraph: 20th']],
  ['a raised letter that is no mark', '<p>M<sup>e</sup></p>', ['paragraph: Me']],
  [
    'a table of contents, whose numbers are links',
    '<p>See <a href="#s1">1</a></p><h2 id="s1">1. Lights</h2>',
    ['paragraph: See 1', 'heading: 1. Lights'],
  ],
  [
    'a link to a paragraph that does not lead back',
    '<p>See para. <a href="#p4">4</a></p><p id="p4">4. It</p>',
    ['paragraph: See para. 4', 'paragraph: 4. It'],
  ],
  ['a link that leads nowhere', '<p>See <a href="#x">4</a></p>', ['paragraph: See 4']],
];

t.test('notes are tied to their marks', async t => {
  for (const [construct, page, lines] of NOTES) t.same(inShort(await readPage(page)), lines, construct);
});
