import t from 'tap';
import { keyedLine } from '../../src/2-blocks/keyed-line.ts';

t.test('lines with a key in the head of a draft', async t => {
  for (const [text, kind] of [
    ['Topic: Wells in the plains', 'title'],
    ['QUESTION OF: Wells', 'title'],
    ['Sponsors: Norway, Peru', 'sponsors'],
    ['Co-Sponsor: Peru', 'sponsors'],
    ['MAIN SUBMITTER: Norway', 'sponsors'],
    ['Signatories: Chad', 'remark'],
    ['Submitted to: First Committee', 'remark'],
    // the line of a sentence, and one that ends in a colon
    ['topic: wells', null],
    ['Sponsors:', null],
    ['The sponsors: Norway', null],
    ['Norway, Peru: draft resolution', null],
  ] as const)
    t.equal(keyedLine(text)?.kind ?? null, kind, text);
});
