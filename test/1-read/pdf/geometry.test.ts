import t from 'tap';
import { type MadePage, pdfFile, show } from './pdf-file.ts';
import { outline, read } from './read.ts';

/** Lines of one left edge, 12 points apart. */
const lines = (texts: readonly string[], y: number, x = 100): string =>
  texts.map((text, index) => show(text, x, y + 12 * index)).join('');

const BODY = [
  'Requests the Secretary-General to submit to the General Assembly at its next session a',
  'comprehensive report on the measures that were taken by States and the organizations of',
  'the United Nations system in the course of the year.',
];

/** Lines as wide as those of the body, which differ from page to page. */
const OPENINGS = ['The first', 'The second', 'The third'].map(
  opening => `${opening} of the pages that have alike notes, heads, page marks and the same body`,
);

/** A construct, the pages that have it, and what is read of them. */
const ROWS: readonly (readonly [string, readonly MadePage[], readonly string[]])[] = [
  [
    'paragraphs end where a line is short, and begin where one is indented',
    [{ content: lines(BODY, 100) + show('Decides to remain seized of the matter.', 124, 136) }],
    [`paragraph: ${BODY.join(' | ')}`, 'paragraph: Decides to remain seized of the matter.'],
  ],
  [
    'a number hangs before its paragraph, with a gap behind it; a figure in a sentence does not',
    [
      {
        content:
          show('1.', 100, 100) +
          show('Takes note of the report;', 124, 100) +
          show('2.', 100, 118) +
          show('Decides to meet in', 124, 118) +
          lines(BODY, 148),
      },
    ],
    [
      'paragraph: 1. Takes note of the report;',
      'paragraph: 2. Decides to meet in',
      `paragraph: ${BODY.join(' | ')}`,
    ],
  ],
  [
    'what hangs from a number goes on with it, though both lines end at one place or the full stop is apart',
    [
      {
        content:
          show('1.', 100, 100) +
          show('of the coasts and of those who keep lamps there', 180, 100) +
          show('of the coasts and of those who keep lamps there', 180, 112) +
          show('of the islands;', 180, 124) +
          show('2', 100, 142) +
          show('.', 107, 142) +
          show('of the coasts and of those who keep lamps there', 180, 142) +
          show('of the islands.', 180, 154),
      },
    ],
    [
      'paragraph: 1. of the coasts and of those who keep lamps there | of the coasts and of those who keep lamps there | of the islands;',
      'paragraph: 2. of the coasts and of those who keep lamps there | of the islands.',
    ],
  ],
  [
    'small lines at the foot with raised figures are notes, and end with the page mark',
    [
      {
        content:
          lines(BODY, 100) +
          show('4', 306, 121, 6.5) +
          show('4', 100, 700, 5.5) +
          show('Resolution 70/1.', 106, 703, 8.5) +
          show('5', 100, 710, 5.5) +
          show('Resolution 69/313, annex.', 106, 713, 8.5) +
          show('2/3', 60, 755, 8.5),
      },
    ],
    [
      `paragraph: ${BODY.join(' | ')}{4}`,
      'note: {4}Resolution 70/1.',
      'note: {5}Resolution 69/313, annex.',
      'artifact: 2/3',
    ],
  ],
  [
    'what comes back at one place is printed around the text; alike notes are not',
    [1, 2, 3].map(page => ({
      content:
        (page === 1 ? '' : show('A/78/98', 60, 100)) +
        lines([OPENINGS[page - 1] ?? '', ...BODY], 130) +
        show(`${page}`, 100, 640, 5.5) +
        show('Resolution 70/1.', 106, 643, 8.5) +
        show(`Page ${page} of 3`, 300, 660),
    })),
    [1, 2, 3].flatMap(page => [
      ...(page === 1 ? [] : ['artifact: A/78/98']),
      `paragraph: ${OPENINGS[page - 1]} | ${BODY.join(' | ')}`,
      `note: {${page}}Resolution 70/1.`,
      `artifact: Page ${page} of 3`,
    ]),
  ],
  [
    'a line of a running head may end with a comma',
    [1, 2, 3].map(page => ({
      content:
        (page === 1 ? '' : lines(['Lamps, lights,', 'and harbours'], 60)) + lines(BODY, 110 + 20 * page),
    })),
    [1, 2, 3].flatMap(page => [
      ...(page === 1 ? [] : ['artifact: Lamps, lights,', 'artifact: and harbours']),
      `paragraph: ${BODY.join(' | ')}`,
    ]),
  ],
  [
    'a heading below a running head is none, though it comes back with what stands below it',
    [1, 2, 3].map(page => ({
      content:
        (page === 1
          ? ''
          : show('A/78/98', 60, 60) + show(`Annex ${page}`, 60, 80, 14) + show('[English only]', 60, 98)) +
        lines(BODY, 110 + 20 * page),
    })),
    [1, 2, 3].flatMap(page => [
      ...(page === 1 ? [] : ['artifact: A/78/98', `heading: Annex ${page}`, 'paragraph: [English only]']),
      `paragraph: ${BODY.join(' | ')}`,
    ]),
  ],
  [
    'the organ at the top of two pages is no running head',
    [1, 2, 3].map(page => ({
      content: (page === 1 ? '' : show('The Human Rights Council,', 100, 100)) + lines(BODY, 110 + 20 * page),
    })),
    [1, 2, 3].flatMap(page => [
      ...(page === 1 ? [] : ['paragraph: The Human Rights Council,']),
      `paragraph: ${BODY.join(' | ')}`,
    ]),
  ],
  [
    'two columns are read one after the other',
    [
      {
        content: Array.from(
          { length: 10 },
          (_, index) =>
            show(`left column line number ${index} of ten lines`, 60, 100 + 12 * index) +
            show(`right column line number ${index} of ten lines`, 320, 100 + 12 * index),
        ).join(''),
      },
    ],
    [
      `paragraph: ${Array.from({ length: 10 }, (_, index) => `left column line number ${index} of ten lines`).join(' | ')}`,
      `paragraph: ${Array.from({ length: 10 }, (_, index) => `right column line number ${index} of ten lines`).join(' | ')}`,
    ],
  ],
  [
    'bold lines are a heading',
    [{ content: show('International migration', 100, 100, 10, 'F3') + lines(BODY, 118) }],
    ['heading: International migration', `paragraph: ${BODY.join(' | ')}`],
  ],
  [
    'letters far apart are words; what is printed twice to look bold is read once',
    [{ content: show('The', 100, 100) + show('The', 100.3, 100) + show('Assembly', 122, 100) }],
    ['paragraph: The Assembly'],
  ],
];

t.test('a PDF without tags is read by its geometry', async t => {
  for (const [construct, pages, elements] of ROWS)
    t.same(outline(await read(pdfFile(pages))), elements, construct);
});

t.test('italics are emphasis', async t => {
  const { lines } = await read(
    pdfFile([{ content: show('Requests', 100, 100, 10, 'F2') + show('States', 140, 100) }]),
  );
  t.same(lines[0]?.emphasis, [{ start: 0, end: 8 }]);
});

t.test('a page that is turned is read as it is shown', async t => {
  const turned = `BT /F1 10 Tf 0 1 -1 0 100 100 Tm (Turned line) Tj ET\n`;
  t.same(outline(await read(pdfFile([{ content: turned, rotate: 90 }]))), ['paragraph: Turned line']);
});
