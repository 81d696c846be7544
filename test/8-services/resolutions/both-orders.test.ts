import t from 'tap';
import type { PrintedParagraph } from '../../../src/8-services/documents/printed-paragraph.ts';
import { inBothOrders } from '../../../src/8-services/resolutions/redline/both-orders.ts';
import type { Relation } from '../../../src/wording/align-clauses.ts';

const paragraph = (text: string): PrintedParagraph => ({
  unit: text,
  kind: 'clause',
  role: 'operative',
  label: text,
  isTail: false,
  from: 0,
  parent: null,
  level: 0,
  enumerator: null,
  text,
  phrase: null,
  action: null,
  notes: [],
});

/** One letter a paragraph; a pair is its two letters. */
function laidOver(
  before: string,
  after: string,
  pairs: readonly string[],
  relation: Relation = 'kept',
): string {
  const [earlier, later] = [[...before].map(paragraph), [...after].map(paragraph)];
  const found = (side: readonly PrintedParagraph[], text: string): PrintedParagraph =>
    side.find(one => one.text === text) ?? paragraph('?');
  const paired = pairs.map(([one = '', other = '']) => ({
    earlier: found(earlier, one),
    later: found(later, other),
    relation,
  }));
  return inBothOrders(earlier, later, paired)
    .map(({ earlier, later, elsewhere }) => {
      const others = elsewhere.map(other => other.paragraph.text).join('');
      return `${earlier?.text ?? '+'}${later?.text ?? '-'}${others && `(${others})`}`;
    })
    .join(' ');
}

t.test('the orders of both texts are kept', async t => {
  for (const [why, before, after, pairs, expected] of [
    ['the same paragraphs', 'ab', 'xy', ['ax', 'by'], 'ax by'],
    ['what is gone precedes what is new', 'abc', 'xyz', ['ax', 'cz'], 'ax b- +y cz'],
    ['one that moved stands twice', 'abc', 'yzx', ['ax', 'by', 'cz'], 'a-(x) by cz +x(a)'],
    [
      'of one that was split, the first piece stands with the whole',
      'ab',
      'xyz',
      ['ax', 'ay', 'bz'],
      'ax +y(a) bz',
    ],
    [
      'of those that were merged, the first stands with the whole',
      'abc',
      'xz',
      ['ax', 'bx', 'cz'],
      'ax b-(x) cz',
    ],
    ['nothing in common', 'ab', 'xy', [], 'a- b- +x +y'],
    ['nothing at all', '', '', [], ''],
  ] as const)
    t.equal(laidOver(before, after, pairs), expected, why);
});
