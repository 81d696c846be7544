import t from 'tap';
import { fragmentsOf } from '../../../src/8-services/search/fragments.ts';

const FILLER = 'and so on '.repeat(60);

/** The ranges of every place where a text has one of the words. */
const rangesOf = (text: string, words: RegExp) =>
  Array.from(text.matchAll(words), ({ 0: word, index }) => ({ start: index, end: index + word.length }));

t.test('a short text is one fragment', async t => {
  const text = 'Rights of migrants';
  t.strictSame(fragmentsOf(text, rangesOf(text, /migrants/g)), [
    { start: 0, end: 18, matches: [{ start: 10, end: 18 }] },
  ]);
});

t.test('fragments have the most different words, in text order, and end at blanks', async t => {
  const text = ['alpha', 'beta', 'alpha beta', 'alpha alpha', 'beta alpha'].join(` ${FILLER}`);
  const fragments = fragmentsOf(text, rangesOf(text, /alpha|beta/g));
  t.strictSame(
    fragments.map(({ matches }) => matches.map(({ start, end }) => text.slice(start, end))),
    [
      ['alpha', 'beta'],
      ['alpha', 'alpha'],
      ['beta', 'alpha'],
    ],
  );
  for (const { start, end } of fragments) {
    t.match(` ${text} `.slice(start, end + 2), /^ \S.*\S $/);
    t.ok(end - start < 400);
  }
});

t.test('fragments do not overlap, however close the words stand', async t => {
  const text = 'alpha '.repeat(500);
  const fragments = fragmentsOf(text, rangesOf(text, /alpha/g));
  t.equal(fragments.length, 3);
  for (const [index, { start }] of fragments.entries()) t.ok(start >= (fragments[index - 1]?.end ?? 0));
});

t.test('a fragment has the whole match, however long, with or without blanks', async t => {
  for (const text of [FILLER, 'x'.repeat(2000)]) {
    const [fragment] = fragmentsOf(text, [{ start: 100, end: 500 }]);
    t.ok(fragment && fragment.start <= 100 && fragment.end >= 500);
  }
});
