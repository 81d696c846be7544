import t from 'tap';
import type { Line } from '../../src/1-read/line.ts';
import { lineRanges } from '../../src/1-read/lines.ts';
import { isMarkedUp, readMarkup } from '../../src/1-read/markup.ts';

/** A line in the notation of the tables: `# ` heading, `- ` bullet, `_emphasis_`, `{note mark}`. */
function shown({ text: { text }, heading, bullet, emphasis, noteMarks }: Line): string {
  const inserts = [
    ...emphasis.flatMap(({ start, end }) => [
      { at: text[start] === ' ' ? start + 1 : start, put: '_' },
      { at: end, put: '_' },
    ]),
    ...noteMarks.map(({ at, label }) => ({ at, put: `{${label}}` })),
  ].sort((a, b) => a.at - b.at);
  const body = inserts.reduceRight((all, { at, put }) => all.slice(0, at) + put + all.slice(at), text);
  return `${heading ? '# ' : ''}${bullet ? '- ' : ''}${body}`;
}

const read = (text: string, markedUp = true) => readMarkup(text, lineRanges(text), markedUp);

const TABLE: readonly (readonly [construct: string, text: string, ...lines: string[]])[] = [
  ['plain text', 'Recalling its resolution', 'Recalling its resolution'],
  ['white space is folded', '  Recalling \t its\u00A0resolution ', 'Recalling its resolution'],
  ['a heading', '## II. Work', '# II. Work'],
  ['a heading of any depth', '###### 1. Work', '# 1. Work'],
  ['a number sign without a blank is none', '#1 of many', '#1 of many'],
  ['seven number signs are none', '####### x', '####### x'],
  ['bold', '**General Assembly**', '_General Assembly_'],
  ['a bold heading', '### **I. Introduction**', '# _I. Introduction_'],
  ['italics within a sentence', '*Recalling* its *own* work', '_Recalling_ its _own_ work'],
  ['italics that end within a word', '*Note*s', '_Note_s'],
  ['bold italics', '***Decides***', '_Decides_'],
  ['emphasis over two lines', '*78th meeting\n23 December* 2003', '_78th meeting_', '_23 December_ 2003'],
  ['a blank line ends emphasis', '*unclosed\n\nplain', '_unclosed_', '', 'plain'],
  ['a lone asterisk is a character', '3 * 4 is 12', '3 * 4 is 12'],
  ['a note reference', 'Cairo,<sup>1</sup> in particular', 'Cairo,{1} in particular'],
  ['a reference of two figures', 'Cairo<sup> 12 </sup>', 'Cairo{12}'],
  ['references side by side', 'Cairo<sup>1</sup><sup>2</sup>', 'Cairo{1}{2}'],
  ['a reference before figures', 'A/68/283<sup>1</sup>38. The', 'A/68/283{1} 38. The'],
  ['a raised figure before figures', 'of 2003²4 States', 'of 2003{2} 4 States'],
  ['a note', '<sup>3</sup> Ibid., annex II.', '{3}Ibid., annex II.'],
  ['a reference with blanks before a sign', 'Cairo <sup>1</sup>, in', 'Cairo{1}, in'],
  ['a Markdown note reference', 'Cairo,[^1] in [^beijing]', 'Cairo,{1} in{beijing}'],
  ['a Markdown note', '[^3]: Ibid., annex II.', '{3}Ibid., annex II.'],
  ['a reference before a colon', 'Cairo[^3]: part 1', 'Cairo{3}: part 1'],
  ['a bullet', '- 10.00 a.m.', '- 10.00 a.m.'],
  ['a note with a bullet', '- <sup>1</sup> Ibid.', '- {1}Ibid.'],
  ['a dot as a bullet', '• Work', '- Work'],
  ['a quotation', '> Recalling\n>\n> its work', 'Recalling', '', 'its work'],
  ['a quotation within one', '> > Recalling', 'Recalling'],
  ['a heading in a quotation', '> ## II. Work', '# II. Work'],
  ['a sign for more without a blank', '>50 per cent', '>50 per cent'],
  ['a text shown as it is', '```text\nRecalling\n```', '', 'Recalling', ''],
  ['a picture', '![The emblem](un.png) here', 'The emblem here'],
  ['a hyphen without a blank is no bullet', '-5 degrees', '-5 degrees'],
  ['an escaped underscore', 'serv\\_c', 'serv_c'],
  ['an underscore escaped twice', 'serv\\\\_c', 'serv_c'],
  ['an escaped asterisk', '1\\* of 2', '1* of 2'],
  ['an escaped full stop', '1\\. Notes', '1. Notes'],
  ['a link keeps its text', 'see [the report](http://www.un.org/a_b) here', 'see the report here'],
  [
    'a web address in angle brackets',
    'at <http://www.ilo.org/x.pdf> (accessed)',
    'at http://www.ilo.org/x.pdf (accessed)',
  ],
  ['square brackets of the text', '[on the report of (A/58/1)]', '[on the report of (A/58/1)]'],
  ['HTML tags', '<p>one <b>two</b> x<sub>3</sub></p>', 'one two x3'],
  ['an HTML line break parts words', 'one<br/>two', 'one two'],
  ['underscores', '_Recalling_ its __own__ work,', '_Recalling_ its _own_ work,'],
  ['underscores around a sentence', '_Recalling it,_', '_Recalling it,_'],
  ['underscores within a word', 'A_RES_58_208 and serv_c', 'A_RES_58_208 and serv_c'],
  ['underscores to be filled in', 'Name: ____ by_____', 'Name: ____ by_____'],
  ['an underscore that closes nothing', 'work_ and', 'work_ and'],
  ['character references', 'A&nbsp;&amp;&#160;B &lt;sup&gt; &eacute;', 'A & B <sup> \u00E9'],
  ['what is no reference', 'R&D; A&B &unknownname;', 'R&D; A&B &unknownname;'],
  ['less and more than', '1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
];

t.test('mark-up', async t => {
  for (const [construct, text, ...lines] of TABLE) t.same(read(text).map(shown), lines, construct);
});

t.test('raised figures are marks, whether a text is marked up or not', async t => {
  for (const [construct, text, line] of [
    ['after a comma', 'of Human Rights,³ article 18', 'of Human Rights,{3} article 18'],
    ['set off on both sides', 'of Human Rights, ³ article 18', 'of Human Rights,{3} article 18'],
    ['before a comma', 'of Human Rights ³ , article 18', 'of Human Rights{3} , article 18'],
    ['set off before a comma', 'of Human Rights ³, article 18', 'of Human Rights{3}, article 18'],
    ['of several figures', 'Officials²⁶¹ and', 'Officials{261} and'],
    ['in brackets', 'Human Rights,⁽²⁵⁹⁾ the', 'Human Rights,{259} the'],
    ['behind a year', 'on 10 October 2020⁴ and', 'on 10 October 2020{4} and'],
    ['behind a word with an m', 'the programme¹ and the program²', 'the programme{1} and the program{2}'],
    ['at the head of a line', '¹ Resolution 217 A (III).', '{1}Resolution 217 A (III).'],
    ['square and cubic metres', '30 km² of 5 m³', '30 km² of 5 m³'],
    ['a power', '10⁻⁶ of it', '10⁻⁶ of it'],
    ['a Markdown mark', 'Cairo,[^1] in', 'Cairo,{1} in'],
    ['what is no Markdown mark', 'see [^ 1] and [1]', 'see [^ 1] and [1]'],
  ] as const) {
    t.same(read(text, false).map(shown), [line], construct);
    t.same(read(text, true).map(shown), [line], `${construct}, marked up`);
  }
});

t.test('what a line with a comment must be', async t => {
  for (const [why, line, isComment] of [
    ['a comment', '<!-- page 3 -->', true],
    ['a comment with blanks around it', ' \t<!-- page 3 --> ', true],
    ['an empty comment', '<!---->', true],
    ['a comment that its own dashes would close', '<!-->', false],
    ['a comment with a dash too few', '<!--->', false],
    ['two comments', '<!-- page 3 --><!-- page 4 -->', false],
    ['text after a comment', '<!-- page 3 --> text', false],
    ['text before a comment', 'text <!-- page 3 -->', false],
    ['a comment without an end', '<!-- page 3', false],
  ] as const) {
    t.same(
      read(line).map(({ comment }) => comment),
      [isComment],
      why,
    );
  }
});

t.test('a comment on a line of its own', async t => {
  t.same(
    read('<!-- page 3 -->\ntext').map(({ comment }) => comment),
    [true, false],
  );
});

t.test('without mark-up, its characters are text', async t => {
  t.same(read('*2303716* and a_b\n# 5', false).map(shown), ['*2303716* and a_b', '# 5']);
});

t.test('every character keeps its place in the source', async t => {
  const text = '## **I.  Work**<sup>1</sup>\n- *Recalling* serv\\_c [the report](http://x),² it [^a] .';
  for (const { text: traced } of read(text)) {
    for (const [index, character] of [...traced.text].entries()) {
      t.equal(character === ' ' ? ' ' : text[traced.origin[index] ?? -1], character);
    }
  }
});

t.test('a text counts as marked up only if it has certain signs', async t => {
  for (const [construct, text, is] of [
    ['a heading', 'a\n## b', true],
    ['bold', 'a **b** c', true],
    ['italics', 'a *b* c', true],
    ['a note reference', 'a<sup>1</sup>', true],
    ['italics by underscores', 'a\n_b c_ d', true],
    ['a tag of type', 'a <u>b</u>', true],
    ['a character reference', 'a&nbsp;b', true],
    ['a line to be filled in', 'Name ____ Date ____', false],
    ['ids', 'A_RES_58_208 and _id', false],
    ['an ampersand', 'R&D; x', false],
    ['a bar code', '23-03716\n*2303716*', false],
    ['an asterisk note', '* Reissued for technical reasons.', false],
    ['two asterisk marks', 'Note* and Report* of', false],
    ['plain text', 'The General Assembly,', false],
  ] as const) {
    t.equal(isMarkedUp(text), is, construct);
  }
});
