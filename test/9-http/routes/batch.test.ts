import t from 'tap';
import { seedsApp } from '../../helper.ts';

const app = await seedsApp();
const post = (payload: object) => app.inject({ method: 'POST', url: '/v1/clauses/batch', payload });

t.test(
  'clauses come in the order of their ids, in whatever spelling, as they are at their addresses',
  async t => {
    const spellings = [
      ['A_RES_59_241.PP1', 'A_RES_59_241.PP1'],
      ['58/208, para. 10 (a)', 'A_RES_58_208.OP10.a'],
      ['a_res_58_208.op10(a)', 'A_RES_58_208.OP10.a'],
      ['A_RES_58_208.OP8', 'A_RES_58_208.OP8'],
    ] as const;
    const answer = await post({ ids: spellings.map(([asked]) => asked) });
    t.equal(answer.statusCode, 200);
    t.equal(answer.headers['cache-control'], 'no-store');
    const { data, notFound } = answer.json();
    t.strictSame(notFound, []);
    for (const [index, [asked, id]] of spellings.entries()) {
      const clause = (await app.inject(`/v1/clauses/${id}`)).json();
      t.strictSame(data[index], { asked, clause, near: [] });
    }
  },
);

t.test('what there is not is named in its place, with what is near', async t => {
  const ids = ['A_RES_58_208.OP99', 'A_RES_58_208.OP1', 'A_58_98.P12', 'nothing', 'A_RES_58_280.OP1'];
  const { data, notFound } = (await post({ ids })).json();
  t.strictSame(
    data.map(({ clause }: { clause: object | null }) => clause !== null),
    [false, true, false, false, false],
  );
  t.strictSame(
    notFound,
    ids.filter(id => id !== 'A_RES_58_208.OP1'),
  );
  t.match(data[0].near, ['/v1/documents/A_RES_58_208']);
  t.match(data[2].near, ['/v1/paragraphs/A_58_98.P12']);
  t.ok(data[4].near.includes('/v1/documents/A_RES_58_208'), 'a symbol that differs in a digit');
});

t.test('500 ids at most, with what is wrong', async t => {
  const many = Array.from({ length: 500 }, () => 'A_RES_58_208.OP1');
  const whole = await post({ ids: many });
  t.equal(whole.json().data.length, 500);
  for (const [payload, name] of [
    [{ ids: [...many, 'A_RES_58_208.OP1'] }, 'ids'],
    [{ ids: [] }, 'ids'],
    [{ ids: [''] }, 'ids'],
    [{ ids: [7] }, 'ids'],
    [{ id: 'A_RES_58_208.OP1' }, 'ids'],
    [{ ids: ['x'], fields: 'id' }, 'fields'],
  ] as const) {
    const { statusCode, body } = await post(payload);
    t.equal(statusCode, 400, body);
    t.match(JSON.parse(body), { type: '/problems/invalid-parameter', errors: [{ in: 'body', name }] });
  }
  const text = await app.inject({
    method: 'POST',
    url: '/v1/clauses/batch',
    headers: { 'content-type': 'text/plain' },
    payload: 'A_RES_58_208.OP1',
  });
  t.match(text.json(), { status: 415, remedy: /as application\/json/ });
  const broken = {
    method: 'POST',
    url: '/v1/clauses/batch',
    headers: { 'content-type': 'application/json' },
  } as const;
  t.match((await app.inject({ ...broken, payload: '{' })).json(), {
    status: 400,
    remedy: /well-formed JSON/,
  });
  t.match((await app.inject('/v1/clauses/batch')).headers.allow, 'POST');
});
