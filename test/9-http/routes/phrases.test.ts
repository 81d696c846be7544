import t from 'tap';
import { seedsApp } from '../../helper.ts';

t.test('actions are counted with their phrases, the most frequent first', async t => {
  const app = await seedsApp();
  const { data } = (await app.inject('/v1/phrases?kind=operative&limit=200')).json();
  const counts = data.map(({ count }: { count: number }) => count);
  t.strictSame(
    counts,
    counts.toSorted((a: number, b: number) => b - a),
  );

  for (const { action, kind, count, phrases, links } of data) {
    t.equal(
      phrases.reduce((sum: number, phrase: { count: number }) => sum + phrase.count, 0),
      count,
      action,
    );
    const clauses = (await app.inject(`${links.clauses}&total=true&limit=1`)).json();
    t.equal(clauses.total, count, `${links.clauses} lists the clauses that are counted`);
    t.match(clauses.data[0], { action, kind });
  }
});

t.test('phrases of one action', async t => {
  const app = await seedsApp();
  const { data } = (await app.inject('/v1/phrases?action=request&kind=operative')).json();
  t.equal(data.length, 1);
  t.strictSame(
    data[0].phrases.map(({ phrase }: { phrase: string }) => phrase),
    ['Requests', 'Request', 'Also requests', 'Further request'],
  );
});
