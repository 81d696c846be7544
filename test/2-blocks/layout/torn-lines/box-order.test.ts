import t from 'tap';
import { type Area, printedOrder } from '../../../../src/2-blocks/layout/torn-lines/box-order.ts';

/** An area of one row, or of several. */
const at = (left: number, right: number, row: number, rows = 1): Area => ({
  left,
  right,
  top: 1.2 * row,
  bottom: 1.2 * (row + rows - 1) + 1,
});

t.test('the order in which pdfminer prints boxes', async t => {
  for (const [why, areas, order] of [
    ['nothing', [], []],
    ['paragraphs, one below the other', [at(0, 36, 0, 3), at(0, 36, 4, 2)], [0, 1]],
    ['pieces of one row, from left to right', [at(30, 36, 0), at(0, 9, 0), at(12, 20, 0)], [1, 2, 0]],
    [
      'what stands within a paragraph is printed behind it, the widest first',
      [at(9, 12, 3), at(0, 36, 0, 6), at(14, 20, 3)],
      [1, 2, 0],
    ],
    [
      'but before it, if it stands high enough above its middle for how far to the right it stands',
      [at(0, 36, 0, 6), at(4, 7, 0)],
      [1, 0],
    ],
    ['and not if it stands as high and further to the right', [at(0, 36, 0, 6), at(30, 33, 0)], [0, 1]],
  ] as const) {
    t.same(printedOrder(areas), order, why);
  }
});
