import t from 'tap';
import type { Cell } from '../../src/1-read/evidence.ts';
import type { Line } from '../../src/1-read/line.ts';
import { toBlocks } from '../../src/2-blocks/blocks.ts';
import { splitDocuments } from '../../src/3-documents/split.ts';
import { structureSource } from '../../src/4-structure/structure-source.ts';
import { linesWithEvidence, type PrintedLine } from '../2-blocks/evidence.ts';

/** The cell that each line of a table stands in, by the line's text. */
const CELLS: Readonly<Record<string, Omit<Cell, 'table'>>> = {
  'II. Posts': { row: 0, column: 0, isHeading: true },
  '58/9. Total': { row: 0, column: 1, isHeading: true },
  '1. Drivers': { row: 1, column: 0, isHeading: false },
  '12': { row: 1, column: 1, isHeading: false },
};

const REPORT: readonly PrintedLine[] = [
  [1, 'paragraph', 'A/58/98. Migration'],
  [2, 'heading', 'I. Posts'],
  [3, 'paragraph', '1. The Committee met:'],
  [4, 'cell', 'II. Posts'],
  [5, 'cell', '58/9. Total'],
  [6, 'cell', '1. Drivers'],
  [7, 'cell', '12'],
  [8, 'paragraph', '2. It closed.'],
];

function inCells(line: Line): Line {
  const cell = CELLS[line.text.text];
  const { evidence } = line;
  return cell === undefined || !evidence?.element
    ? line
    : { ...line, evidence: { ...evidence, element: { ...evidence.element, cell: { table: 0, ...cell } } } };
}

t.test('a table is a unit of its own, and its cells are no headings, paragraphs or documents', async t => {
  const { blocks } = toBlocks(linesWithEvidence(REPORT).map(inCells));
  const [document, ...others] = structureSource(splitDocuments(blocks, null));
  t.strictSame(others, []);
  t.match(document?.drafts, {
    sections: [{ id: 'A_58_98.S.I' }],
    paragraphs: [{ id: 'A_58_98.P1' }, { id: 'A_58_98.P2' }],
    tables: [
      {
        id: 'A_58_98.T1',
        label: 'T1',
        section: 'A_58_98.S.I',
        part: null,
        text: { text: 'II. Posts 58/9. Total 1. Drivers 12' },
        rows: [
          [
            { column: 0, isHeading: true, text: 'II. Posts', start: 0, end: 9 },
            { column: 1, isHeading: true, text: '58/9. Total', start: 10, end: 21 },
          ],
          [
            { column: 0, isHeading: false, text: '1. Drivers', start: 22, end: 32 },
            { column: 1, isHeading: false, text: '12', start: 33, end: 35 },
          ],
        ],
      },
    ],
  });
});
