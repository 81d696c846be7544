import t from 'tap';
import { artifact, type MadePage, marked, pdfFile, show } from './pdf-file.ts';
import { outline, read } from './read.ts';

/** A construct, the pages that have it, and the elements that are read. */
const ROWS: readonly (readonly [string, readonly MadePage[], readonly string[]])[] = [
  [
    'a paragraph of two lines, and a heading; an artifact is no text',
    [
      {
        content:
          artifact(show('A/RES/78/1', 60, 760)) +
          marked(0, show('Annex', 100, 100, 14)) +
          marked(1, show('The General Assembly takes', 100, 130) + show('note of the report.', 100, 142)),
        tags: [
          { role: 'H1', kids: [0] },
          { role: 'P', kids: [1] },
        ],
      },
    ],
    ['heading: Annex', 'paragraph: The General Assembly takes | note of the report.', 'artifact: A/RES/78/1'],
  ],
  [
    'tags tell the order, whatever the order in the file',
    [
      {
        content: marked(1, show('Second.', 100, 130)) + marked(0, show('First.', 100, 100)),
        tags: [
          { role: 'P', kids: [0] },
          { role: 'P', kids: [1] },
        ],
      },
    ],
    ['paragraph: First.', 'paragraph: Second.'],
  ],
  [
    'a raised figure is a note mark; one tag has two notes; a figure on the baseline stays',
    [
      {
        content:
          marked(
            0,
            show('Recalling its resolution 69/313', 100, 100) +
              show('1', 236, 97, 6.5) +
              show('of 2015,', 244, 100),
          ) +
          marked(
            1,
            show('1', 100, 700, 5.5) +
              show('Resolution 70/1.', 106, 703, 8.5) +
              show('2', 100, 710, 5.5) +
              show('Ibid.', 106, 713, 8.5),
          ),
        tags: [
          { role: 'P', kids: [0] },
          { role: 'Note', kids: [{ role: 'P', kids: [1] }] },
        ],
      },
    ],
    ['paragraph: Recalling its resolution 69/313{1} of 2015,', 'note: {1}Resolution 70/1.', 'note: {2}Ibid.'],
  ],
  [
    'a list item is its label and the first paragraph of its body',
    [
      {
        content: marked(0, show('(a)', 100, 100)) + marked(1, show('To report;', 130, 100)),
        tags: [
          {
            role: 'L',
            kids: [
              {
                role: 'LI',
                kids: [
                  { role: 'Lbl', kids: [0] },
                  { role: 'LBody', kids: [{ role: 'P', kids: [1] }] },
                ],
              },
            ],
          },
        ],
      },
    ],
    ['list-item: (a) To report;'],
  ],
  [
    'a table of data has cells; one that opens the first page lays out the masthead',
    [
      {
        content:
          table(
            0,
            [
              ['United Nations', 'A/78/1'],
              ['General Assembly', 'Distr.: General'],
            ],
            60,
          ) +
          table(
            4,
            [
              ['Year', 'Sum'],
              ['2025', '3'],
            ],
            300,
          ),
        tags: [rows(0), rows(4)],
      },
    ],
    [
      'masthead: United Nations',
      'masthead: A/78/1',
      'masthead: General Assembly',
      'masthead: Distr.: General',
      'cell: Year',
      'cell: Sum',
      'cell: 2025',
      'cell: 3',
    ],
  ],
  [
    'a paragraph that a page cuts in two is one; the next page opens with a new one where it is indented',
    [
      {
        content: marked(
          0,
          show('Requests the Secretary-General to submit to the Assembly at', 124, 100) +
            show('its next session a report on all of the many measures that were taken', 100, 112),
        ),
        tags: [{ role: 'P', kids: [0] }],
      },
      {
        content:
          marked(0, show('by States in the year before.', 100, 100)) +
          marked(1, show('Decides to remain seized.', 124, 118)),
        tags: [
          { role: 'P', kids: [0] },
          { role: 'P', kids: [1] },
        ],
      },
    ],
    [
      'paragraph: Requests the Secretary-General to submit to the Assembly at | its next session a report on all of the many measures that were taken | by States in the year before.',
      'paragraph: Decides to remain seized.',
    ],
  ],
];

function table(first: number, texts: readonly (readonly string[])[], y: number): string {
  return texts
    .flatMap((row, down) =>
      row.map((text, across) =>
        marked(first + 2 * down + across, show(text, 100 + 200 * across, y + 20 * down)),
      ),
    )
    .join('');
}

function rows(first: number) {
  const cell = (mark: number) => ({ role: 'TD', kids: [{ role: 'P', kids: [mark] }] });
  return {
    role: 'Table',
    kids: [
      { role: 'TR', kids: [cell(first), cell(first + 1)] },
      { role: 'TR', kids: [cell(first + 2), cell(first + 3)] },
    ],
  };
}

t.test('a tagged PDF is read by its tags', async t => {
  for (const [construct, pages, elements] of ROWS)
    t.same(outline(await read(pdfFile(pages))), elements, construct);
});

t.test('a line knows its place, and a link its address', async t => {
  const layer = await read(
    pdfFile([
      {
        content: marked(0, show('See A/80/596.', 100, 100)),
        tags: [{ role: 'P', kids: [0] }],
        links: [{ box: [118, 688, 157, 702], address: 'https://docs.un.org/en/A/80/596' }],
      },
    ]),
  );
  t.match(layer.lines[0]?.evidence?.place, { page: 1, x: 100, y: 92, height: 10 });
  t.same(layer.pages, [{ number: 1, width: 612, height: 792 }]);
  t.same(
    layer.links.map(({ start, end, address }) => [layer.text.slice(start, end), address]),
    [['A/80/596.', 'https://docs.un.org/en/A/80/596']],
  );
});
