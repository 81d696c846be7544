import { fileURLToPath } from 'node:url';
import t from 'tap';
import { type QueryResult, retrievalOver } from '../../bench/accuracy/pairs/retrieval.ts';
import { reportRetrieval, retrievalUnder } from '../../bench/accuracy/pairs/retrieval-report.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

t.test('the labelled pairs in the seeds are queried in every way', async t => {
  const measured = await retrievalOver([SEEDS]);
  t.same(
    measured.map(({ withForebears, among, least }) => [withForebears, among, least]),
    [
      [true, 'earlier', 0.65],
      [true, 'earlier', 0.5],
      [true, 'all', 0.65],
      [true, 'all', 0.5],
      [false, 'earlier', 0.65],
      [false, 'earlier', 0.5],
      [false, 'all', 0.65],
      [false, 'all', 0.5],
    ],
  );
  const right = measured.map(({ results }) => results.filter(({ isRight }) => isRight).length);
  for (const [index, alone] of right.slice(4).entries()) {
    t.ok(alone < (right[index] ?? 0), 'lineage puts first what search alone does not find');
  }
  for (const { results } of measured) {
    t.ok(results.length > 10);
    const found = results.find(({ clause }) => clause === 'A_RES_59_241.OP8');
    t.match(found, { predecessors: ['A_RES_58_208.OP7'], first: ['A_RES_58_208.OP7'], isRight: true });
  }
});

t.test('the report shows what came first; results under the floor are listed', async t => {
  const result = (clause: string, more: Partial<QueryResult>): QueryResult => ({
    clause,
    predecessors: ['A.OP1'],
    doubtful: false,
    first: ['A.OP1'],
    similarity: 0.9,
    isRight: true,
    ...more,
  });
  const way = { among: 'earlier' as const, least: 0.65 };
  const measured = [
    {
      ...way,
      withForebears: true,
      results: [
        result('B.OP1', {}),
        result('B.OP2', { first: ['A.OP7'], isRight: false }),
        result('B.OP3', { first: [], similarity: null, isRight: false, doubtful: true }),
      ],
    },
    { ...way, withForebears: false, results: [result('B.OP1', { first: ['C.OP1'], isRight: false })] },
  ];
  const report = reportRetrieval(measured);
  t.match(report, /lineage, then search +what was adopted earlier +0\.65 +3 +1 +0\.333 +2 +1 +0\.500 +1/);
  t.match(report, /search alone +what was adopted earlier +0\.65 +1 +0 +0\.000 +1 +0 +0\.000 +0/);
  t.match(report, 'B.OP2 takes up A.OP1; first is A.OP7 (0.90)');
  t.match(report, 'B.OP3 (doubtful) takes up A.OP1; first is nothing');
  t.equal(retrievalUnder(measured, 0.51).length, 1);
  t.same(retrievalUnder(measured, 0.5), []);
});
