import t from 'tap';
import { readLines } from '../../../src/1-read/read.ts';
import { toBlocks } from '../../../src/2-blocks/blocks.ts';
import { paragraphStyle } from '../../../src/4-structure/clauses/paragraph-style.ts';

t.test('how operative paragraphs are numbered', async t => {
  for (const [construct, style, ...paragraphs] of [
    ['with full stops', 'arabic', 'Recalling it,', '1. Requests it;', '2. Decides.'],
    [
      'with brackets, behind the preamble',
      'bracketed-arabic',
      'Recalling it,',
      '1) Requests it;',
      '2) Decides.',
    ],
    ['with two brackets', 'bracketed-arabic', 'Recalling it,', '(1) Requests it;', '(2) Decides.'],
    ['at the start', 'bracketed-arabic', '1) Requests it;', '2) Decides.'],
    ['behind a heading', 'bracketed-arabic', 'Recalling it,', 'OPERATIVE CLAUSES', '1) Requests it;'],
    ['brackets within a paragraph', 'arabic', '1. Requests:', '1) To go;', '2) To stay.'],
    ['brackets within a paragraph without a number', 'arabic', 'Requests:', '1) To go;', '2) To stay.'],
    ['brackets that begin elsewhere', 'arabic', 'Recalling it,', '(2) Requests it;'],
    ['no numbers', 'arabic', 'Recalling it,', 'Requests it.'],
  ] as const) {
    t.equal(paragraphStyle(toBlocks(readLines(paragraphs.join('\n\n'))).blocks), style, construct);
  }
});
