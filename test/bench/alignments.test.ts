import t from 'tap';
import { alignmentsOffTarget, reportAlignments } from '../../bench/accuracy/pairs/alignment-report.ts';
import { measureAlignments, PairLabels } from '../../bench/accuracy/pairs/alignments.ts';
import floors from '../../bench/accuracy/structure/floors.json' with { type: 'json' };
import { clausesOf } from '../wording/clauses.ts';

const WATER = 'Urges Governments to provide safe drinking water in all rural schools;';
const ROADS = 'Invites donors to finance the repair of mountain roads before winter;';
const GLASS = 'Welcomes the opening of a museum of glass in the capital;';

const TEXTS = new Map([
  ['A_RES_1_1', { title: 'Water', clauses: clausesOf('A', [`1 ${WATER}`, `2 ${ROADS}`]) }],
  ['A_RES_2_1', { title: 'Water', clauses: clausesOf('B', [`1 ${ROADS}`, `2 ${WATER}`, `3 ${GLASS}`]) }],
]);

const measure = (clauses: PairLabels['pairs'][number]['clauses']) =>
  measureAlignments(
    PairLabels.parse({
      pairs: [
        { later: 'A/RES/2/1', earlier: 'A_RES_1_1', clauses },
        { later: 'A/RES/3/1', earlier: 'A_RES_2_1', clauses: [{ later: 'C1', earlier: [] }] },
      ],
    }),
    id => TEXTS.get(id),
  );

t.test('alignments as labelled', async t => {
  const { figures, extra, missing, skipped } = measure([
    { later: 'B1', earlier: ['A2'] },
    { later: 'B2', earlier: ['A1'] },
    { later: 'B3', earlier: [] },
  ]);
  t.match(figures, { clauses: 3, known: 2, found: 2, right: 2, precision: 1, recall: 1, wronglyNamed: 0 });
  t.strictSame({ extra, missing }, { extra: [], missing: [] });
  t.strictSame(skipped, ['A/RES/3/1 with A_RES_2_1']);
  t.strictSame(alignmentsOffTarget(figures, floors.alignments), []);
});

t.test('alignments other than labelled', async t => {
  const measured = measure([
    { later: 'B1', earlier: [] },
    { later: 'B2', earlier: ['A1', 'A2'] },
    { later: 'B3', earlier: ['A2'], doubtful: true },
  ]);
  t.strictSame(measured.figures, {
    clauses: 3,
    doubtful: 1,
    known: 2,
    found: 2,
    right: 1,
    precision: 0.5,
    recall: 0.5,
    withoutPredecessor: 1,
    wronglyGiven: 1,
    wronglyNamed: 1,
  });
  t.strictSame([measured.extra, measured.missing], [['B1: A2'], ['B2: A2']]);
  t.equal(alignmentsOffTarget(measured.figures, floors.alignments).length, 3);
  const report = reportAlignments(measured);
  t.match(report, /found, not in the labels: B1: A2/);
  t.match(report, /in the labels, not found: B2: A2/);
  t.match(report, /precision 0\.5000, recall 0\.5000/);
  t.match(report, /skipped, for a text is missing: A\/RES\/3\/1/);
});

t.test('nothing to measure gives no misses', async t => {
  const { figures } = measureAlignments({ pairs: [] }, () => undefined);
  t.strictSame(alignmentsOffTarget(figures, floors.alignments), []);
});
