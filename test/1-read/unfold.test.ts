import t from 'tap';
import { lineRanges } from '../../src/1-read/lines.ts';
import { unfold } from '../../src/1-read/unfold.ts';

const unfolded = (text: string): string[] =>
  unfold(text, lineRanges(text)).map(({ start, end }) => text.slice(start, end).trim());

/** Long enough to be recognized as a page. */
const SENTENCE = `The Committee takes up the question of migration every year, and ${'hears the views of States, '.repeat(4)}as it did in 2003.`;
const numbered = (number: number) => `${number}. ${SENTENCE}`;
const [P7, P8, P9, P10] = [7, 8, 9, 10].map(numbered) as [string, string, string, string];

t.test('a page in one line is divided into its lines', async t => {
  for (const [construct, parts] of [
    ['paragraphs that count up', [P7, P8, P9, P10]],
    ['a symbol before the first', ['A/58/1', P7, P8, P9]],
    ['a heading between two', [P7, '1. United Nations', P8, P9]],
    ['two headings between two', [P7, 'B. Organizations', '(a) General Assembly', P8, P9]],
    ['a note that begins with a number', [`\u00B2 ${P7}`, P8, P9, P10]],
    ['the same in Markdown', [`[^2]: ${P7}`, P8, P9, P10]],
    ['the same with a tag', [`<sup>2</sup> ${P7}`, P8, P9, P10]],
    ['a page mark before the first', ['17', P7, P8, P9, P10]],
    ['the rule above notes', [P7, P8, P9, '__________________', '4 See www.iom.int/files/doc.pdf.']],
    ['a job number at the foot', [P7, P8, P9, '__________________', '4 See A/58/1.', '13-42115']],
  ] as const) {
    t.same(unfolded(parts.join(' ')), parts, construct);
  }
});

t.test('a single paragraph is not divided', async t => {
  for (const [construct, text] of [
    ['a long paragraph', SENTENCE.repeat(5)],
    ['two numbers only', `${P7} ${P8}`],
    ['numbers that do not count up', `${P7} ${P10} ${numbered(3)}`],
    ['numbers before small letters', `${SENTENCE} 1. one ${SENTENCE} 2. two ${SENTENCE} 3. three`],
    ['lettered points in a sentence', `(a) ${SENTENCE} (b) ${SENTENCE} (c) ${SENTENCE}`],
    ['a short line', '1. One. 2. Two. 3. Three.'],
  ] as const) {
    t.same(unfolded(text), [text], construct);
  }
});

t.test('a year or a resolution before a full stop opens no paragraph', async t => {
  const text = `${P7} It met in 2003. ${P8} It recalls resolution 58/9. The rest follows. ${P9}`;
  t.same(unfolded(text), [
    `${P7} It met in 2003.`,
    `${P8} It recalls resolution 58/9. The rest follows.`,
    P9,
  ]);
});

t.test('a number missing from the lines around opens a paragraph after a semicolon', async t => {
  const three = [
    '3. Invites States to act;',
    '(a) To report; 4. Also invites them to speak;',
    '5. Decides so.',
  ];
  for (const [construct, lines, expected] of [
    [
      'the missing number',
      three,
      ['3. Invites States to act;', '(a) To report;', '4. Also invites them to speak;', '5. Decides so.'],
    ],
    ['no number is missing', [three[0], '4. It reports; 4. Also speaks;', three[2]], null],
    ['another number', [three[0], '(a) To report; 7. Also invites;', three[2]], null],
    ['a small letter', [three[0], '(a) To report; 4. also invites;', three[2]], null],
    ['twice', [three[0], '(a) It; 4. Also; 4. Also;', three[2]], null],
    ['nothing behind', three.slice(0, 2), null],
  ] as const) {
    t.same(unfolded(lines.join('\n')), expected ?? lines, construct);
  }
});
