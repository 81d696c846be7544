import t from 'tap';
import { parse } from '../pipeline/parse/outline.ts';
import { brokenPromises } from '../pipeline/parse/promises.ts';

const act = (number: string, title = 'Lamps') =>
  `${number}. ${title}\n\nThe Human Rights Council,\n\nRecalling it,\n\n1. Requests it;\n\n2. Decides.\n\n34th meeting\n17 June 2010\n\n[Adopted without a vote.]`;

const report = (...pieces: readonly string[]) =>
  ['A/HRC/14/37', 'Human Rights Council', '# Report of the Human Rights Council on its fourteenth session']
    .concat(pieces)
    .join('\n\n');

/** Each document as its symbol, with where it stands, and how many clauses and paragraphs it has. */
const documentsOf = (text: string) =>
  parse(text).documents.map(
    ({ symbol, partOf, partOfSection, clauses, paragraphs }) =>
      `${symbol}${partOf === null ? '' : ` (${partOfSection ?? partOf})`}: ${clauses.length}, ${paragraphs.length}`,
  );

t.test('a report that sets out the acts of a session', async t => {
  for (const [construct, text, expected] of [
    [
      'resolutions, then decisions, which the number tells',
      report('I. Resolutions', act('14/1'), 'II. Decisions', act('14/101')),
      [
        'A/HRC/14/37: 0, 0',
        'A/HRC/RES/14/1 (A_HRC_14_37.S.I): 3, 0',
        'A/HRC/DEC/14/101 (A_HRC_14_37.S.II): 3, 0',
      ],
    ],
    [
      'what follows the last belongs to the report',
      report('I. Resolutions', act('14/1'), 'Part Two', '1. The Council held its session.', '2. It rose.'),
      ['A/HRC/14/37: 0, 3', 'A/HRC/RES/14/1 (A_HRC_14_37.S.I): 3, 0'],
    ],
    [
      'a number that comes again heads no second act',
      report('I. Resolutions', act('14/1'), act('14/2'), '14/1. Lamps', '1. The Council had decided so.'),
      [
        'A/HRC/14/37: 0, 2',
        'A/HRC/RES/14/1 (A_HRC_14_37.S.I): 3, 0',
        'A/HRC/RES/14/2 (A_HRC_14_37.S.I): 3, 0',
      ],
    ],
    [
      'the annex of an act',
      report('I. Resolutions', act('14/1'), 'Annex', 'Lamps in use', '1. One.', act('14/2')),
      [
        'A/HRC/14/37: 0, 0',
        'A/HRC/RES/14/1 (A_HRC_14_37.S.I): 3, 1',
        'A/HRC/RES/14/2 (A_HRC_14_37.S.I): 3, 0',
      ],
    ],
    [
      'a report and a resolution that only follows it',
      `A/58/98. Migration\n\n1. Text.\n\n${act('14/1')}`,
      ['A/58/98: 0, 1', 'A/HRC/RES/14/1: 3, 0'],
    ],
  ] as const)
    t.strictSame(documentsOf(text), expected, construct);
});

t.test('the promises hold for documents within documents', async t => {
  const text = report(
    'I. Resolutions',
    act('14/1'),
    'II. Decisions',
    act('14/101'),
    'Part Two',
    '1. It rose.',
  );
  t.strictSame(brokenPromises(text, parse(text)), []);
});
