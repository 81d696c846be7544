import t from 'tap';
import { withoutDraftLabel } from '../../src/2-blocks/draft-labels.ts';
import { linesWithEvidence } from './evidence.ts';

t.test('labels of a negotiation go, and what stood behind them keeps its place', async t => {
  for (const [why, printed, expected, mark] of [
    ['preambular', 'PP3 Recalling *it*,<sup>1</sup>', 'Recalling it,', 13],
    ['operative', 'OP2. Requests it<sup>1</sup>', '2. Requests it', 14],
    ['none', 'Requests it<sup>1</sup>', 'Requests it', 11],
  ] as const) {
    const [line] = linesWithEvidence([[1, 'paragraph', printed]]).map(withoutDraftLabel);
    t.match(line, { text: { text: expected }, noteMarks: [{ label: '1', at: mark }] }, why);
    t.equal(line?.text.origin.length, expected.length, why);
  }
});
