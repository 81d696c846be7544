import t from 'tap';
import { fragmentHtml } from '../../../src/9-http/views/fragment-html.ts';

/** A text, the matches in it, and the fragment of all of it as HTML. */
const TABLE: readonly (readonly [text: string, matches: readonly [number, number][], html: string])[] = [
  ['Rights of migrants', [[10, 18]], 'Rights of <mark>migrants</mark>'],
  // Several matches: what stands between them is kept.
  [
    'to be or not to be',
    [
      [0, 2],
      [13, 15],
    ],
    '<mark>to</mark> be or not <mark>to</mark> be',
  ],
  // What HTML would read as mark-up is written as entities, within a match and outside.
  ['<b> & "a<b" <mark>', [[7, 10]], '&lt;b&gt; &amp; &quot;<mark>a&lt;b</mark>&quot; &lt;mark&gt;'],
];

t.test('a fragment as HTML', async t => {
  for (const [text, matches, html] of TABLE) {
    const ranges = matches.map(([start, end]) => ({ start, end }));
    t.equal(fragmentHtml(text, { start: 0, end: text.length, matches: ranges }), html, text);
  }
});

t.test('offsets count in the whole text', async t => {
  t.equal(
    fragmentHtml('one two three', { start: 4, end: 13, matches: [{ start: 4, end: 7 }] }),
    '<mark>two</mark> three',
  );
});
