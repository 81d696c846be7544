import t from 'tap';
import { placeFinder } from '../../src/4-structure/places.ts';
import { linesWithEvidence } from '../2-blocks/evidence.ts';

const LINES = linesWithEvidence([
  [1, 'paragraph', 'one'],
  [1, 'paragraph', 'two'],
  [2, 'note', 'three'],
  [1, 'paragraph', 'four', 2],
]);

const rangeOf = (index: number) => LINES[index]?.range ?? { start: 0, end: 0 };
const box = (page: number, y: number, height: number) => ({ page, x: 72, y, width: 400, height });

t.test('lines below each other are one place, those of another page another', async t => {
  const placesOf = placeFinder(LINES);
  t.strictSame(placesOf([]), []);
  t.strictSame(placesOf([rangeOf(2)]), [box(1, 40, 12)]);
  t.strictSame(placesOf([{ start: rangeOf(0).start + 1, end: rangeOf(1).end }]), [box(1, 0, 32)]);
  t.strictSame(placesOf([rangeOf(1), rangeOf(3)]), [box(1, 20, 12), box(2, 60, 12)]);
});
