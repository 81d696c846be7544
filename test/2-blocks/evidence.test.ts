import t from 'tap';
import { readLines } from '../../src/1-read/read.ts';
import { toBlocks } from '../../src/2-blocks/blocks.ts';
import { linesWithEvidence, type PrintedLine } from './evidence.ts';

const shown = (printed: readonly PrintedLine[]) => {
  const { blocks, furniture } = toBlocks(linesWithEvidence(printed));
  return [
    ...blocks.map(({ note, text, noteMarks }) =>
      [
        note === null ? '' : `note ${note.label}: `,
        text.text,
        ...noteMarks.map(mark => ` {${mark.label}}`),
      ].join(''),
    ),
    ...furniture.map(({ kind }) => kind),
  ];
};

const TABLE: readonly (readonly [
  why: string,
  printed: readonly PrintedLine[],
  expected: readonly string[],
])[] = [
  [
    'the lines of an element are one block, whatever they begin with',
    [
      [1, 'paragraph', 'Recalls the years 2001 and'],
      [1, 'paragraph', '2. It'],
    ],
    ['Recalls the years 2001 and 2. It'],
  ],
  [
    'two elements are two blocks, though the first breaks off',
    [
      [1, 'paragraph', 'Requests the Secretary-General to report to the General Assembly on the'],
      [2, 'paragraph', 'work done'],
    ],
    ['Requests the Secretary-General to report to the General Assembly on the', 'work done'],
  ],
  [
    'an element goes on after a page and a note',
    [
      [1, 'paragraph', 'Requests the Secretary-General'],
      [2, 'note', '<sup>1</sup> See resolution 57/1.'],
      [3, 'artifact', '2/7'],
      [4, 'artifact', 'A/RES/58/1'],
      [1, 'paragraph', 'to report.', 2],
    ],
    [
      'Requests the Secretary-General to report.',
      'note 1: See resolution 57/1.',
      'page-mark',
      'running-head',
    ],
  ],
  [
    'what begins with a mark is a note, though it be tagged as a paragraph',
    [
      [1, 'paragraph', 'Estimates<sup>a</sup>'],
      [2, 'paragraph', '<sup>a</sup> As at 28 February.'],
    ],
    ['Estimates {a}', 'note a: As at 28 February.'],
  ],
  [
    'what looks like a page mark is text where the file says so',
    [
      [1, 'paragraph', 'Recalling its resolutions 73/88 and'],
      [1, 'paragraph', '73/89'],
    ],
    ['Recalling its resolutions 73/88 and 73/89'],
  ],
  [
    'figures that are not raised are no note marks',
    [
      [1, 'paragraph', 'Recalling its resolution 57/241, and 20204'],
      [2, 'note', '<sup>4</sup> See above.'],
    ],
    ['Recalling its resolution 57/241, and 20204', 'note 4: See above.'],
  ],
  [
    'the letterhead is furniture, though the file takes it for text',
    [
      [1, 'paragraph', 'United Nations'],
      [2, 'paragraph', 'Distr.: General'],
      [3, 'paragraph', '2 March 2023'],
      [4, 'paragraph', 'Seventy-eighth session'],
    ],
    ['Seventy-eighth session', 'letterhead', 'letterhead', 'letterhead'],
  ],
];

t.test('evidence decides what is furniture and what a block', async t => {
  for (const [why, printed, expected] of TABLE) t.strictSame(shown(printed), expected, why);
});

t.test('in a plain text that a web page shows, its surroundings make a line furniture', async t => {
  const pages = [
    'A/58/98',
    '',
    'The Committee met in its place.',
    '',
    '2/3',
    '',
    'A/58/98',
    '',
    'It took note.',
    '',
    '3/3',
  ];
  const lines = [...linesWithEvidence([[1, 'artifact', 'Home']]), ...readLines(pages.join('\n'))];
  t.same(
    toBlocks(lines).blocks.map(({ text }) => text.text),
    toBlocks(readLines(pages.join('\n'))).blocks.map(({ text }) => text.text),
  );
});
