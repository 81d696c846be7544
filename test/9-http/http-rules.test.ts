import t from 'tap';
import { seedsApp, smallApp } from '../helper.ts';

const CLAUSE = '/v1/clauses/A_RES_58_1.PP1';

t.test('OPTIONS tells the methods of an address, with or without a preflight', async t => {
  const app = await smallApp();
  for (const [url, allow] of [
    [CLAUSE, 'GET, HEAD, OPTIONS'],
    ['/v1/drafts/check', 'POST, OPTIONS'],
    ['/health/live', 'GET, HEAD, OPTIONS'],
  ] as const) {
    const preflight = { origin: 'https://one.example', 'access-control-request-method': 'GET' };
    for (const headers of [{}, preflight]) {
      const answer = await app.inject({ method: 'OPTIONS', url, headers });
      t.match([answer.statusCode, answer.headers.allow, answer.body], [204, allow, ''], url);
    }
  }
  const refused = await app.inject({ method: 'PROPFIND' as 'GET', url: CLAUSE });
  t.equal(refused.headers.allow, 'GET, HEAD, OPTIONS');
});

t.test('every answer has an id of its request, and browsers may read it', async t => {
  const app = await smallApp();
  for (const url of [CLAUSE, '/v1/clauses/nothing', '/health/live', '/openapi.json', '/v1/dataset']) {
    const { headers } = await app.inject(url);
    t.match(headers['x-request-id'], /^[\da-f-]{36}$/, url);
    t.match(headers['access-control-expose-headers'], /X-Request-Id/);
  }
});

t.test('an answer says when its data set was built, and that very time is current', async t => {
  const app = await smallApp();
  const { headers } = await app.inject(CLAUSE);
  const time = String(headers['last-modified']);
  t.equal(new Date(time).toUTCString(), time);
  const asked = (since: string) => app.inject({ url: CLAUSE, headers: { 'if-modified-since': since } });
  t.equal((await asked(time)).statusCode, 304);
  t.equal((await asked('Sat, 01 Jan 2000 00:00:00 GMT')).statusCode, 200);
});

t.test('what a client may have is not sent, where there is anything to send', async t => {
  const app = await seedsApp();
  const time = String((await app.inject('/v1/clauses?limit=1')).headers['last-modified']);
  const table: [url: string, expected: { any: number; since: number }][] = [
    ['/v1/clauses/A_RES_58_208.OP1', { any: 304, since: 304 }],
    ['/v1/clauses/A_RES_58_208.OP99', { any: 404, since: 404 }],
    ['/v1/clauses?limit=0', { any: 400, since: 400 }],
    ['/v1/documents/A_RES_58_208.md', { any: 304, since: 304 }],
    ['/v1/documents/A_RES_58_208/source', { any: 304, since: 304 }],
    ['/v1/exports/states.ndjson', { any: 304, since: 304 }],
    ['/A_RES_58_208', { any: 304, since: 304 }],
    // What it tells of the file may change while the data set does not.
    ['/v1/dataset', { any: 304, since: 200 }],
  ];
  for (const [url, { any, since }] of table)
    for (const [headers, status] of [
      [{ 'if-none-match': '*' }, any],
      [{ 'if-modified-since': time }, since],
      [{ 'if-none-match': '"another"', 'if-modified-since': time }, any === 304 ? 200 : any],
    ] as const) {
      const answer = await app.inject({ url, headers });
      t.equal(answer.statusCode, status, `${url} ${JSON.stringify(headers)}`);
      if (status !== 304) continue;
      t.equal(answer.body, '');
      t.equal(answer.headers['content-type'], undefined);
    }
});

t.test('of a source, a part can be had', async t => {
  const app = await seedsApp();
  const url = '/v1/documents/A_58_98/source';
  const whole = await app.inject(url);
  const etag = String(whole.headers.etag);
  t.match(whole.headers, {
    etag: /^"[\da-f]{64}"$/,
    'accept-ranges': 'bytes',
    'content-type': /^text\/plain; charset=utf-8$/,
  });
  const again = await app.inject({ url, headers: { 'if-none-match': etag } });
  t.match([again.statusCode, again.body, again.headers.etag], [304, '', etag]);
  const part = await app.inject({ url, headers: { range: 'bytes=10-19', 'if-range': etag } });
  t.equal(part.statusCode, 206);
  t.equal(part.headers['content-range'], `bytes 10-19/${whole.rawPayload.length}`);
  t.strictSame(part.rawPayload, whole.rawPayload.subarray(10, 20));
  const head = await app.inject({ method: 'HEAD', url, headers: { range: 'bytes=10-19' } });
  t.match([head.statusCode, head.headers['content-length']], [200, String(whole.rawPayload.length)]);
  const beyond = await app.inject({ url, headers: { range: 'bytes=99999999-' } });
  t.match([beyond.statusCode, beyond.headers['content-range']], [416, `bytes */${whole.rawPayload.length}`]);
  t.equal(
    (await app.inject({ url, headers: { range: 'bytes=1-2', 'if-range': '"other"' } })).statusCode,
    200,
  );
});
