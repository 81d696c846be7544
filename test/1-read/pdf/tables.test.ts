import t from 'tap';
import { type MadePage, pdfFile, ruling, show } from './pdf-file.ts';
import { outline, read, tables } from './read.ts';

/** Texts at places: `[x, y, text]`. */
const shown = (texts: readonly (readonly [number, number, string])[]): string =>
  texts.map(([x, y, text]) => show(text, x, y)).join('');

const EDGES = [100, 250, 350, 450];
const HEADINGS = shown([
  [100, 312, 'Category'],
  [260, 300, 'Approved'],
  [260, 312, '2024/25'],
  [360, 312, 'Variance'],
]);
const LONG = 'A sentence that runs across all of the columns of the table, as text below it does';

/** Heights of rows, `step` points apart. */
const downTo = (bottom: number, top: number, step = 30): readonly number[] =>
  Array.from({ length: Math.floor((bottom - top) / step) + 1 }, (_, row) => top + step * row);

const posts = (heights: readonly number[]): string =>
  heights.map(y => show('Posts', 100, y) + show('12', 280, y)).join('');

/** What a table shows, the pages that have it, and its rows. */
const ROWS: readonly (readonly [string, readonly MadePage[], readonly (readonly string[])[]])[] = [
  [
    'parts of lines tell the columns, however near their texts are; lines of a cell are one text',
    [
      {
        content:
          ruling(EDGES, 290) +
          HEADINGS +
          ruling(EDGES, 320) +
          shown([
            [100, 340, 'Military and police'],
            [100, 352, 'personnel'],
            [319, 352, '7 064.6'],
            [356, 352, '(1 814.9)'],
            [100, 372, 'Civilian personnel'],
            [319, 372, '26 620'],
            [360, 372, '-'],
          ]) +
          ruling(EDGES, 380),
      },
    ],
    [
      [
        'H0: Category | H1: Approved 2024/25 | H2: Variance',
        '0: Military and police personnel | 1: 7 064.6 | 2: (1 814.9)',
        '0: Civilian personnel | 1: 26 620 | 2: -',
      ],
    ],
  ],
  [
    'gaps tell the columns where lines are drawn in one part',
    [
      {
        content:
          ruling([100, 450], 290) +
          HEADINGS +
          ruling([100, 450], 320) +
          shown([
            [100, 340, 'Posts'],
            [280, 340, '12'],
            [380, 340, '3'],
            [100, 360, 'Positions'],
            [280, 360, '4'],
            [380, 360, '-'],
          ]) +
          ruling([100, 450], 370),
      },
    ],
    [
      [
        'H0: Category | H1: Approved 2024/25 | H2: Variance',
        '0: Posts | 1: 12 | 2: 3',
        '0: Positions | 1: 4 | 2: -',
      ],
    ],
  ],
  [
    'a line below a heading of several columns divides their headings, and no others',
    [
      {
        content:
          ruling(EDGES, 290) +
          shown([
            [330, 300, 'Variance'],
            [100, 318, 'Category'],
            [260, 318, 'Amount'],
            [360, 318, 'Percentage'],
          ]) +
          ruling([250, 350, 450], 306) +
          ruling(EDGES, 325) +
          shown([
            [100, 345, 'Posts'],
            [280, 345, '12'],
            [380, 345, '3'],
            [100, 365, 'Positions'],
            [280, 365, '4'],
            [380, 365, '-'],
          ]) +
          ruling(EDGES, 370),
      },
    ],
    [
      [
        'H0: Category | H1: Variance',
        'H1: Amount | H2: Percentage',
        '0: Posts | 1: 12 | 2: 3',
        '0: Positions | 1: 4 | 2: -',
      ],
    ],
  ],
  [
    'a table goes on on the next page, which prints its headings again',
    ['0', '1'].map(page => ({
      content:
        ruling(EDGES, 290) +
        HEADINGS +
        ruling(EDGES, 320) +
        shown(downTo(730, 340).map(y => [100, y, `Post ${page}`])) +
        shown([[280, 340, '12']]),
    })),
    [
      [
        'H0: Category | H1: Approved 2024/25 | H2: Variance',
        '0: Post 0 | 1: 12',
        ...Array(13).fill('0: Post 0'),
        '0: Post 1 | 1: 12',
        ...Array(13).fill('0: Post 1'),
      ],
    ],
  ],
  [
    'a table without lines at its top goes on from the page before; a note ends it',
    [
      { content: ruling(EDGES, 290) + HEADINGS + ruling(EDGES, 320) + posts(downTo(730, 340)) },
      {
        content:
          posts([90, 120]) +
          shown([[110, 150, 'Including the posts of the year before.']]) +
          show('a', 104, 146, 6) +
          shown([[100, 180, LONG]]),
      },
    ],
    [
      [
        'H0: Category | H1: Approved 2024/25 | H2: Variance',
        ...Array(14).fill('0: Posts | 1: 12'),
        ...Array(2).fill('0: Posts | 1: 12'),
      ],
    ],
  ],
  [
    'a page that is turned, whose lines stand upright in the file',
    [
      {
        rotate: 90,
        content: `0 1 -1 0 612 0 cm\n${
          [410, 440, 500].map(y => ruling(EDGES, y)).join('') +
          shown([
            [100, 432, 'Category'],
            [260, 432, 'Approved'],
          ]) +
          posts([460, 490])
        }`,
      },
    ],
    [['H0: Category | H1: Approved', '0: Posts | 1: 12', '0: Posts | 1: 12']],
  ],
  [
    'lines above and below text that runs across are no table, nor is the line below a running head',
    [
      {
        content:
          ruling(EDGES, 60) +
          shown([
            [100, 340, LONG],
            [100, 352, LONG],
            [100, 364, 'and its end.'],
          ]) +
          ruling(EDGES, 380),
      },
    ],
    [],
  ],
];

t.test('tables that lines are drawn around', async t => {
  for (const [construct, pages, expected] of ROWS)
    t.strictSame(tables(await read(pdfFile(pages), false)), expected, construct);
});

t.test('a table in one of two columns does not come between the lines of the other', async t => {
  const cells = shown([
    [50, 299, 'Category'],
    [150, 299, 'Approved'],
    [50, 323, 'Posts'],
    [150, 323, '12'],
    [50, 335, 'Positions'],
    [150, 335, '4'],
  ]);
  const left = downTo(600, 65, 12).filter(y => y < 285 || y > 355);
  const content =
    [290, 310, 345].map(y => ruling([50, 290], y)).join('') +
    cells +
    shown(left.map(y => [50, y, 'Text of the column on the left,'])) +
    shown(downTo(600, 65, 12).map(y => [320, y, 'Text of the column on the right,']));
  const elements = outline(await read(pdfFile([{ content }]), false));
  const sides = elements.map(element => element.includes('on the right'));
  t.strictSame(sides, sides.toSorted());
  t.ok(elements.some(element => element.includes('Positions')));
});
