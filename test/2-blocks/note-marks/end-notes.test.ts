import t from 'tap';
import { readLines } from '../../../src/1-read/read.ts';
import { toBlocks } from '../../../src/2-blocks/blocks.ts';
import { setOffNotes } from '../../../src/2-blocks/note-marks/end-notes.ts';
import { shown } from '../shown.ts';

const blocksOf = (lines: readonly string[]): string[] =>
  toBlocks(setOffNotes(readLines(lines.join('\n')))).blocks.map(shown);

const RIGHTS = 'Recalling the Declaration of Human Rights,';
const READ_RIGHTS = `${RIGHTS}{1}`;

t.test('notes at the end without a rule above them, and their marks', async t => {
  for (const [construct, lines, expected] of [
    [
      'in brackets',
      [`${RIGHTS}[1]`, '', 'Noting Cairo [2] and it,', '', '[1] Resolution 1/1.', '[2] Ibid.'],
      [READ_RIGHTS, 'Noting Cairo{2} and it,', '[1] Resolution 1/1.', '[2] Ibid.'],
    ],
    [
      'in brackets, set off before a comma',
      ['Noting Cairo [1], which', '', '[1] Ibid.'],
      ['Noting Cairo{1}, which', '[1] Ibid.'],
    ],
    [
      'in brackets, side by side, and again',
      ['Noting Cairo[1][2] and Rio[1]', '', '[1] Ibid.', '', '[2] Ibid.'],
      ['Noting Cairo{1}{2} and Rio{1}', '[1] Ibid.', '[2] Ibid.'],
    ],
    [
      'a mark in brackets without a note',
      ['Noting Cairo[1] and Rio,[3] within [4] years', '', '[1] Ibid.'],
      ['Noting Cairo{1} and Rio,{3} within [4] years', '[1] Ibid.'],
    ],
    [
      'a mark in brackets in a note',
      ['Noting Cairo[1] and Rio[2]', '', '[1] See note [2].', '[2] Ibid.'],
      ['Noting Cairo{1} and Rio{2}', '[1] See note{2}.', '[2] Ibid.'],
    ],
    [
      'links in brackets',
      ['Noting **Cairo**[[1]](#_ftn1) and', '', '[[1]](#_ftnref1) Ibid.'],
      ['Noting Cairo{1} and', '[1] Ibid.'],
    ],
    ['plain', [`${RIGHTS}1`, '', '1 Resolution 1/1.'], [READ_RIGHTS, '[1] Resolution 1/1.']],
    ['plain, set off', [`${RIGHTS} 1`, '', '1 Resolution 1/1.'], [READ_RIGHTS, '[1] Resolution 1/1.']],
    [
      'plain, directly below the text',
      ['Noting Cairo1 and Rio.2', '1 Resolution 1/1.', '2 Ibid.'],
      ['Noting Cairo{1} and Rio.{2}', '[1] Resolution 1/1.', '[2] Ibid.'],
    ],
    [
      'plain, over two lines and with blank lines between them',
      ['Noting Cairo4 and Rio5 too.', '', '4 Treaty Series, vols. 1155 and', '18232. See', '', '5 Ibid.'],
      ['Noting Cairo{4} and Rio{5} too.', '[4] Treaty Series, vols. 1155 and 18232. See', '[5] Ibid.'],
    ],
    ['below signs', [`${RIGHTS}1`, '', '* * *', '1 Ibid.'], [READ_RIGHTS, '[1] Ibid.']],
    [
      'below a heading of their own',
      [`${RIGHTS}1`, '', 'Endnotes', '', '1 Ibid.'],
      [READ_RIGHTS, '[1] Ibid.'],
    ],
  ] as const) {
    t.same(blocksOf(lines), expected, construct);
  }
});

t.test('look-alikes of such notes stay', async t => {
  for (const [construct, lines] of [
    ['brackets without a mark', ['Noting Cairo and', '', '[1] Ibid.']],
    ['figures without a mark', ['Noting Cairo and', '', '1 Resolution 1/1.']],
    ['figures of which one has no mark', ['Noting Goal 1 of them', '', '1 Resolution 1/1.', '', '2 Ibid.']],
    ['figures with a number that is cited', ['Noting paragraph 1 of it', '', '1 Resolution 1/1.']],
    ['a count of paragraphs', ['Noting Cairo.', '', '1 Requests it, 1 of 2;', '', '2 Decides, 2 of them.']],
    ['a preamble', ['Noting 1 of Cairo and Rio[1]', '', '[1] Recalling it.']],
    ['paragraphs below', ['Noting Cairo[1] and', '', '[1] Ibid.', '', '1. Requests it.']],
    ['an annex below', ['Noting Cairo[1] and', '', '[1] Ibid.', '', 'Annex']],
    ['a clause that goes on', ['Noting Cairo[1] and', '', '[1] Ibid.;']],
    ['a list that is numbered with full stops', ['Noting Cairo2 and', '', '2. Resolution 1/1.']],
    ['a line that goes on', ['Noting Cairo[1] and in paragraph', '[1] Rio']],
  ] as const) {
    const read = readLines(lines.join('\n'));
    t.equal(setOffNotes(read), read, construct);
  }
});
