import t from 'tap';
import { parse } from '../pipeline/parse/outline.ts';

const report = (symbol: string) => `${symbol}. Migration\n\n1. Text of ${symbol}.`;
const resolution = (number: string) =>
  `${number}. Migration\n\nThe General Assembly,\n\nRecalling it,\n\n1. Requests it.\n\n78th plenary meeting\n23 December 2003`;

/** Each document as its symbol, with the document that contains it in brackets. */
const documentsOf = (...texts: readonly string[]) =>
  parse(texts.join('\n\n')).documents.map(({ symbol, partOf, partOfSection }) =>
    partOf === null ? symbol : `${symbol} (${partOfSection ?? partOf})`,
  );

t.test('a source is split into its documents', async t => {
  for (const [construct, texts, expected] of [
    ['one report', [report('A/58/98')], ['A/58/98']],
    ['one resolution', [resolution('58/208')], ['A/RES/58/208']],
    ['two, without a holder', [report('A/58/98'), report('A/59/325')], ['A/58/98', 'A/59/325']],
    ['a report and a resolution', [report('A/58/98'), resolution('58/208')], ['A/58/98', 'A/RES/58/208']],
    [
      'the symbol in the masthead and the number above the text',
      ['A/RES/58/208', 'General Assembly', 'Fifty-eighth session', resolution('58/208')],
      ['A/RES/58/208'],
    ],
    [
      'a compendium',
      ['# Part Two', 'An introduction.', report('A/58/98'), resolution('58/208')],
      ['PART_TWO', 'A/58/98 (PART_TWO)', 'A/RES/58/208 (PART_TWO)'],
    ],
    [
      'a compendium with headings',
      [
        '# Part Two',
        '## I. REPORTS',
        '## A. REPORT',
        report('A/58/98'),
        '## II. RESOLUTIONS',
        resolution('58/208'),
      ],
      ['PART_TWO', 'A/58/98 (PART_TWO.S.I.A)', 'A/RES/58/208 (PART_TWO.S.II)'],
    ],
    [
      'a resolution that a report cites',
      [`${report('A/58/98')}\n\n2. It recalls resolution 58/208 and A/59/325.`],
      ['A/58/98'],
    ],
    [
      'a symbol alone on a line below the head',
      [`${report('A/58/98')}\n\nA/59/325\n\n2. More text.`],
      ['A/58/98'],
    ],
  ] as const) {
    t.same(documentsOf(...texts), expected, construct);
  }
});

t.test('formal lines belong to the document below them', async t => {
  const { documents } = parse(
    [
      resolution('58/208'),
      '[on the report of the Second Committee (A/59/485)]',
      resolution('59/241').replace('23 December 2003', '22 December 2004'),
    ].join('\n\n'),
  );
  t.same(
    documents.map(({ adoptedOn, date }) => [adoptedOn, date]),
    [
      [null, '2003-12-23'],
      ['on the report of the Second Committee (A/59/485)', '2004-12-22'],
    ],
  );
});

t.test('a text without any document gives one coded error', async t => {
  for (const text of ['Hello world.', '1. One\n\n2. Two', '12345', '(a) To report;', '***']) {
    t.throws(() => parse(text, 'a.txt'), { code: 'NO_DOCUMENT', message: /^a\.txt: / }, text);
  }
});
