import t from 'tap';
import { seedsApp } from '../../../helper.ts';

const app = await seedsApp();

const linesOf = (csv: string): string[] => csv.trimEnd().split('\r\n');

t.test('a list as CSV has the items of the page, and leads to the next', async t => {
  const url = '/v1/clauses.csv?kind=operative&limit=3';
  const answer = await app.inject(url);
  t.match(answer.headers, {
    'content-type': /^text\/csv/,
    etag: /./,
    link: /^<\/v1\/clauses\.csv\?.*cursor=/,
  });
  const [heads = '', ...rows] = linesOf(answer.body);
  t.match(heads, /^id,.*,place\.document,/);
  const { data } = (await app.inject(url.replace('.csv', ''))).json();
  t.strictSame(
    rows.map(row => row.split(',', 1)[0]),
    data.map(({ id }: { id: string }) => id),
  );
  const next = answer.headers.link?.toString().slice(1).split('>')[0] ?? '';
  t.equal(linesOf((await app.inject(next)).body).length, 4);
  t.equal(
    (await app.inject({ url, headers: { 'if-none-match': String(answer.headers.etag) } })).statusCode,
    304,
  );
});

t.test('some fields, lists within something, and problems', async t => {
  const some = await app.inject('/v1/clauses.csv?limit=1&fields=id,place');
  t.match(some.body, /^id,place\.document,/);
  t.notMatch(some.body.split('\r\n')[0], /text/);
  const within = await app.inject('/v1/documents/A_RES_58_208/citations.csv');
  t.equal(within.statusCode, 200);
  const moved = await app.inject('/v1/documents/a_res_58_208/citations.csv');
  t.equal(moved.headers.location, '/v1/documents/A_RES_58_208/citations.csv');
  t.equal((await app.inject('/v1/clauses.csv?kind=x')).statusCode, 400);
  const json = { url: '/v1/clauses.csv', headers: { accept: 'application/json' } };
  t.equal((await app.inject(json)).statusCode, 406);
});

/** What is accepted, and whether it leads to CSV. */
const ACCEPTED = [
  ['text/csv', true],
  ['text/csv, application/json;q=0.5', true],
  ['application/json, text/csv;q=0.5', false],
  ['text/html,application/xhtml+xml,*/*;q=0.8', false],
] as const;

t.test('Accept leads to it', async t => {
  for (const [accept, isLed] of ACCEPTED) {
    const { statusCode, headers } = await app.inject({ url: '/v1/clauses?limit=1', headers: { accept } });
    t.equal(statusCode, isLed ? 303 : 200, accept);
    t.match(headers.vary, /accept\b/, accept);
    if (isLed) t.equal(headers.location, '/v1/clauses.csv?limit=1', accept);
  }
});
