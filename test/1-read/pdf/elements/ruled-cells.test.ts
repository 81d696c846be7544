import t from 'tap';
import { type MadePage, type MadeTag, marked, pdfFile, ruling, show } from '../pdf-file.ts';
import { outline, read, tables } from '../read.ts';

const EDGES = [100, 250, 350];
const LINES = [290, 320, 380].map(y => ruling(EDGES, y)).join('');

const HEADINGS = show('Category', 100, 312) + show('Approved', 260, 312);
const [POSTS, TWELVE, STAFF, FOUR] = [
  show('Posts', 100, 340),
  show('12', 280, 340),
  show('Staff', 100, 360),
  show('4', 280, 360),
];

/** Text from below to above in the first column, one point a unit along it. */
const turned = (text: string): string => `BT /F1 10 Tf 0 1 -1 0 240 420 Tm (${text}) Tj ET\n`;

const paragraphs = (count: number): MadeTag[] =>
  Array.from({ length: count }, (_, number) => ({ role: 'P', kids: [number] }));

/** The tags of a table, of the marks of each of its rows. */
const table = (rows: readonly (readonly number[])[]): MadeTag[] => [
  {
    role: 'Table',
    kids: rows.map(cells => ({ role: 'TR', kids: cells.map(mark => ({ role: 'TD', kids: [mark] })) })),
  },
];

/** The page after a first one, which begins with a masthead. */
const file = (content: string, tags: readonly MadeTag[]): Uint8Array => {
  const first: MadePage = { content: marked(0, show('First page', 100, 100)), tags: paragraphs(1) };
  return pdfFile([first, { content: LINES + content, tags }]);
};

const RULED = ['H0: Category | H1: Approved', '0: Posts | 1: 12', '0: Staff | 1: 4'];

/** What is tagged, its content and tags, and the rows of its table. */
const ROWS: readonly (readonly [string, string, readonly MadeTag[], readonly string[]])[] = [
  [
    'a table that is tagged as paragraphs',
    marked(0, HEADINGS) + marked(1, POSTS + TWELVE) + marked(2, STAFF + FOUR),
    paragraphs(3),
    RULED,
  ],
  [
    'cells that are tagged as one, in some of the rows',
    marked(0, show('Category', 100, 312)) +
      marked(1, show('Approved', 260, 312)) +
      marked(2, POSTS + TWELVE) +
      marked(3, STAFF) +
      marked(4, FOUR),
    table([[0, 1], [2], [3, 4]]),
    ['0: Category | 1: Approved', '0: Posts | 1: 12', '0: Staff | 1: 4'],
  ],
];

t.test('tagged text stands in the cells that lines are drawn around', async t => {
  for (const [construct, content, tags, expected] of ROWS)
    t.strictSame(tables(await read(file(content, tags))), [expected], construct);
});

t.test('no text is lost, or read twice, between the lines and the tags', async t => {
  const rows = marked(0, HEADINGS) + marked(1, POSTS + TWELVE) + marked(2, STAFF + FOUR);
  const expected = ['First', 'page', 'Category', 'Approved', 'Posts', '12', 'Staff', '4'];
  for (const [construct, content, tags, others] of [
    ['a text without a tag in a table', rows + show('loose', 100, 372), paragraphs(3), ['loose']],
    ['a turned text in a table', rows + marked(3, turned('turned')), paragraphs(4), ['turned']],
    [
      'a turned text in a cell',
      marked(0, HEADINGS + turned('turned')) + marked(1, POSTS + TWELVE) + marked(2, STAFF + FOUR),
      table([[0], [1], [2]]),
      ['turned'],
    ],
    [
      'text beside the table, in a row of it',
      rows + marked(3, show('beside', 420, 340)),
      paragraphs(4),
      ['beside'],
    ],
  ] as const) {
    const printed = outline(await read(file(content, tags)));
    const words = printed.flatMap(element => element.replace(/^[a-z-]+: /, '').split(/ (?:\| )?/));
    t.strictSame(words.sort(), [...expected, ...others].sort(), construct);
  }
});
