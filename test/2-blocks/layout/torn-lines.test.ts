import t from 'tap';
import { readLines } from '../../../src/1-read/read.ts';
import { toBlocks } from '../../../src/2-blocks/blocks.ts';
import { blocksOf } from '../shown.ts';

/** Two blanks between all words, as pdfminer prints lines that were drawn out to their margin. */
const wide = (text: string): string => text.replaceAll(' ', '  ');

/** Lines that fill their width, two of them drawn out by a little, so that the width is known. */
const PLAIN = [
  'Recalling also that lamps are lit along the coasts of the islands every night of',
  'the years, and that the keepers in the islands report to the harbour masters whether',
  'the lenses have been cleaned and whether enough oil is kept in store for the winter,',
  '',
  'Noting that the reports of keepers in the islands are kept by harbour masters for a',
  'year, and encouraging them to keep the reports of the keepers of lighthouses as long,',
  'encouraging them to keep, too, what the keepers of the lamps write in their logbooks,',
  'and encouraging them to keep whatever else the keepers of lighthouses write in them,',
  wide('and much of it and of all else needed on long nights is bought by harbour masters'),
  wide('glass of good colour and all else that keepers need for lamps are bought by them,'),
  '',
];

const OPENING = wide('Mindful of the value of the work of harbour masters on every coast, of the long');
const TORN = ['coordination  among  keepers', 'to  keep'];
const REST = ['recommendations at hand,', ''];
const WHOLE =
  'Mindful of the value of the work of harbour masters on every coast, of the long coordination among keepers ' +
  'in the islands, encouraging them to keep recommendations at hand,';

const DRAWN_OUT = [
  wide('Aware that oil of good quality is rare in the harbours of the coast and that the'),
  'lamps,',
  '',
];

t.test('lines that pdfminer tore are put together', async t => {
  for (const [why, lines, blocks] of [
    [
      'pieces from the middle of a line, printed below the paragraph',
      [OPENING, ...TORN, ...REST, 'in', '', 'the', '', 'islands,  encouraging', '', 'them', ''],
      [WHOLE],
    ],
    [
      'pieces printed above it, in another order',
      ['in', '', 'them', '', 'the', '', OPENING, ...TORN, ...REST, 'islands,  encouraging', ''],
      [WHOLE],
    ],
    [
      'a paragraph that ends with a short word',
      [wide('Aware that lamps in harbours need'), 'oil,', ''],
      ['Aware that lamps in harbours need oil,'],
    ],
  ] as const) {
    const read = blocksOf([...PLAIN, ...DRAWN_OUT, ...lines].join('\n'));
    t.same(read.slice(-blocks.length), blocks, why);
  }
});

t.test('a piece whose line is not found stays where it is, and is doubtful', async t => {
  const text = [...PLAIN, ...DRAWN_OUT, OPENING, 'coordination  among  keepers', ...REST].join('\n');
  const { doubtful } = toBlocks(readLines(text));
  t.same(
    doubtful.map(({ start, end }) => text.slice(start, end)),
    ['coordination  among  keepers'],
  );
});

t.test('no character is lost where lines are put together', async t => {
  const lines = [...PLAIN, ...DRAWN_OUT, OPENING, ...TORN, ...REST, 'in', '', 'the', '', 'them', ''];
  const { blocks } = toBlocks(readLines(lines.join('\n')));
  const letters = (text: string): string => [...text.replaceAll(/\s/g, '')].sort().join('');
  t.equal(letters(blocks.map(({ text }) => text.text).join('')), letters(lines.join('')));
});

t.test('any number of pieces takes a bounded time', async t => {
  const pieces = Array.from({ length: 4000 }, (_, index) => `t${index % 7}  in  i${index % 3}`);
  const start = performance.now();
  toBlocks(readLines([...PLAIN, ...Array(4).fill(DRAWN_OUT).flat(), ...pieces].join('\n')));
  t.ok(performance.now() - start < 10_000);
});

t.test('two columns that a tool printed side by side are doubtful', async t => {
  for (const [why, lines, doubtful] of [
    [
      'clauses on both sides',
      [
        'Recalling its resolution 34/10 of         Noting the state of lenses,',
        '1 November 1979,                             1. Calls upon States to clean',
        '   1. Calls upon States to keep           lenses;',
        'lamps lit;                                2. Requests the keepers to',
        '   2. Requests them to report.            report.',
        'A line of one column.',
      ],
      5,
    ],
    ['a table of figures', Array(6).fill('Lamps and lenses      20 000      30 000'), 0],
    ['a masthead', ['United Nations            A/RES/79/1', 'General Assembly          Distr.: General'], 0],
  ] as const) {
    t.equal(toBlocks(readLines(lines.join('\n'))).doubtful.length, doubtful, why);
  }
});
