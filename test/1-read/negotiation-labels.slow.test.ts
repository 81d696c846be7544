import t from 'tap';
import { withoutNegotiationLabels } from '../../src/1-read/negotiation-labels.ts';

/** Milliseconds of the processor; quadratic patterns took 5,000 for a fifteenth of the length. */
const MOST = 2000;
const LENGTH = 1_000_000;

t.test('labels are found in linear time', async t => {
  for (const [why, piece] of [
    ['each carriage return begins a line', '\r'],
    ['so does each line separator', '\u2028'],
    ['an indent', ' '],
    ['asterisks before a label', '*'],
    ['labels with many suffixes', 'OP1 bis bis bis '],
  ] as const) {
    const text = `${piece.repeat(LENGTH / piece.length)}x`;
    const start = process.cpuUsage();
    withoutNegotiationLabels(text);
    t.ok(process.cpuUsage(start).user / 1000 < MOST, why);
  }
});
