import t from 'tap';
import { readContent } from '../../../../src/1-read/pdf/content/content-reader.ts';
import type { Matrix } from '../../../../src/1-read/pdf/content/matrix.ts';
import { rulingLines } from '../../../../src/1-read/pdf/content/ruling-line.ts';

/** A page of 800 points, measured from its top. */
const TO_PAGE: Matrix = [1, 0, 0, -1, 0, 800];

const move = (x: number, y: number) => [0, x, y];
const line = (x: number, y: number) => [1, x, y];
const CLOSE = [4];
const rectangle = (x: number, y: number, width: number, height: number) =>
  [move(x, y), line(x + width, y), line(x + width, y + height), line(x, y + height), CLOSE].flat();

/** What a path has, the operator that paints it, its segments, and its lines as "left to right at height". */
const ROWS: readonly (readonly [string, string, readonly number[], ...string[]])[] = [
  ['a line', 'stroke', [...move(100, 500), ...line(400, 500)], '100 to 400 at 300'],
  ['a line from right to left', 'stroke', [...move(400, 500), ...line(100, 500)], '100 to 400 at 300'],
  ['a thin rectangle', 'fill', rectangle(100, 499, 300, 2), '100 to 400 at 300'],
  [
    'two in one path',
    'eoFill',
    [...rectangle(100, 499, 300, 2), ...rectangle(100, 399, 300, 2)],
    '100 to 400 at 300',
    '100 to 400 at 400',
  ],
  ['a box', 'fill', rectangle(100, 400, 300, 100)],
  ['an upright line', 'stroke', [...move(100, 500), ...line(100, 300)]],
  ['a curve that rises', 'stroke', [...move(100, 500), 2, 200, 600, 300, 600, 400, 500]],
  ['a path that is not painted', 'endPath', rectangle(100, 499, 300, 2)],
  ['a segment of a kind that is not known', 'stroke', [...move(100, 500), 9, 400, 500]],
  ['a path that breaks off', 'stroke', [...move(100, 500), 1, 400]],
  ['a path without segments', 'stroke', []],
];

t.test('horizontal lines of paths', t => {
  for (const [construct, paint, segments, ...expected] of ROWS)
    t.strictSame(
      rulingLines([paint, [segments]], TO_PAGE).map(({ left, right, y }) => `${left} to ${right} at ${y}`),
      expected,
      construct,
    );
  t.strictSame(rulingLines(['stroke', [null]], TO_PAGE), [], 'a path that PDF.js leaves out');
  t.end();
});

t.test('of a page that is a drawing some lines are read, in however few paths it has them', t => {
  const segments = Array.from({ length: 3000 }, () => rectangle(100, 499, 300, 2)).flat();
  const path = { name: 'constructPath', args: ['fill', [segments]] };
  const noFont = () => {
    throw new TypeError('no text');
  };
  t.equal(readContent([path], TO_PAGE, noFont).rulings.length, 3000);
  t.equal(readContent([path, path, path], TO_PAGE, noFont).rulings.length, 5000);
  t.end();
});
