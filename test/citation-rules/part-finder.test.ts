import t from 'tap';
import { partFinder } from '../../src/citation-rules/part-finder.ts';
import { symbol } from '../fixture.ts';

/**
 * A resolution of three operative paragraphs with two annexes, the second of which goes on to paragraph 9.
 */
const RESOLUTION = [
  ...['PP1', 'OP1', 'OP1.a', 'OP1.b', 'OP2', 'OP3', 'N12'],
  ...['ANNEX1', 'ANNEX1.P1', 'ANNEX1.P5', 'ANNEX1.P6', 'ANNEX1.S.I', 'ANNEX1.S.I.P7', 'ANNEX1.S.I.P7.a'],
  ...['ANNEX2', 'ANNEX2.P1', 'ANNEX2.P6', 'ANNEX2.P9', 'ANNEX2.U3'],
];
const REPORT = ['P1', 'P2', 'ANNEX1', 'ANNEX1.P5'];

/** A pinpoint, what it leads to, and what is certainly missing. */
const TABLE: readonly (readonly [pinpoint: string, part: string | null, ...missing: string[]])[] = [
  ['paragraph 2', 'OP2'],
  ['paragraph 1 (b)', 'OP1.b'],
  ['annex I, paragraph 1', 'ANNEX1.P1'],
  ['paragraph 5', 'ANNEX1.P5'],
  ['paragraph 7', 'ANNEX1.S.I.P7'],
  ['paragraph 7 (a)', 'ANNEX1.S.I.P7.a'],
  ['paragraph 7 (b)', null],
  ['paragraph 9', 'ANNEX2.P9'],
  ['paragraph 6', null],
  ['paragraph 8', null],
  ['operative paragraph 5', null],
  ['section I, paragraph 5', null],
  ['paragraph 12', null, 'paragraph 12 OP3'],
  ['paragraph 1 (c)', null, 'paragraph 1 (c) OP1.b'],
  ['paragraph 2 (a)', null],
  ['preambular paragraph 4', null, 'preambular paragraph 4 PP1'],
  ['note 12', 'N12'],
  ['note 13', null, 'note 13 N12'],
  ['annex III', null, 'annex III ANNEX2'],
  ['article 12', null],
  ['paragraphs 3 and 500', 'OP3', 'paragraph 500 OP3'],
  ['paragraphs 2, 3 and 500', 'OP2', 'paragraph 500 OP3'],
  ['paragraphs 1 to 3', 'OP1'],
  ['paragraphs 400 and 500', null, 'paragraph 400 OP3', 'paragraph 500 OP3'],
  ['paras. 5, 1 (c) and 500', 'ANNEX1.P5', 'para. 1 (c) OP1.b', 'para. 500 OP3'],
];

t.test('the parts that pinpoints lead to in a resolution', async t => {
  const ids = RESOLUTION.map(step => `A_RES_60_1.${step}`);
  const find = partFinder(symbol('A/RES/60/1'), true, ids);
  for (const [pinpoint, part, ...missing] of TABLE) {
    const found = find(pinpoint);
    t.equal(found.part, part && `A_RES_60_1.${part}`, pinpoint);
    t.strictSame(
      found.missing.map(({ pinpoint, last }) => `${pinpoint} ${last.replace('A_RES_60_1.', '')}`),
      missing,
      `${pinpoint}: missing`,
    );
  }
});

t.test('in an incomplete document nothing counts as missing', async t => {
  const find = partFinder(symbol('A/RES/60/1'), false, ['A_RES_60_1.OP1']);
  t.strictSame(find('paragraph 9'), { part: null, missing: [] });
});

t.test('the annex of a report has a numbering of its own', async t => {
  const find = partFinder(
    symbol('A/60/1'),
    true,
    REPORT.map(step => `A_60_1.${step}`),
  );
  t.equal(find('para. 2').part, 'A_60_1.P2');
  t.equal(find('para. 5').part, null);
});
