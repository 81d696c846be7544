import { fileURLToPath } from 'node:url';
import t from 'tap';
import { type Asked, retrievalOver } from '../../bench/accuracy/retrieval.ts';
import { reportRetrieval, retrievalUnder } from '../../bench/accuracy/retrieval-report.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

t.test('the labelled pairs that the seeds hold are asked for in every way', async t => {
  const measured = await retrievalOver([SEEDS]);
  t.same(
    measured.map(({ among, least }) => [among, least]),
    [
      ['earlier', 0.65],
      ['earlier', 0.5],
      ['all', 0.65],
      ['all', 0.5],
    ],
  );
  for (const { asked } of measured) {
    t.ok(asked.length > 10);
    const found = asked.find(({ clause }) => clause === 'A_RES_59_241.OP8');
    t.match(found, { predecessors: ['A_RES_58_208.OP7'], first: ['A_RES_58_208.OP7'], isRight: true });
  }
});

t.test('what came first is told, and what is under the floor', async t => {
  const asked = (clause: string, more: Partial<Asked>): Asked => ({
    clause,
    predecessors: ['A.OP1'],
    doubtful: false,
    first: ['A.OP1'],
    similarity: 0.9,
    isRight: true,
    ...more,
  });
  const measured = [
    {
      among: 'earlier' as const,
      least: 0.65,
      asked: [
        asked('B.OP1', {}),
        asked('B.OP2', { first: ['A.OP7'], isRight: false }),
        asked('B.OP3', { first: [], similarity: null, isRight: false, doubtful: true }),
      ],
    },
  ];
  const report = reportRetrieval(measured);
  t.match(report, /adopted earlier +0\.65 +3 +1 +0\.333 +2 +1 +0\.500 +1/);
  t.match(report, 'B.OP2 takes up A.OP1; first is A.OP7 (0.90)');
  t.match(report, 'B.OP3 (doubtful) takes up A.OP1; first is nothing');
  t.equal(retrievalUnder(measured, 0.51).length, 1);
  t.same(retrievalUnder(measured, 0.5), []);
});
