import type { InjectOptions } from 'fastify';
import t from 'tap';
import { PROBLEM_KINDS, PROBLEMS, type ProblemKind } from '../../src/9-http/framework/problems.ts';
import { build, smallApp } from '../helper.ts';
import { answerChecker, openapiOf } from './openapi-document.ts';

const get = (url: string): InjectOptions => ({ method: 'GET', url });

const look = (payload: string, type: string): InjectOptions => ({
  method: 'POST',
  url: '/v1/citations/lookup',
  payload,
  headers: { 'content-type': type },
});

/** A text that is said to be compressed. */
const compressed = (payload: string, encoding: string): InjectOptions => ({
  ...look(payload, 'text/plain'),
  headers: { 'content-type': 'text/plain', 'content-encoding': encoding },
});

/** What is asked, the kind of problem that it must be, and words that must be in its detail. */
const TABLE: readonly [InjectOptions, ProblemKind, string][] = [
  [get('/v1/clauses?colour=red'), 'unknown-parameter', 'colour'],
  [get('/v1/clauses/A_RES_58_1.PP1?view=tree'), 'unknown-parameter', 'view'],
  [get('/v1/dataset?__proto__=1'), 'unknown-parameter', '__proto__'],
  [get('/v1/clauses?limit=0'), 'invalid-parameter', 'limit'],
  [get('/v1/clauses?limit=201'), 'invalid-parameter', '200'],
  [get('/v1/clauses?limit=many'), 'invalid-parameter', 'integer'],
  [get('/v1/clauses?limit='), 'invalid-parameter', 'limit'],
  [get('/v1/clauses?kind=chapeau'), 'invalid-parameter', 'kind'],
  [get('/v1/clauses?q=water&q=fire'), 'invalid-parameter', 'q'],
  [get('/v1/clauses?year=20o3'), 'invalid-parameter', 'year'],
  [get('/v1/clauses?q='), 'invalid-parameter', 'q'],
  [get('/v1/clauses?q=migrants+%22'), 'invalid-parameter', 'character 10'],
  [get('/v1/search'), 'invalid-parameter', 'q: is required'],
  [get('/v1/search?q=migrants&kind=operative'), 'invalid-parameter', 'kind'],
  [get('/v1/search?q=-migrants'), 'invalid-parameter', 'left out'],
  [get('/v1/clauses?total=perhaps'), 'invalid-parameter', 'boolean'],
  [get('/v1/resolve'), 'invalid-parameter', 'ref'],
  [get('/v1/clauses?cursor=nonsense'), 'invalid-cursor', 'read'],
  [get('/v1/clauses?cursor=WzEsMl0'), 'invalid-cursor', 'read'],
  [get('/v1/clauses/%ZZ'), 'malformed-request', 'valid'],
  [get('/v1/clauses/%ff'), 'malformed-request', 'percent'],
  [get('/v1/clauses?q=%E0%A4'), 'malformed-request', 'percent'],
  [get(`/v1/clauses/${'A'.repeat(301)}`), 'invalid-parameter', 'id: must NOT have more than 300 characters'],
  [get(`/v1/documents/${'A'.repeat(301)}/notes`), 'invalid-parameter', 'id'],
  [get(`/v1/clauses/${'A'.repeat(5000)}`), 'address-too-long', 'characters'],
  [get('/nowhere'), 'unknown-address', '/nowhere'],
  [get('/v2/clauses'), 'unknown-address', '/v2/clauses'],
  [get('/problems/no-such-kind'), 'unknown-address', 'no-such-kind'],
  [{ method: 'POST', url: '/nowhere/at-all', payload: '{"a":' }, 'unknown-address', '/nowhere/at-all'],
  [get('/v1/clauses/A_RES_58_1.OP99'), 'not-found', 'OP99'],
  [get('/v1/paragraphs/A_RES_58_1.PP1'), 'not-found', 'paragraph'],
  [get('/v1/sections/A_RES_58_1'), 'not-found', 'section'],
  [get('/v1/notes/A_RES_58_1'), 'not-found', 'note'],
  [get('/v1/documents/A_58_99'), 'not-found', 'A_58_99'],
  [get('/v1/documents/A_58_99/sections'), 'not-found', 'A_58_99'],
  [get('/v1/documents/A_58_99/paragraphs'), 'not-found', 'A_58_99'],
  [get('/v1/documents/A_58_99/notes'), 'not-found', 'A_58_99'],
  [get('/v1/documents/A_58_99/citations'), 'not-found', 'A_58_99'],
  [get('/v1/documents/A_58_99/cited-by'), 'not-found', 'A_58_99'],
  [get('/v1/documents/A_58_99/source'), 'not-found', 'A_58_99'],
  [get('/v1/documents/A_58_99/furniture'), 'not-found', 'A_58_99'],
  [get('/v1/resolutions/A_58_2'), 'not-found', 'A_58_2'],
  [get('/v1/resolutions/A_58_2/clauses'), 'not-found', 'A_58_2'],
  [get('/v1/organizations/nobody'), 'not-found', 'nobody'],
  [get('/v1/organizations/nobody/mentions'), 'not-found', 'nobody'],
  [get(`/v1/clauses/${encodeURIComponent("'; drop table clauses; --")}`), 'not-found', 'drop'],
  [
    { ...get('/v1/exports/clausary.sqlite'), headers: { range: 'bytes=99999999999-' } },
    'range-not-satisfiable',
    'bytes',
  ],
  [get('/v1/resolve?ref=hello'), 'unknown-reference', 'hello'],
  [get('/v1/resolve?ref=A/RES/99/1'), 'unknown-reference', 'A/RES/99/1'],
  [get('/v1/resolve?ref=A/RES/58/1+para.+9'), 'unknown-reference', 'no such part'],
  [{ method: 'POST', url: '/v1/clauses', payload: '{"a":' }, 'method-not-allowed', 'POST'],
  [get('/v1/citations/lookup'), 'method-not-allowed', 'GET'],
  [get('/v1/graph'), 'invalid-parameter', 'root'],
  [get('/v1/graph?root=A/RES/99/1'), 'not-found', 'A/RES/99/1'],
  [get('/v1/graph?root=A/RES/58/2&depth=4'), 'invalid-parameter', 'depth'],
  [get('/v1/clauses/A_RES_58_1.OP99/cited-by'), 'not-found', 'OP99'],
  [{ method: 'POST', url: '/v1/citations/lookup' }, 'malformed-request', 'no body'],
  [{ method: 'POST', url: '/v1/agreed-language' }, 'malformed-request', 'no body'],
  [{ method: 'POST', url: '/v1/drafts/check' }, 'malformed-request', 'no body'],
  [look('{"text":', 'application/json'), 'malformed-request', 'JSON'],
  // JSON has types: nothing is coerced.
  [look('{"text":5}', 'application/json'), 'invalid-parameter', 'text: must be string'],
  [look('{"text":null}', 'application/json'), 'invalid-parameter', 'text: must be string'],
  [look('{"text":"58/1","body":5}', 'application/json'), 'invalid-parameter', 'body: must be string'],
  [
    { ...look('{"text":"58/1","limit":"5"}', 'application/json'), url: '/v1/drafts/check' },
    'invalid-parameter',
    'limit: must be integer',
  ],
  [look('null', 'application/json'), 'invalid-parameter', 'body: must be object'],
  [look('{"text":"58/1","__proto__":1}', 'application/json'), 'invalid-parameter', '__proto__'],
  [
    look('{"text":"58/1","constructor":{"prototype":1}}', 'application/json'),
    'invalid-parameter',
    'constructor',
  ],
  [look('', 'application/json'), 'malformed-request', 'empty'],
  [look('{"text":""}', 'application/json'), 'invalid-parameter', 'text'],
  [look('{"text":" \\n"}', 'application/json'), 'invalid-parameter', 'text: must hold more'],
  [look('', 'text/plain'), 'invalid-parameter', 'body: must hold more'],
  [look(' \n\t', 'text/plain'), 'invalid-parameter', 'body: must hold more'],
  [look('58/1', 'text/plain; charset=klingon'), 'unsupported-media-type', 'klingon'],
  [{ ...look('', 'text/plain'), payload: Buffer.from([0xe9]) }, 'malformed-request', 'utf-8'],
  [
    { ...look('', 'application/json'), payload: Buffer.from('{"text":"\xe9"}', 'latin1') },
    'malformed-request',
    'utf-8',
  ],
  [look('{"text":"58/1"}', 'application/json; charset=klingon'), 'unsupported-media-type', 'klingon'],
  [compressed('58/1', 'zip'), 'unsupported-media-type', 'zip'],
  [compressed('58/1', 'gzip'), 'malformed-request', 'decompressed'],
  [
    { ...look('58/1', 'text/plain'), url: '/v1/agreed-language?limit=1' },
    'unknown-parameter',
    'body in JSON',
  ],
  [{ ...look('58/1', 'text/plain'), url: '/v1/drafts/check?colour=red' }, 'unknown-parameter', 'colour'],
  [look('{"body":"General Assembly"}', 'application/json'), 'invalid-parameter', 'text'],
  [look('{"text":"58/1","colour":"red"}', 'application/json'), 'invalid-parameter', 'colour'],
  [look('"58/1"', 'application/json'), 'invalid-parameter', 'object'],
  // Of each field that is not known, the answer would say so.
  [look(JSON.stringify({ ...Array(200).fill(1) }), 'application/json'), 'invalid-parameter', '200 fields'],
  [look('a'.repeat(65_537), 'text/plain'), 'text-too-long', 'large'],
  [look(JSON.stringify({ text: 'é'.repeat(40_000) }), 'application/json'), 'text-too-long', '80000'],
  [look('<r>58/1</r>', 'text/xml'), 'unsupported-media-type', 'Media Type'],
  [{ method: 'DELETE', url: '/v1/clauses/A_RES_58_1.PP1' }, 'method-not-allowed', 'DELETE'],
  [{ method: 'PUT', url: '/v1/dataset' }, 'method-not-allowed', 'PUT'],
  [{ method: 'PUT', url: '/health/live' }, 'method-not-allowed', 'PUT'],
  [{ method: 'DELETE', url: '/problems/internal' }, 'method-not-allowed', 'DELETE'],
  [{ method: 'POST', url: '/openapi.json' }, 'method-not-allowed', 'POST'],
  [{ method: 'POST', url: '/docs' }, 'method-not-allowed', 'POST'],
  [{ method: 'POST', url: '/' }, 'method-not-allowed', 'POST'],
  [{ method: 'PROPFIND', url: '/v1/dataset' }, 'method-not-allowed', 'PROPFIND'],
  [{ method: 'PROPFIND', url: '/v1/clauses/x/lineage?y=1' }, 'method-not-allowed', 'PROPFIND'],
  [{ url: '/v1/dataset', headers: { accept: 'application/xml' } }, 'not-acceptable', 'application/xml'],
  [{ url: '/v1/graph?root=x', headers: { accept: 'image/png' } }, 'not-acceptable', 'image/png'],
  [{ method: 'PROPFIND', url: '/no/such/address/at/all' }, 'method-unknown', 'PROPFIND'],
  [get('/docs/static/no-such-file'), 'unknown-address', '/docs/static/no-such-file'],
  // A path that leads out of the folder; light-my-request would resolve "..".
  [get('/docs/static/%00'), 'unknown-address', '/docs/static/%00'],
  [get('/docs/static/%5c..'), 'unknown-address', '/docs/static/%5c..'],
  [get(`/v1/clauses?q=${'a'.repeat(5000)}`), 'address-too-long', 'characters'],
];

t.test('problems', async t => {
  const app = await smallApp();
  const openapi = await openapiOf(app);
  const misfits = answerChecker(openapi);
  for (const [asked, kind, detail] of TABLE) {
    const answer = await app.inject(asked);
    const body = answer.json();
    const { status, title } = PROBLEMS[kind];
    const name = `${asked.method} ${String(asked.url).slice(0, 60)}`;
    t.equal(answer.statusCode, status, name);
    t.equal(answer.headers['content-type'], 'application/problem+json', name);
    t.equal(answer.headers['cache-control'], 'no-store', name);
    t.match(body, { type: `/problems/${kind}`, title, status, instance: asked.url, remedy: String }, name);
    t.ok(body.detail.includes(detail), `${name}: ${body.detail}`);
    t.equal(answer.headers['x-request-id'], body.requestId, name);
    const asProblem = { ...answer, statusCode: 500, json: () => ({ ...body, status: 500 }) };
    t.strictSame(misfits('/v1/dataset', asProblem), [], `${name} fits the schema`);
  }
});

t.test('every kind of problem that a request can raise is covered, and explains itself', async t => {
  const elsewhere: ProblemKind[] = [
    'too-many-requests',
    'internal',
    'no-data',
    'shutting-down',
    'too-costly',
    'too-busy',
    'headers-too-large',
    'request-timeout',
  ];
  const tried = new Set([...TABLE.map(([, kind]) => kind), ...elsewhere]);
  t.strictSame([...tried].sort(), [...PROBLEM_KINDS].sort());

  const app = await smallApp();
  for (const kind of PROBLEM_KINDS) {
    const answer = await app.inject(`/problems/${kind}`);
    t.match(answer.json(), { type: `/problems/${kind}`, ...PROBLEMS[kind] });
  }
  t.equal((await app.inject('/problems')).json<{ data: unknown[] }>().data.length, PROBLEM_KINDS.length);
});

t.test('a problem names the wrong parameters and their allowed values', async t => {
  const app = await smallApp();
  const { errors } = (await app.inject('/v1/organizations?colour=red&kind=club&limit=0')).json();
  t.match(errors, [
    { in: 'query', name: 'colour', allowed: ['q', 'kind', 'limit', 'cursor', 'total'] },
    { in: 'query', name: 'kind', allowed: ['principal-organ'] },
    { in: 'query', name: 'limit', detail: 'must be >= 1' },
  ]);
});

/** The same kind of problem may have several causes: a request, and words of the remedy for its cause. */
const REMEDIES: readonly [InjectOptions, RegExp][] = [
  [get('/v1/clauses/%ff'), /Percent-encode the address as UTF-8/],
  [get('/v1/clauses?q=%ff'), /Percent-encode the address as UTF-8/],
  [get(`/v1/clauses/${'A'.repeat(301)}`), /a value that it allows/],
  [{ method: 'POST', url: '/v1/drafts/check' }, /text\/plain, or as application\/json: \{"text"/],
  [look('', 'application/json'), /text\/plain, or as application\/json: \{"text"/],
  [look('{"text":', 'application/json'), /well-formed JSON/],
  [{ ...look('', 'text/plain'), payload: Buffer.from([0xe9]) }, /UTF-8, or name its character set/],
  [compressed('58/1', 'zip'), /gzip, deflate or br/],
  [compressed('58/1', 'gzip'), /without `Content-Encoding`/],
  [look('{"text":"58/1","colour":"red"}', 'application/json'), /only the fields of the body/],
  [{ ...look('58/1', 'text/plain'), url: '/v1/agreed-language?limit=1' }, /in the body/],
  [get('/v1/clauses?colour=red'), /only the query parameters/],
  [get('/v1/clauses/A_RES_58_1.OP99'), /^Did you mean \/v1\/documents\/A_RES_58_1\?/],
  [get('/v1/clauses/nothing'), /\/v1\/resolve/],
  [get('/v1/organizations/nobody'), /^See \/v1\/organizations /],
  [get('/v1/series/none'), /^See \/v1\/series /],
  [get('/v1/mandates/none'), /^See \/v1\/mandates /],
  [get('/v1/resolutions/A_58_2'), /^The report is at \/v1\/documents\/A_58_2\.$/],
  [get('/v1/resolve?ref=hello'), /^Write a symbol/],
  [get('/v1/resolve?ref=A/RES/99/1'), /^See \/v1\/documents /],
  [get('/v1/resolve?ref=A/RES/58/1+para.+9'), /^See \/v1\/documents\/A_RES_58_1 /],
  [get('/problems/no-such-kind'), /^See \/problems /],
  [get('/nowhere'), /\/openapi\.json/],
];

t.test('the remedy of a problem fits its cause', async t => {
  const app = await smallApp();
  for (const [asked, remedy] of REMEDIES) {
    const body = (await app.inject(asked)).json();
    t.match(body.remedy, remedy, `${asked.method} ${String(asked.url).slice(0, 60)}: ${body.detail}`);
  }
});

t.test('a compression is no matter where nothing of the body is read', async t => {
  const app = await build(t);
  for (const [method, url] of [
    ['GET', '/v1/dataset'],
    ['GET', '/docs'],
  ] as const) {
    const answer = await app.inject({ method, url, headers: { 'content-encoding': 'zip' } });
    t.equal(answer.statusCode, 200, url);
  }
});

t.test('JSON may come in any character set that its type names, and with a byte order mark', async t => {
  const app = await smallApp();
  const json = '{"text":"Résumé of resolution 58/1"}';
  for (const [payload, type] of [
    [Buffer.from(json, 'latin1'), 'application/json; charset=iso-8859-1'],
    [Buffer.from(json, 'utf16le'), 'application/json; charset=utf-16le'],
    [Buffer.from(`\ufeff${json}`), 'application/json'],
  ] as const) {
    const answer = await app.inject({ ...look('', type), payload });
    t.equal(answer.statusCode, 200, type);
    t.match(answer.json(), { data: [{ symbol: 'A/RES/58/1' }] }, type);
  }
});

t.test('405 says what is allowed', async t => {
  const app = await smallApp();
  const answer = await app.inject({ method: 'PATCH', url: '/v1/clauses/A_RES_58_1.PP1' });
  t.equal(answer.headers.allow, 'GET, HEAD, OPTIONS');
});

t.test('a cursor is valid only for the list that gave it', async t => {
  const app = await smallApp();
  const { nextCursor } = (await app.inject('/v1/clauses?kind=operative&limit=1')).json();
  const status = async (url: string) => (await app.inject(`${url}cursor=${nextCursor}`)).statusCode;
  t.equal(await status('/v1/clauses?kind=operative&limit=9&total=true&'), 200);
  t.equal(await status('/v1/clauses?kind=preambular&'), 400);
  t.equal(await status('/v1/clauses?'), 400);
  t.equal(await status('/v1/resolutions?'), 400);
  t.equal(await status('/v1/citations?'), 400);
});

t.test('internal errors are logged and not exposed', async t => {
  const app = await build(t);
  const queries = app.store.current()?.queries;
  t.ok(queries);
  if (queries) queries.representations.unit = () => Promise.reject(new Error('the secret of the house'));
  const answer = await app.inject('/v1/clauses/A_RES_58_1.PP1');
  t.equal(answer.statusCode, 500);
  t.notMatch(answer.body, /secret/);
  t.match(answer.json(), { type: '/problems/internal', requestId: String });
});

t.test('the rate limit', async t => {
  const app = await build(t, { rateLimit: 2 });
  const statuses = [];
  for (const url of ['/v1/dataset', '/nowhere', '/v1/dataset', '/health/live']) {
    statuses.push((await app.inject(url)).statusCode);
  }
  t.strictSame(statuses, [200, 404, 429, 200]);
  const answer = await app.inject('/v1/dataset');
  t.match(answer.json(), { type: '/problems/too-many-requests', status: 429 });
  t.ok(Number(answer.headers['retry-after']) > 0);
  t.match(answer.headers, { ratelimit: /^"default";r=0;t=\d+$/, 'ratelimit-policy': '"default";q=2;w=60' });
  t.notOk(Object.keys(answer.headers).some(name => /^(?:x-)?ratelimit-(?!policy)/.test(name)));
});
