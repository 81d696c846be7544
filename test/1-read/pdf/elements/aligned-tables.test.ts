import t from 'tap';
import { withAlignedTables } from '../../../../src/1-read/pdf/elements/aligned-tables.ts';
import type { PrintedElement, PrintedPage } from '../../../../src/1-read/pdf/elements/printed-element.ts';
import type { PrintedLine } from '../../../../src/1-read/pdf/lines/printed-line.ts';

/** A line at `left`, some six points a character wide; headings of tables are in italics. */
function line(text: string, left: number, baseline: number, page: number, size = 8.5): PrintedLine {
  const right = left + 4 * text.length;
  const style = { size, baseline, italic: text.startsWith('Head'), bold: false, link: null };
  const pieces = [{ ...style, start: 0, end: text.length, left, right }];
  return { page, turn: 0, text, pieces, left, right, baseline, size };
}

type Printed = readonly [text: string, left: number, baseline: number, size?: number];

const element = ([text, left, baseline, size]: Printed, page: number): PrintedElement => ({
  role: 'paragraph',
  cell: null,
  lines: [line(text, left, baseline, page, size)],
});

const pageOf = (printed: readonly Printed[], index: number): PrintedPage => ({
  page: { number: index + 1, width: 600, height: 800 },
  edgeOf: () => 600,
  head: [],
  body: printed.map(row => element(row, index + 1)),
  notes: [],
  foot: [],
  frames: new Map(),
});

/** "0,1 text" for a cell, with "H" if it is a heading; the role of another element before its text. */
const shown = (pages: readonly (readonly Printed[])[]): string[] =>
  withAlignedTables(pages.map(pageOf)).flatMap(({ body }) =>
    body.map(({ role, cell, lines }) => {
      const place = cell === null ? role : `${cell.row},${cell.column}${cell.isHeading ? 'H' : ''}`;
      return `${place} ${lines.map(({ text }) => text).join(' ')}`;
    }),
  );

const TITLE: Printed = ['Resources', 60, 100, 10];
const HEADINGS: readonly Printed[] = [
  ['Head', 60, 120, 7],
  ['Heads', 200, 120, 7],
];

const TABLE: readonly (readonly [
  why: string,
  pages: readonly (readonly Printed[])[],
  expected: readonly string[],
])[] = [
  [
    'rows whose first cell is empty, as in a programme of work, go on with the table above and below them',
    [
      [
        TITLE,
        ['10 a.m.', 60, 120],
        ['Opening', 120, 120],
        ['Statements by representatives of coasts and of islands', 120, 132],
        ['Debate', 120, 144],
        ['Action', 120, 156],
        ['Closure', 120, 168],
        ['Tuesday, 7 October', 60, 180],
        ['3 p.m.', 60, 192],
        ['Lamps', 120, 192],
        ['Last', 120, 204],
      ],
    ],
    [
      'paragraph Resources',
      '0,0 10 a.m.',
      '0,1 Opening',
      '1,1 Statements by representatives of coasts and of islands',
      '2,1 Debate',
      '3,1 Action',
      '4,1 Closure',
      '5,0 Tuesday, 7 October',
      '6,0 3 p.m.',
      '6,1 Lamps',
      'paragraph Last',
    ],
  ],
  [
    'two rows of elements side by side are a table; what stands around it is none',
    [
      [
        TITLE,
        ['Posts', 60, 120],
        ['52', 200, 120],
        ['Costs', 60, 132],
        ['9.4', 200, 132],
        ['1. Text', 60, 200, 10],
      ],
    ],
    ['paragraph Resources', '0,0 Posts', '0,1 52', '1,0 Costs', '1,1 9.4', 'paragraph 1. Text'],
  ],
  [
    'one row is none',
    [[TITLE, ['New York', 60, 120], ['3 May', 200, 120], ['1. Text', 60, 200, 10]]],
    ['paragraph Resources', 'paragraph New York', 'paragraph 3 May', 'paragraph 1. Text'],
  ],
  [
    'a subheading is in the table, if it goes on below',
    [
      [
        TITLE,
        ['Posts', 60, 120],
        ['52', 200, 120],
        ['Staff', 60, 132],
        ['Costs', 60, 144],
        ['9.4', 200, 144],
        ['Total', 60, 156],
      ],
    ],
    ['paragraph Resources', '0,0 Posts', '0,1 52', '1,0 Staff', '2,0 Costs', '2,1 9.4', 'paragraph Total'],
  ],
  [
    'a heading of several columns stands above that of one',
    [
      [
        TITLE,
        ['Head', 60, 140, 7],
        ['Heads', 200, 126, 7],
        ['Head a', 190, 140, 7],
        ['Head b', 240, 140, 7],
        ['Posts', 60, 160],
        ['52', 190, 160],
        ['3', 240, 160],
      ],
    ],
    [
      'paragraph Resources',
      '0,0H Head',
      '0,1H Heads',
      '1,1H Head a',
      '1,2H Head b',
      '2,0 Posts',
      '2,1 52',
      '2,2 3',
    ],
  ],
  [
    'a table goes on on the next page; its headings are printed there again',
    [
      [TITLE, ...HEADINGS, ['Posts', 60, 140], ['52', 200, 140], ['Staff', 60, 152]],
      [...HEADINGS, ['Costs', 60, 140], ['9.4', 200, 140]],
    ],
    [
      'paragraph Resources',
      '0,0H Head',
      '0,1H Heads',
      '1,0 Posts',
      '1,1 52',
      '2,0 Staff',
      'artifact Head',
      'artifact Heads',
      '3,0 Costs',
      '3,1 9.4',
    ],
  ],
  [
    'a title in larger type divides two tables',
    [
      [
        TITLE,
        ...HEADINGS,
        ['Posts', 60, 140],
        ['52', 200, 140],
        ['Travel', 60, 160, 10],
        ...HEADINGS.map(([text, left]): Printed => [text, left, 180, 7]),
        ['Costs', 60, 200],
        ['9.4', 200, 200],
      ],
    ],
    [
      'paragraph Resources',
      '0,0H Head',
      '0,1H Heads',
      '1,0 Posts',
      '1,1 52',
      'paragraph Travel',
      '0,0H Head',
      '0,1H Heads',
      '1,0 Costs',
      '1,1 9.4',
    ],
  ],
  [
    'what opens a file is its masthead',
    [
      [
        ['United Nations', 60, 50],
        ['A/80/1', 400, 50],
        ['General Assembly', 60, 70],
        ['7 April 2026', 400, 70],
        TITLE,
      ],
    ],
    [
      'paragraph United Nations',
      'paragraph A/80/1',
      'paragraph General Assembly',
      'paragraph 7 April 2026',
      'paragraph Resources',
    ],
  ],
];

t.test('tables that are tagged as paragraphs', async t => {
  for (const [why, pages, expected] of TABLE) t.strictSame(shown(pages), expected, why);
});
