import t from 'tap';
import { findActs } from '../../../../src/5-annotations/citation/act/act.ts';
import { processorTime } from '../../../processor-time.ts';
import { type FinderRow, found, wanted } from '../rows.ts';

const TABLE: readonly FinderRow[] = [
  [
    '"or" between letters',
    'resolution 58/208, para. 10 (a) or (b), and',
    ['resolution 58/208, para. 10 (a) or (b)', 'A/RES/58/208', null, 'para. 10 (a) or (b)'],
  ],
  [
    'words after "its"',
    'paragraph 4 of its previous resolution 58/208',
    ['paragraph 4 of its previous resolution 58/208', 'A/RES/58/208', null, 'paragraph 4'],
  ],
  [
    'the part of a treaty that follows',
    'resolution 58/208, Article 1, paragraph 7, of the Charter',
    ['resolution 58/208', 'A/RES/58/208'],
  ],
  [
    'in brackets after the number',
    'resolution 58/208 (para. 10) of',
    ['resolution 58/208 (para. 10)', 'A/RES/58/208', null, 'para. 10'],
  ],
  [
    'before the number, with a comma',
    'paragraph 10, resolution 58/208, and',
    ['paragraph 10, resolution 58/208', 'A/RES/58/208', null, 'paragraph 10'],
  ],
  [
    'after each; what belongs to one citation is none of the next',
    'Resolution 78/3, annex, resolution 78/4, annex, and resolution 78/5.',
    ['Resolution 78/3, annex', 'A/RES/78/3', null, 'annex'],
    ['resolution 78/4, annex', 'A/RES/78/4', null, 'annex'],
    ['resolution 78/5', 'A/RES/78/5'],
  ],
  [
    'after the number',
    'Resolution 34/180, annex.',
    ['Resolution 34/180, annex', 'A/RES/34/180', null, 'annex'],
  ],
  [
    'after a number with a letter',
    'See resolution 2106 A (XX), annex.',
    ['resolution 2106 A (XX), annex', 'A/RES/2106(XX)A', null, 'annex'],
  ],
  [
    'a range of annexes; a bracket that closes another is none of it',
    'resolution 55/25, annexes I-III), and',
    ['resolution 55/25, annexes I-III', 'A/RES/55/25', null, 'annexes I-III'],
  ],
  [
    'before and after',
    'set out in the annex to General Assembly resolution S-21/2 of 2 July 1999, in particular section II.C on migration',
    [
      'annex to General Assembly resolution S-21/2 of 2 July 1999, in particular section II.C',
      'A/RES/S-21/2',
      '1999-07-02',
      'annex, section II.C',
    ],
  ],
  [
    'within brackets',
    '(paragraph 10, resolution 58/208)',
    ['paragraph 10, resolution 58/208', 'A/RES/58/208', null, 'paragraph 10'],
  ],
  [
    'two steps before',
    'pursuant to section XI, paragraph 6, of General Assembly resolution 59/276 of 23 December 2004;',
    [
      'section XI, paragraph 6, of General Assembly resolution 59/276 of 23 December 2004',
      'A/RES/59/276',
      '2004-12-23',
      'section XI, paragraph 6',
    ],
  ],
  [
    'before "of its"',
    'in paragraph 77 of its resolution 77/255 that',
    ['paragraph 77 of its resolution 77/255', 'A/RES/77/255', null, 'paragraph 77'],
  ],
  [
    'after each of two',
    'Resolution S-23/2, annex, and resolution S-23/3, annex.',
    ['Resolution S-23/2, annex', 'A/RES/S-23/2', null, 'annex'],
    ['resolution S-23/3, annex', 'A/RES/S-23/3', null, 'annex'],
  ],
  [
    'articles of something else',
    'resolution 34/180, articles 5 and 6 of the Convention',
    ['resolution 34/180', 'A/RES/34/180'],
  ],
];

for (const [why, text, ...citations] of TABLE)
  t.same(found(findActs, text, 'General Assembly'), wanted(citations), `${why}: ${text}`);

/**
 * Labels whose letters are Roman numerals too: trying both readings of each letter
 * would take exponential time.
 */
for (const text of [
  `resolution 58/208, Pp.N-L${'.I'.repeat(5000)}x`,
  `resolution 58/208 (pp. C${'.V'.repeat(5000)}x`,
  `resolution 58/208, annex, and pp. S${'.C'.repeat(5000)}x`,
  `Pp.N-L${'.I'.repeat(50)}x of resolution 58/208`,
]) {
  const time = processorTime(() => {
    found(findActs, text, 'General Assembly');
  });
  t.ok(time < 1000, `takes a time in proportion to the text: ${text.slice(0, 40)}...`);
}
