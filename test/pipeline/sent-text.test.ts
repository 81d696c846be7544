import t from 'tap';
import { citationsIn } from '../../src/pipeline/read-sent-text.ts';

/** A text as it is pasted, and what each citation in it is called and covers. */
const TABLE: readonly [why: string, text: string, ...found: [range: string, cited: string | null][]][] = [
  [
    'a name over the ends of lines, with an indent',
    'Recalling the Convention\non the Rights of the\n   Child, and',
    ['Convention\non the Rights of the\n   Child', 'Convention on the Rights of the Child'],
  ],
  [
    'a number over the end of a line',
    'General Assembly resolution 58/\n208 of 23\nDecember 2003',
    ['General Assembly resolution 58/\n208 of 23\nDecember 2003', 'A/RES/58/208'],
  ],
  [
    'a blank line ends a citation',
    'resolution 58/208\n\nof 23 December 2003',
    ['resolution 58/208', 'A/RES/58/208'],
  ],
  ['a soft hyphen', 'resolu\u00ADtion 58/\u00AD\n208', ['resolu\u00ADtion 58/\u00AD\n208', 'A/RES/58/208']],
  ['non-breaking hyphens', 'resolution S\u201129/1', ['resolution S\u201129/1', 'A/RES/S-29/1']],
];

for (const [why, text, ...found] of TABLE) {
  t.same(
    citationsIn(text, { body: null }).map(({ citation, range }) => [
      text.slice(range.start, range.end),
      citation.instrument ?? citation.symbol,
    ]),
    found,
    why,
  );
}
