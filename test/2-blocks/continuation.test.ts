import t from 'tap';
import { blocksOf } from './shown.ts';

/** Long enough to be half of a paragraph. */
const HALF = 'Requests the Secretary-General to report on the work that has been done for';
const REST = 'the whole of the year, and to say in particular what it has cost each of the States;';
const PAGE = ['A/RES/58/1', 'Migration', '', '23-03716', '2/3', ''];

const lines = (...of: readonly string[]) => `58/1. Migration\n\n${of.join('\n')}\n`;
const blocks = (...of: readonly string[]) => blocksOf(lines(...of)).slice(1);

t.test('a paragraph that a page break cut is joined', async t => {
  const whole = `${HALF} ${REST}`;
  for (const [construct, of, expected] of [
    ['by a page mark', [HALF, '', '3/7', '', REST], [whole]],
    ['by a running head', [HALF, '', ...PAGE, REST], [whole]],
    ['by a blank line', [HALF, '', REST], [whole]],
    ['by two pages', [HALF, '', ...PAGE, 'each and', '', ...PAGE, REST], [`${HALF} each and ${REST}`]],
    [
      'in capitals on the new page',
      [HALF, '', ...PAGE, 'States that are members;'],
      [`${HALF} States that are members;`],
    ],
    [
      'by a note in its midst',
      [HALF, '', '__________', '1 See resolution 45/158.', '', ...PAGE, REST],
      [whole, '[1] See resolution 45/158.'],
    ],
    ['with emphasis', [`*Also* ${HALF}`, '', '3/7', '', `**${REST}**`], [`Also ${whole}`]],
    ['at a hyphen', [`${HALF} gender-`, '', ...PAGE, 'based work;'], [`${HALF} gender-based work;`]],
    ['after a comma', [`${HALF},`, '', ...PAGE, REST], [`${HALF}, ${REST}`]],
  ] as const) {
    t.same(blocks(...of).toSorted(), expected.toSorted(), construct);
  }
});

t.test('what begins on a new page is not joined', async t => {
  for (const [construct, of] of [
    ['a number', [HALF, '2. Also requests them;']],
    ['a letter', [HALF, '(b) To report on it;']],
    ['a whole sentence before', [`${HALF} it;`, REST]],
    ['a comma before what has a capital', [`${HALF} it,`, 'Recalling also its resolution 45/158,']],
    ['a heading', [HALF, '## Follow-up']],
  ] as const) {
    t.same(blocks(of[0], '', ...PAGE, of[1]), [of[0], of[1].replace('## ', '# ')], construct);
  }
});

t.test('a heading has no second half', async t => {
  t.same(
    blocks('## Work of the organizations within the system of the United Nations', '', 'in the year 2003.'),
    ['# Work of the organizations within the system of the United Nations', 'in the year 2003.'],
  );
});

t.test('the lines of a paragraph', async t => {
  const long = 'The Special Rapporteur recommends that the States take part in the';
  for (const [construct, of, expected] of [
    ['wrapped', [long, 'work'], [`${long} work`]],
    ['a number on a line of its own', ['1. ', 'Endorses the report;'], ['1. Endorses the report;']],
    [
      'paragraphs without blank lines',
      ['1. Takes note;', '2. Requests it;'],
      ['1. Takes note;', '2. Requests it;'],
    ],
    [
      'letters without blank lines',
      ['Decides:', '(a) To go;', '(b) To stay;'],
      ['Decides:', '(a) To go;', '(b) To stay;'],
    ],
    ['letters after "and"', ['(a) To go; and', '(b) To stay;'], ['(a) To go; and', '(b) To stay;']],
    ['a figure that begins a line', [long, '46 member States'], [`${long} 46 member States`]],
    [
      'a number of a sentence at a line’s start',
      [`${long} years 2001 and`, '12. It'],
      [`${long} years 2001 and 12. It`],
    ],
    [
      'a letter within a sentence',
      [`${long} points`, '(a) and (b) of it'],
      [`${long} points (a) and (b) of it`],
    ],
  ] as const) {
    t.same(blocks(...of), expected, construct);
  }
});

t.test('without numbers and blank lines, a short last line ends a paragraph', async t => {
  const text = (words: string) => `${'The Special Rapporteur recommends more '.repeat(9)}${words}`;
  const wrapped = (of: string) => of.match(/.{1,76}(?: |$)/g)?.join('\n') ?? '';
  const [one, two] = [text('work for the year.'), text('of the same and much more of it.')];
  t.same(blocksOf(`A/58/1\n${wrapped(one)}\n${wrapped(two)}`), ['A/58/1', one, two]);
});
