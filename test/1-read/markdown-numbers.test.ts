import t from 'tap';
import { withCountedNumbers } from '../../src/1-read/markdown-numbers.ts';

/** Every text has a heading, so that it is marked up. */
const counted = (text: string): string => withCountedNumbers(`# H\n\n${text}`).slice('# H\n\n'.length);

t.test('items with the same number are counted', async t => {
  for (const [construct, text, expected] of [
    ['tight', '1. a\n1. b\n1. c', '1. a\n2. b\n3. c'],
    ['loose', '1. a\n\n1. b', '1. a\n\n2. b'],
    ['with brackets', '1) a\n1) b', '1) a\n2) b'],
    ['from another number', '4. a\n4. b', '4. a\n5. b'],
    ['with bold type', '1. **a**\n1. **b**', '1. **a**\n2. **b**'],
    ['lists within items', '1. a\n   1. b\n   1. c\n1. d\n   1. e', '1. a\n   1. b\n   2. c\n2. d\n   1. e'],
    ['items of several lines', '1. a\nmore of it\n1. b', '1. a\nmore of it\n2. b'],
    ['items of several paragraphs', '1. a\n\n   more of it\n\n1. b', '1. a\n\n   more of it\n\n2. b'],
    ['bullets and letters between', '1. a\n\n- b\n\n(a) c\n\n1. d', '1. a\n\n- b\n\n(a) c\n\n2. d'],
    ['a table between', '1. a\n\n| b |\n| --- |\n\n1. c', '1. a\n\n| b |\n| --- |\n\n2. c'],
    ['Windows line ends', '1. a\r\n1. b', '1. a\r\n2. b'],
  ] as const) {
    t.equal(counted(text), expected, construct);
  }
});

t.test('other numbers are left as they are', async t => {
  for (const [construct, text] of [
    ['numbers of their own', '1. a\n2. b\n3. c'],
    ['numbers that begin anew', '1. a\n2. b\n1. c\n2. d'],
    ['a paragraph between', '1. a\n\nOther text\n\n1. b'],
    ['a heading between', '1. a\n## B\n1. b'],
    ['different brackets', '1. a\n1) b'],
    ['a number within a line', '1. a 1. b'],
    ['a number without a blank', '1.a\n1.b'],
  ] as const) {
    t.equal(counted(text), text, construct);
  }
  t.equal(withCountedNumbers('1. a\n1. b'), '1. a\n1. b', 'a text without mark-up');
});

t.test('every other character stays where it is', async t => {
  const items = (between: string, blanks = ' ') =>
    Array.from({ length: 11 }, (_, index) => `1.${blanks}x${index}`).join(between);
  for (const [construct, text, tenth] of [
    ['an empty line is spared', items('\n\n'), '\n10. x9\n11. x10'],
    ['a second blank is spared', items('\n', '  '), '\n10. x9\n11. x10'],
    ['nothing can be spared', items('\n'), '\n1. x9\n1. x10'],
  ] as const) {
    const made = counted(text);
    t.ok(made.endsWith(tenth), construct);
    t.equal(made.length, text.length, construct);
    t.equal(made.indexOf('x10'), text.indexOf('x10'), construct);
  }
});
