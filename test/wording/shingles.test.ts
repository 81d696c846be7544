import t from 'tap';
import { shinglesOf, sketchOf } from '../../src/wording/shingles.ts';

const words = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `word${from + index}`);

t.test('a shingle is a run of three words, each counted once', async t => {
  const table: [string, number][] = [
    ['', 0],
    ['requests the', 0],
    ['requests the states', 1],
    ['requests the states to', 2],
    ['to report to report to report', 2],
  ];
  for (const [text, count] of table) t.equal(shinglesOf(text.split(' ').filter(Boolean)).size, count, text);
  t.same(shinglesOf(['requests', 'the', 'states']), shinglesOf(['requests', 'the', 'states']));
  t.strictNotSame(shinglesOf(['requests', 'the', 'states']), shinglesOf(['requests', 'states', 'the']));
});

t.test('a sketch has the lowest shingles, in order, and no more for a long text', async t => {
  const all = [...shinglesOf(words(200))].sort((a, b) => a - b);
  t.same(sketchOf(words(200)), all.slice(0, sketchOf(words(2000)).length));
  t.equal(sketchOf(words(10)).length, 8);
});

t.test('texts that share most of their words share much of their sketches', async t => {
  const sketch = new Set(sketchOf(words(100)));
  const shared = sketchOf(words(100, 10)).filter(shingle => sketch.has(shingle));
  t.ok(shared.length > sketch.size / 2, `${shared.length} of ${sketch.size}`);
  t.same(
    sketchOf(words(100, 200)).filter(shingle => sketch.has(shingle)),
    [],
  );
});
