import t from 'tap';
import { readEnumerator } from '../../../src/2-blocks/enumerator.ts';
import { follows } from '../../../src/4-structure/sections/counts.ts';
import { LetteredList } from '../../../src/4-structure/sections/lettered-list.ts';
import { SectionTree } from '../../../src/4-structure/sections/section-tree.ts';

/** The paths that these enumerators get in a list or a tree, in order. */
function paths(places: LetteredList | SectionTree, enumerators: string): string[] {
  return enumerators.split(' ').map(printed => {
    const enumerator = readEnumerator(printed);
    return (enumerator && places.place(enumerator)?.join('.')) ?? `not ${printed}`;
  });
}

t.test('headings become a tree by their enumerators', async t => {
  for (const [construct, enumerators, expected] of [
    ['one level', 'I. II. III.', 'I II III'],
    ['two levels', 'I. A. B. II. A.', 'I I.A I.B II II.A'],
    [
      'three levels',
      'I. II. A. 1. 2. B. 1. III. A. B. IV.',
      'I II II.A II.A.1 II.A.2 II.B II.B.1 III III.A III.B IV',
    ],
    ['four levels', 'I. A. 1. (a) (b) 2. (a) B.', 'I I.A I.A.1 I.A.1.a I.A.1.b I.A.2 I.A.2.a I.B'],
    ['numerals below letters in brackets', 'I. (a) (i) (ii) (b) II.', 'I I.a I.a.i I.a.ii I.b II'],
    ['a level left out', 'I. 1. 2. II. 1.', 'I I.1 I.2 II II.1'],
    ['V after IV is a numeral', 'I. II. III. IV. V. VI.', 'I II III IV V VI'],
    ['V after U is a letter', 'T. U. V. W.', 'T U V W'],
    ['I after H is a letter', 'A. B. C. D. E. F. G. H. I. J.', 'A B C D E F G H I J'],
    ['I after B is a new top', 'I. A. B. II. A.', 'I I.A I.B II II.A'],
    ['C after B below IV, and then V', 'IV. A. B. C. V.', 'IV IV.A IV.B IV.C V'],
    ['D and C are letters', 'A. B. C. D.', 'A B C D'],
    ['numbers alone', '1. 2. 3.', '1 2 3'],
    ['letters above numbers', 'A. 1. 2. B. 1.', 'A A.1 A.2 B B.1'],
    ['an excerpt that begins deep', '2. B. 1. V. A.', '2 B B.1 V V.A'],
    ['an excerpt that begins at a letter', 'G. V.', 'G V'],
  ] as const) {
    t.same(paths(new SectionTree(), enumerators), expected.split(' '), construct);
  }
});

t.test('levels of lettered parts', async t => {
  for (const [construct, enumerators, expected] of [
    ['letters', '(a) (b) (c)', 'a b c'],
    ['numerals below', '(a) (i) (ii) (b)', 'a a.i a.ii b'],
    ['bare letters below', '(a) (i) a. b. (ii) (b)', 'a a.i a.i.a a.i.b a.ii b'],
    ['bare numerals below', '(a) (i) a. i. ii. b.', 'a a.i a.i.a a.i.a.i a.i.a.ii a.i.b'],
    ['numerals alone', '(i) (ii) (iii) (iv) (v)', 'i ii iii iv v'],
    ['(i) after (h) is a letter', '(a) (b) (c) (d) (e) (f) (g) (h) (i) (j)', 'a b c d e f g h i j'],
    ['(v) after (u) is a letter', '(t) (u) (v) (w) (x) (y)', 't u v w x y'],
    ['(aa) after (z)', '(y) (z) (aa) (bb) (cc)', 'y z aa bb cc'],
    ['numerals below (z)', '(z) (i) (ii) (aa)', 'z z.i z.ii aa'],
    [
      'up to (xii)',
      '(a) (i) (ii) (iii) (iv) (v) (vi) (vii) (viii) (ix) (x) (xi) (xii) (b)',
      'a a.i a.ii a.iii a.iv a.v a.vi a.vii a.viii a.ix a.x a.xi a.xii b',
    ],
    ['numbers in brackets', '(1) (2) (3)', '1 2 3'],
    ['a jump stays on its level', '(a) (c) (d)', 'a c d'],
    ['a jump among numerals', '(a) (i) (iii) (b)', 'a a.i a.iii b'],
    ['headings letter nothing', 'A. II.', 'not_A. not_II.'],
  ] as const) {
    t.same(
      paths(new LetteredList(), enumerators),
      expected.split(' ').map(path => path.replace('_', ' ')),
      construct,
    );
  }
});

t.test('successors in an enumeration', async t => {
  for (const [construct, before, value, expected] of [
    ['numbers', '9', '10', true],
    ['numbers that skip one', '9', '11', false],
    ['a number repeated', '9', '9', false],
    ['letters', 'b', 'c', true],
    ['(aa) after (z)', 'z', 'aa', true],
    ['(bb) after (aa)', 'aa', 'bb', true],
    ['letters that skip one', 'b', 'd', false],
    ['i after h, the ninth letter', 'h', 'i', true],
    ['numerals', 'ii', 'iii', true],
    ['j after i, read as letters', 'i', 'j', true],
    ['ii after i, read as numerals', 'i', 'ii', true],
    ['a letter after a number: no count in common', '9', 'b', true],
  ] as const) {
    t.equal(follows(before, value), expected, construct);
  }
});
